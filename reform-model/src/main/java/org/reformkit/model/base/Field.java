package org.reformkit.model.base;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A field of duty (领域), such as {@code 应急管理}: what a duty or a mandated function is about. It is a name only; whether
 * two names mean one field is for their user to say.
 */
public final class Field implements Comparable<Field> {

    private final String name;

    private Field(String name) {
        this.name = name;
    }

    /**
     * The field of this name; white space around it is dropped.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Field of(String name) {
        checkArgument(!name.isBlank(), "Field '%s': blank. Expected a name, such as '应急管理'.", name);
        return new Field(name.strip());
    }

    /** The name, without white space around it. */
    public String name() {
        return name;
    }

    @Override
    public int compareTo(Field other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof Field other && name.equals(other.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
