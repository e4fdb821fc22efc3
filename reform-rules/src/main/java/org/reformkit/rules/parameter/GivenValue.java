package org.reformkit.rules.parameter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;

/** A value that a policy gives to a parameter (取值): its text, from when it holds, what it rests on and how that was checked. */
@Value.Immutable
public interface GivenValue {

    /** The text, as {@link ParameterType#parse} reads it. */
    String text();

    /** The period in which it holds; absent for always. */
    Optional<Period> period();

    /** What it rests on (依据), beside what the rule does. */
    ImmutableList<Citation> basis();

    /** Whether somebody held it against its source. */
    Optional<Checked> checked();

    /** A bare value, that holds always. */
    static GivenValue of(String text) {
        return builder().text(text).build();
    }

    /** Whether nothing is said but the value. */
    default boolean isBare() {
        return period().isEmpty() && basis().isEmpty() && checked().isEmpty();
    }

    /** Whether it holds on a date. */
    default boolean holdsOn(LocalDate date) {
        return period().map(some -> some.contains(date)).orElse(true);
    }

    /** One line that changes whenever anything said here does, such as {@code 37 [2018-11-30..] 《口径》 SECONDARY}. */
    default String canonicalText() {
        return text()
                + period().map(some -> " [" + some.startInclusive() + ".."
                                + some.endExclusive().map(LocalDate::toString).orElse("") + "]")
                        .orElse("")
                + basis().stream().map(citation -> " " + citation.text()).collect(Collectors.joining())
                + checked()
                        .map(some -> " " + some.how()
                                + some.on().map(day -> " " + day).orElse(""))
                        .orElse("");
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link GivenValue}. */
    final class Builder extends ImmutableGivenValue.Builder {
        Builder() {}
    }
}
