package org.reformkit.rules;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The key of what a finding is on (评估对象标识), such as {@code 320481/A-01}. That of a subject which an evaluation found is put
 * together when someone first reads it. Immutable and thread-safe.
 */
public final class SubjectKey {

    /** The text; until it was read, the subject, which is no text. A race puts it together twice, with the same result. */
    private Object state;

    private final Function<Object, String> keyOf;

    private SubjectKey(Object state, Function<Object, String> keyOf) {
        this.state = state;
        this.keyOf = keyOf;
    }

    /** The key with this text. */
    public static SubjectKey of(String text) {
        return new SubjectKey(text, String::valueOf);
    }

    /** The key that {@code keyOf} makes of {@code subject}, always the same. */
    @SuppressWarnings("unchecked") // it is called with this subject alone
    static <S> SubjectKey late(S subject, Function<? super S, String> keyOf) {
        return new SubjectKey(subject, (Function<Object, String>) keyOf);
    }

    /** The text. */
    public String text() {
        Object known = state;
        if (known instanceof String text) {
            return text;
        }
        String text = keyOf.apply(known);
        state = text;
        return text;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof SubjectKey other && text().equals(other.text()));
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
