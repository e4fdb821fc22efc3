package org.reformkit.io;

import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One fault of a document (错误): where, what was found and what was expected. Problems order by file, line and column; where
 * a place is not known, they come first.
 */
@Value.Immutable
public interface Problem extends Comparable<Problem> {

    /** What sort of fault. */
    ProblemKind kind();

    /** The file's name. */
    Optional<String> file();

    /** The line, from 1, as an editor counts. */
    OptionalInt line();

    /** The character within the line, from 1. */
    OptionalInt column();

    /** The place in the document: a JSON Pointer such as {@code /jurisdictions/0/name}, or the header of a table's column. */
    Optional<String> at();

    /** What was found there. */
    Optional<String> value();

    /** What was expected there. */
    Optional<Expectation> expectation();

    /** The message of whoever refused the value, in English. */
    Optional<String> detail();

    /** The whole as one or two sentences: in Chinese for any Chinese locale, otherwise in English. */
    default String text(Locale locale) {
        return ProblemText.of(this, Phrases.in(locale), locale);
    }

    @Override
    default int compareTo(Problem other) {
        return ComparisonChain.start()
                .compare(file(), other.file(), Comparators.emptiesFirst(Comparator.<String>naturalOrder()))
                .compare(line().orElse(0), other.line().orElse(0))
                .compare(column().orElse(0), other.column().orElse(0))
                .compare(at(), other.at(), Comparators.emptiesFirst(Comparator.<String>naturalOrder()))
                .compare(kind(), other.kind())
                .compare(value(), other.value(), Comparators.emptiesFirst(Comparator.<String>naturalOrder()))
                .compare(text(Locale.ENGLISH), other.text(Locale.ENGLISH))
                .result();
    }

    /** An empty builder; the kind is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this problem's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Problem}. */
    final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
