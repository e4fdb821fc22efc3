package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;

/** Gathers a value of a parameter while it is read. */
final class GivenDraft {

    private final GivenValue.Builder builder = GivenValue.builder();
    private String parameter = "";
    private String text = "";
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private Optional<At<Checked>> checked = Optional.empty();

    void parameter(String name) {
        parameter = name;
    }

    void text(String value) {
        text = value;
        builder.text(value);
    }

    void start(LocalDate day) {
        start = Optional.of(day);
    }

    void end(LocalDate day) {
        end = Optional.of(day);
    }

    void basis(Iterable<Citation> basis) {
        builder.addAllBasis(basis);
    }

    void checked(At<Checked> mark) {
        checked = Optional.of(mark);
        builder.checked(mark.value());
    }

    /** How it was checked, with the place where that stands. */
    Optional<At<Checked>> checked() {
        return checked;
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException if it ends and does not begin, or holds on no day
     */
    GivenValue value() {
        checkArgument(
                start.isPresent() || end.isEmpty(),
                "Value '%s': it ends on '%s' and begins on no day. Expected a day on which it begins.",
                text,
                end.orElse(null));
        start.map(Period::since)
                .map(since -> end.map(since::until).orElse(since))
                .ifPresent(builder::period);
        return builder.build();
    }

    /** The value with the name of its parameter. */
    NamedValue named() {
        return new NamedValue(parameter, value());
    }
}
