package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/**
 * A kind of rule that a policy can ask for by id and parameters (规则类型).
 *
 * <pre>{@code
 * Parameter<Long> MIN = Parameter.required("min", ParameterType.INTEGER, Text.of("最少编制", "fewest posts"));
 * RuleType minPosts = RuleType.of("division.min-posts", "S05", Text.of("内设机构编制不少于下限", "…"), List.of(MIN),
 *         values -> Rule.forEach(Division.class).named("division.min-posts").requires(posts().atLeast(values.get(MIN))));
 * }</pre>
 */
public final class RuleType {

    private final String id;
    private final Optional<String> ref;
    private final Text title;
    private final Optional<Text> requirement;
    private final ImmutableList<Parameter<?>> parameters;
    private final Function<Parameters, Rule<?>> maker;

    private RuleType(
            String id,
            Optional<String> ref,
            Text title,
            Optional<Text> requirement,
            ImmutableList<Parameter<?>> parameters,
            Function<Parameters, Rule<?>> maker) {
        this.id = id;
        this.ref = ref;
        this.title = title;
        this.requirement = requirement;
        this.parameters = parameters;
        this.maker = maker;
    }

    /**
     * A type with declared parameters, and how its rules are made of their values. The rules must have the id of the type;
     * reference and title should be the same too.
     */
    public static RuleType of(
            String id,
            String ref,
            Text title,
            Iterable<? extends Parameter<?>> parameters,
            Function<Parameters, Rule<?>> maker) {
        return new RuleType(id, Optional.of(ref), title, Optional.empty(), ImmutableList.copyOf(parameters), maker);
    }

    /** The same type, with what the law behind it requires. */
    public RuleType requiring(Text what) {
        return new RuleType(id, ref, title, Optional.of(what), parameters, maker);
    }

    /** The id, such as {@code division.min-posts}. */
    public String id() {
        return id;
    }

    /** The reference in the catalogue of rules, such as {@code S05}. */
    public Optional<String> ref() {
        return ref;
    }

    /** What its rules demand, in a few words. */
    public Text title() {
        return title;
    }

    /** What the law behind it requires (条文要求), in words of our own; where no law does, who asks for it. */
    public Optional<Text> requirement() {
        return requirement;
    }

    /** The parameters it declares, in the order of its documentation. */
    public ImmutableList<Parameter<?>> parameters() {
        return parameters;
    }

    /**
     * The rule with these values; what they leave out has its default.
     *
     * @throws IllegalArgumentException if a value is unknown, not of its type, or missing, or the values do not go
     *     together
     */
    public Rule<?> create(Parameters values) {
        return create(GivenValues.of(values));
    }

    /**
     * The rule with these values, each for its period; {@link Rule#asOf} takes those of a date, and until then those that hold
     * last stand for it.
     *
     * @throws IllegalArgumentException if a value is unknown, not of its type, or missing, or the values do not go
     *     together on some day
     */
    public Rule<?> create(GivenValues values) {
        try {
            GivenValues given = values.canonical(parameters);
            if (given.isDated()) {
                given.turns().stream().map(given::on).filter(this::hasRequired).forEach(this::made);
            }
            return made(given);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule '" + id + "': " + e.getMessage(), e);
        }
    }

    /** The rule with values in their canonical texts. */
    Rule<?> made(GivenValues given) {
        Parameters resolved = given.latest().resolved(parameters);
        Rule<?> rule = maker.apply(resolved);
        checkState(
                rule.id().equals(id), "Rule type '%s': it made '%s'. Expected a rule with its own id.", id, rule.id());
        return rule.madeBy(this, resolved, given);
    }

    /** Whether every parameter that must be given is. */
    boolean hasRequired(GivenValues given) {
        return parameters.stream()
                .allMatch(parameter -> !parameter.isRequired() || given.byName().containsKey(parameter.name()));
    }

    /**
     * The rule with all defaults.
     *
     * @throws IllegalArgumentException if a parameter is required
     */
    public Rule<?> create() {
        return create(Parameters.none());
    }

    @Override
    public String toString() {
        return id;
    }
}
