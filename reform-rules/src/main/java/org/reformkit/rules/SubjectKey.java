package org.reformkit.rules;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The key of what a finding is on (评估对象标识), such as {@code 320481/A-01}. That of an element which an evaluation found is put
 * together when someone first reads it. Immutable and thread-safe.
 */
public final class SubjectKey {

    private final Object subject;
    private final Function<Object, String> keyOf;
    /** A race puts it together twice, with the same result. */
    private @Nullable String text;

    private SubjectKey(Object subject, Function<Object, String> keyOf, @Nullable String text) {
        this.subject = subject;
        this.keyOf = keyOf;
        this.text = text;
    }

    /** The key with this text. */
    public static SubjectKey of(String text) {
        return new SubjectKey(requireNonNull(text, "subject"), String::valueOf, text);
    }

    /** The key that {@code keyOf} makes of {@code subject}, always the same; it keeps the subject, which should be small. */
    @SuppressWarnings("unchecked") // it is called with this subject alone
    static <S> SubjectKey late(S subject, Function<? super S, String> keyOf) {
        return new SubjectKey(subject, (Function<Object, String>) keyOf, null);
    }

    /** The text. */
    public String text() {
        String known = text;
        if (known == null) {
            known = keyOf.apply(subject);
            text = known;
        }
        return known;
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
