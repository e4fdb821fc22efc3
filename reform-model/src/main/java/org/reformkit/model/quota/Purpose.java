package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * What posts may be used for (用途): in general anything, or one named use alone (专编专用, WH-11). Sorted by name, the
 * general purpose first.
 */
public final class Purpose implements Comparable<Purpose> {

    /** No particular use (一般). */
    public static final Purpose GENERAL = new Purpose("");

    private static final String GENERAL_TERM = "一般";
    /** These part the pieces of a written quota. */
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(";:@\u2028\u2029");

    private final String name;

    private Purpose(String name) {
        this.name = name;
    }

    /**
     * One named use, such as 招商.
     *
     * @throws IllegalArgumentException if {@code name} is blank, starts or ends with a blank, is 一般, or holds a
     *     separator of the written form or a control character
     */
    public static Purpose earmark(String name) {
        checkArgument(
                !name.isEmpty()
                        && !name.equals(GENERAL_TERM)
                        && name.equals(name.strip())
                        && SEPARATORS.matchesNoneOf(name)
                        && CharMatcher.javaIsoControl().matchesNoneOf(name),
                "Purpose '%s': it cannot name an earmark. Expected a use such as 招商, other than 一般,"
                        + " without ';', ':', '@', line breaks or outer blanks.",
                name);
        return new Purpose(name);
    }

    /** The use in Chinese; 一般 for the general purpose. */
    public String term() {
        return isGeneral() ? GENERAL_TERM : name;
    }

    /** Whether the posts are free for any use. */
    public boolean isGeneral() {
        return name.isEmpty();
    }

    @Override
    public int compareTo(Purpose other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Purpose purpose && name.equals(purpose.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Equal to {@link #term()}. */
    @Override
    public String toString() {
        return term();
    }
}
