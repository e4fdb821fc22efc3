package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Course;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Grains;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameters;

/**
 * A rule (规则): whom it judges, by which check, how much it binds and on what basis. An immutable value; every change gives
 * a new rule. Rules made by a type are equal when all that is said of them is, which names type and parameters; others must
 * have the very same check too.
 *
 * <pre>{@code
 * Rule<Agency> balanced = Rule.forEach(Agency.class).named("agency.comprehensive-share")
 *         .titled("综合性内设机构不超过三分之一", "Comprehensive divisions are at most a third")
 *         .requires(share(comprehensiveDivisions(), divisions()).atMost(1, 3))
 *         .when(divisions().atLeast(3))
 *         .inPrinciple()
 *         .because(Citation.of("溧阳市“三定”口径", "2019"));
 * }</pre>
 */
public final class Rule<S> {

    private final RuleDescription description;
    private final Grain<S> grain;
    private final Check<S> check;
    private final Optional<RuleType> maker;
    /** Where it applies beyond what its maker says, in the order in which that was added. */
    private final ImmutableList<Check<? super S>> conditions;

    Rule(RuleDescription description, Grain<S> grain, Check<S> check) {
        this(description, grain, check, Optional.empty(), ImmutableList.of());
    }

    private Rule(
            RuleDescription description,
            Grain<S> grain,
            Check<S> check,
            Optional<RuleType> maker,
            ImmutableList<Check<? super S>> conditions) {
        this.description = description;
        this.grain = grain;
        this.check = check;
        this.maker = maker;
        this.conditions = conditions;
    }

    /**
     * Begins a rule that judges every subject of a type: an element of a structure, {@code Relation}, {@code Structure} for
     * the whole, {@code Step}, or {@code PlanRun}.
     *
     * @throws IllegalArgumentException if nothing is judged by that type
     */
    public static <S> RuleStart<S> forEach(Class<S> type) {
        return forEach(Grains.of(type));
    }

    /** Begins a rule that judges every subject of a grain. */
    public static <S> RuleStart<S> forEach(Grain<S> grain) {
        return new RuleStart<>(grain);
    }

    /**
     * Begins a rule that judges every subject of a type before and after a reform.
     *
     * @throws IllegalArgumentException if the type is no part of a structure
     */
    public static <S> RuleStart<Transition<S>> forEachTransition(Class<S> type) {
        return forEach(Grains.transitionsOf(Grains.of(type)));
    }

    /**
     * Begins a rule that judges every subject of a type through a plan's run; {@code Structure} for the run as a whole.
     *
     * @throws IllegalArgumentException if the type is no part of a structure
     */
    public static <S> RuleStart<Course<S>> forEachCourse(Class<S> type) {
        return forEach(Grains.coursesOf(Grains.of(type)));
    }

    /** Begins a rule that judges every step of a run. */
    public static RuleStart<Step> forEachStep() {
        return forEach(Grains.STEP);
    }

    /**
     * Begins a rule that judges a plan as a whole, with the records that stand beside its actions. It is judged also where
     * the run was refused, as it reads the plan.
     */
    public static RuleStart<PlanRun> forEachPlan() {
        return forEach(Grains.PLAN);
    }

    /** All that can be said of it without running it. */
    public RuleDescription description() {
        return description;
    }

    /** The id, such as {@code division.min-posts}. */
    public String id() {
        return description.id();
    }

    /** The reference in the catalogue of rules, such as {@code S05}. */
    public Optional<String> ref() {
        return description.ref();
    }

    /** The edition, from 1. */
    public int edition() {
        return description.edition();
    }

    /** What it demands, in a few words. */
    public Text title() {
        return description.title();
    }

    /** How much it binds. */
    public Severity severity() {
        return description.severity();
    }

    /** What it rests on. */
    public ImmutableList<Citation> citations() {
        return description.citations();
    }

    /** The period in which it is in force; absent for always. */
    public Optional<Period> inForce() {
        return description.inForce();
    }

    /** Whom it judges. */
    public Grain<S> grain() {
        return grain;
    }

    /** By which check. */
    public Check<S> check() {
        return check;
    }

    /** The library type that it was made by; absent where a condition was added. */
    public Optional<RuleType> type() {
        return conditions.isEmpty() ? maker : Optional.empty();
    }

    /** The canonical texts of its parameters by name; of a rule without a date, those that hold last. */
    public ImmutableSortedMap<String, String> parameters() {
        return description.parameters().texts();
    }

    /** The values that a policy gave to its parameters. */
    public GivenValues given() {
        return description.given();
    }

    /** The levels whose jurisdictions it judges; none stands for all. */
    public ImmutableSortedSet<Level> levels() {
        return description.levels();
    }

    /** The same rule, not applicable where {@code applicability} fails; no longer just what its type would make. */
    public Rule<S> when(Check<? super S> applicability) {
        return new Rule<>(
                description,
                grain,
                check.when(applicability),
                maker,
                ImmutableList.<Check<? super S>>builder()
                        .addAll(conditions)
                        .add(applicability)
                        .build());
    }

