package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Scope;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameters;

/** All that can be said of a rule without running it (规则说明): a value, which reports carry. */
@Value.Immutable
public interface RuleDescription {

    /** The form of ids: kebab case, with dots between subject and sentence. */
    Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    /** The id, such as {@code division.min-posts}: stable and never reused. */
    String id();

    /** The reference in the catalogue of rules, such as {@code S05}. */
    Optional<String> ref();

    /** The edition, from 1; raised when the check itself changes. */
    @Value.Default
    default int edition() {
        return 1;
    }

    /** What it demands, in a few words; without one, the id. */
    @Value.Default
    default Text title() {
        return Text.of(id());
    }

    /** How much it binds. */
    @Value.Default
    default Severity severity() {
        return Severity.ERROR;
    }

    /** What it rests on (依据). */
    ImmutableList<Citation> citations();

    /** The period in which it is in force; absent for always. */
    Optional<Period> inForce();

    /** The levels whose jurisdictions it judges (适用层级); none stands for all. */
    @Value.NaturalOrder
    ImmutableSortedSet<Level> levels();

    /** Whether somebody held it against what it rests on. */
    Optional<Checked> checked();

    /** The name of the grain: whom it judges. */
    String grain();

    /** What must be given before it can judge. */
    Scope scope();

    /** The id of the library type that it was made by. */
    Optional<String> type();

    /** The values of the type's parameters, with defaults; of a rule without a date, those that hold last. */
    @Value.Default
    default Parameters parameters() {
        return Parameters.none();
    }

    /** The values that a policy gave; of a rule as of a date, those that hold on it. */
    @Value.Default
    default GivenValues given() {
        return GivenValues.none();
    }

    /** What it rests on, and what the values that were given do; each once. */
    default ImmutableList<Citation> bases() {
        return Stream.concat(citations().stream(), given().basis().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it, or a value in it, rests on what nobody held against its source. */
    default boolean isUnchecked() {
        return Stream.concat(checked().stream(), given().stream().flatMap(value -> value.checked().stream()))
                .anyMatch(checked -> checked.how() == CheckMark.NONE);
    }

    /** Whether it judges jurisdictions of a level. */
    default boolean isOf(Level level) {
        return levels().isEmpty() || levels().contains(level);
    }

    /** One line that changes whenever anything said here does. */
    default String canonicalText() {
        return Stream.of(
                        id(),
                        ref().orElse(""),
                        edition(),
                        title().in(Locale.SIMPLIFIED_CHINESE),
                        severity(),
                        citations().stream().map(Citation::text).toList(),
                        inForce().map(Period::toString).orElse(""),
                        grain(),
                        type().orElse(""),
                        parameters(),
                        given(),
                        levels(),
                        checked().map(Checked::toString).orElse(""))
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }

    @Value.Check
    default void check() {
        checkArgument(
                ID.matcher(id()).matches(),
                "Rule '%s': expected an id in kebab case, such as 'division.min-posts'.",
                id());
        checkArgument(edition() >= 1, "Rule '%s': edition '%s'. Expected 1 or more.", id(), edition());
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this description's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RuleDescription}. */
    final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}
    }
}