    /** The same rule, judging jurisdictions of these levels only (适用层级); none stands for all. */
    public Rule<S> ofLevels(Iterable<Level> levels) {
        checkArgument(
                Iterables.isEmpty(levels) || grain.isLocal(),
                "Rule '%s': levels, and it judges %s. Expected none, as that is of no jurisdiction.",
                id(),
                grain.name());
        return described(builder -> builder.levels(levels));
    }

    /** The same rule, judging jurisdictions of these levels only (适用层级). */
    public Rule<S> ofLevels(Level... levels) {
        return ofLevels(ImmutableList.copyOf(levels));
    }

    /** The same rule, held against what it rests on. */
    public Rule<S> checked(Checked checked) {
        return described(builder -> builder.checked(checked));
    }

    /** Whether on a date all parameters are given without which it cannot judge. */
    boolean isGivenOn(LocalDate date) {
        return !given().isDated()
                || maker.map(type -> type.hasRequired(given().on(date))).orElse(true);
    }

    /**
     * The same rule with the values that hold on a date; a parameter of which none does is not given.
     *
     * @throws IllegalArgumentException if one is required that then is not given
     */
    public Rule<S> asOf(LocalDate date) {
        if (!given().isDated() || maker.isEmpty()) {
            return this;
        }
        @SuppressWarnings("unchecked") // a type makes rules of one grain
        Rule<S> made = (Rule<S>) maker.get().made(given().on(date)).describedAs(description);
        for (Check<? super S> condition : conditions) {
            made = made.when(condition);
        }
        return made;
    }

    /** The same rule, in principle (原则上) only. */
    public Rule<S> inPrinciple() {
        return withSeverity(Severity.WARNING);
    }

    /** The same rule, with another severity. */
    public Rule<S> withSeverity(Severity severity) {
        return described(builder -> builder.severity(severity));
    }

    /** The same rule, resting on these too. */
    public Rule<S> because(Citation... citations) {
        return described(builder -> builder.addCitations(citations));
    }

    /** The same rule, resting on these alone. */
    public Rule<S> basedOn(Iterable<Citation> citations) {
        return described(builder -> builder.citations(citations));
    }

    /** The same rule, in force for a period only. */
    public Rule<S> inForce(Period period) {
        return described(builder -> builder.inForce(period));
    }

    /** The same rule, in another edition. */
    public Rule<S> edition(int edition) {
        return described(builder -> builder.edition(edition));
    }

    /** The same rule, with a title. */
    public Rule<S> titled(Text title) {
        return described(builder -> builder.title(title));
    }

    /** The same rule, with a title. */
    public Rule<S> titled(String zh, String en) {
        return titled(Text.of(zh, en));
    }

    /** The same rule under another id, as when a policy has two of one type. */
    public Rule<S> withId(String id) {
        return described(builder -> builder.id(id));
    }

    /** The same rule, known to be made by a type. */
    Rule<S> madeBy(RuleType type, Parameters parameters, GivenValues given) {
        RuleDescription made = description.toBuilder()
                .type(type.id())
                .parameters(parameters)
                .given(given)
                .build();
        return new Rule<>(made, grain, check, Optional.of(type), ImmutableList.of());
    }

    /** The same check, said to be what {@code other} is, but for grain and values. */
    Rule<S> describedAs(RuleDescription other) {
        return new Rule<>(
                other.toBuilder()
                        .grain(description.grain())
                        .scope(description.scope())
                        .parameters(description.parameters())
                        .given(description.given())
                        .build(),
                grain,
                check,
                maker,
                conditions);
    }

    /**
     * What a policy says of this rule with other values; the rest of what is said of it stays.
     *
     * @throws IllegalArgumentException if it is of no type, or its type has no such parameter or value
     */
    public Rule<?> withGiven(GivenValues values) {
        RuleType made = type().orElseThrow(() -> new IllegalArgumentException(
                "Rule '" + id() + "': it has no parameters. Expected a rule of a catalogue."));
        return made.create(values).describedAs(description);
    }

    private Rule<S> described(Consumer<RuleDescription.Builder> change) {
        RuleDescription.Builder builder = description.toBuilder();
        change.accept(builder);
        return new Rule<>(builder.build(), grain, check, maker, conditions);
    }

    /** The verdict on a subject alone. */
    public Verdict verdict(Structure structure, S subject) {
        return check.verdict(structure, subject);
    }

    /** The verdict on a subject with its reasons. */
    public Explanation explain(Structure structure, S subject) {
        return check.explain(structure, subject);
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof Rule<?> other
                        && type().isPresent() == other.type().isPresent()
                        && (type().isPresent() || check == other.check)
                        && description.equals(other.description));
    }

    @Override
    public int hashCode() {
        return description.id().hashCode();
    }

    @Override
    public String toString() {
        return description.id() + description.parameters();
    }
}
