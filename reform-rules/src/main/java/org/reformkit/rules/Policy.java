package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.Parameter;

/**
 * A policy (政策口径): a named, dated set of rules with the exemptions from them. It judges a structure, a transition or a run as
 * of a date and returns a report; it throws for nothing that a rule finds.
 *
 * <pre>{@code
 * Policy ours = Policy.extending("某市口径", BasePolicy.of("national", Policies.named("national")))
 *         .with("agency.within-limit", AgencyRules.LIMIT, 37L)
 *         .changed("duty.one-lead", Rule::inPrinciple)
 *         .without("agency.valid-code");
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Policy permits ImmutablePolicy {

    Policy() {}

    /** The title. */
    public abstract String title();

    /** Who issued it (制定机关), where that is known. */
    public abstract Optional<String> issuer();

    /** The document (文号), where there is one. */
    public abstract Optional<DocumentNumber> document();

    /** The period in which it is in force; absent for always. Outside it no rule is. */
    public abstract Optional<Period> period();

    /** Whether its values are only an example (示例) and bind nobody. */
    @Value.Default
    public boolean illustrative() {
        return false;
    }

    /**
     * The policies that it extends (上位口径); no name twice. Its rules are flat all the same: what it says of each is in {@link
     * #rules}. Exemptions belong to a case and are not taken over.
     */
    public abstract ImmutableList<BasePolicy> bases();

    /** The rules; no id twice. Those of the policies that it extends come first, in their order. */
    public abstract ImmutableList<Rule<?>> rules();

    /** The exemptions, each from one of the rules; none twice. */
    public abstract ImmutableList<Exemption> exemptions();

    /** A policy of rules alone. */
    public static Policy of(String title, Rule<?>... rules) {
        return builder().title(title).addRules(rules).build();
    }

    /**
     * A policy of the rules of others, to be changed and added to. Where two have a rule of one id, the last named counts.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Policy extending(String title, BasePolicy... bases) {
        return builder()
                .title(title)
                .addBases(bases)
                .illustrative(
                        Arrays.stream(bases).anyMatch(base -> base.policy().illustrative()))
                .rules(inherited(Arrays.asList(bases)))
                .build();
    }

    /** The rules of the policies that it extends, as these have them; of those with one id the one of the last named. */
    @Value.Lazy
    public ImmutableList<Rule<?>> inherited() {
        return inherited(bases());
    }

    /** The rules of policies, as these have them; of those with one id the one of the last. */
    public static ImmutableList<Rule<?>> inherited(Iterable<BasePolicy> bases) {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        bases.forEach(base -> base.policy().rules().forEach(rule -> byId.put(rule.id(), rule)));
        return ImmutableList.copyOf(byId.values());
    }

    /**
     * The rule with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Rule<?> rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Policy '" + title() + "': no rule '" + id
                        + "'. Expected one of " + rules().stream().map(Rule::id).collect(Collectors.joining(", "))
                        + "."));
    }

    /**
     * The same policy with one more rule.
     *
     * @throws IllegalArgumentException if it has one with that id
     */
    public Policy plus(Rule<?> rule) {
        return toBuilder().addRules(rule).build();
    }

    /**
     * The same policy with the rules and exemptions of another.
     *
     * @throws IllegalArgumentException if both have a rule with the same id
     */
    public Policy plus(Policy other) {
        return toBuilder()
                .addAllRules(other.rules())
                .addAllExemptions(other.exemptions())
                .build();
    }

    /**
     * The same policy with one more exemption.
     *
     * @throws IllegalArgumentException if it is from no rule of the policy
     */
    public Policy plus(Exemption exemption) {
        return toBuilder().addExemptions(exemption).build();
    }

    /**
     * The same policy without a rule and the exemptions from it.
     *
     * @throws IllegalArgumentException if it has no such rule
     */
    public Policy without(String id) {
        Rule<?> dropped = rule(id);
        return toBuilder()
                .rules(rules().stream().filter(rule -> !rule.equals(dropped)).toList())
                .exemptions(exemptions().stream()
                        .filter(exemption -> !exemption.rule().equals(id))
                        .toList())
                .build();
    }

    /**
     * The same policy with another value, in its text, in place of all that a parameter of a rule had; the rest of what is said
     * of the rule stays.
     *
     * @throws IllegalArgumentException if it has no such rule, the rule is of no type, or its type has no such parameter or
     *     value
     */
    public Policy with(String id, String parameter, String text) {
        return with(id, parameter, GivenValue.of(text));
    }

    /**
     * The same policy with values in place of all that a parameter of a rule had; none leaves it not given.
     *
     * @throws IllegalArgumentException if it has no such rule, the rule is of no type, its type has no such parameter or
     *     value, or two values hold on one day
     */
    public Policy with(String id, String parameter, GivenValue... values) {
        return changed(id, rule -> rule.withGiven(rule.given().with(parameter, ImmutableList.copyOf(values))));
    }

    /** The same policy with another value for a parameter of a rule; see {@link #with(String, String, String)}. */
    public <T> Policy with(String id, Parameter<T> parameter, T value) {
        return with(id, parameter.name(), parameter.type().text(value));
    }

    /**
     * The same policy with another severity, basis, title or period of a rule, or whatever else is said of it.
     *
     * @throws IllegalArgumentException if it has no such rule, or the change gives it the id of another one
     */
    public Policy changed(String id, Function<? super Rule<?>, ? extends Rule<?>> change) {
        Rule<?> old = rule(id);
        Rule<?> changed = change.apply(old);
        return toBuilder()
                .rules(rules().stream()
                        .map(rule -> rule.equals(old) ? changed : rule)
                        .toList())
                .build();
    }

    /** Judges a structure as of a date. Rules that need a transition or a run are not judged. */
    public Report evaluate(Structure structure, LocalDate asOf) {
        return Evaluation.of(this, Scene.of(structure, asOf)).report(false);
    }

    /** Judges a structure before and one after as of a date. Rules of the state judge the one after. */
    public Report evaluate(Structure before, Structure after, LocalDate asOf) {
        return Evaluation.of(this, Scene.of(before, after, asOf)).report(false);
    }

    /**
     * Judges a plan's run as of a date: rules of the state the result, rules of a transition the whole, rules of a run the
     * steps. If an action was refused there is no result, and what needs it is undetermined.
     */
    public Report evaluate(PlanRun run, LocalDate asOf) {
        return Evaluation.of(this, Scene.of(run, asOf)).report(false);
    }

    /** The same report as {@code evaluate}, with the jurisdictions judged side by side. */
    public Report evaluateInParallel(Scene scene) {
        return Evaluation.of(this, scene).report(true);
    }

    /** What the rules of single subjects find in one jurisdiction; such reports merge into that of all. */
    public Report evaluateIn(JurisdictionCode jurisdiction, Scene scene) {
        return Evaluation.of(this, scene).report(jurisdiction);
    }

    /** Its rules as they are to be worked through, by date. */
    @Value.Lazy
    Agendas agendas() {
        return new Agendas(this);
    }

    /** What names this policy in a report. */
    @Value.Lazy
    public PolicyStamp stamp() {
        return PolicyStamp.builder()
                .title(title())
                .issuer(issuer())
                .document(document())
                .period(period())
                .illustrative(illustrative())
                .fingerprint(fingerprint())
                .build();
    }

    /** A hash of all rules, parameters and exemptions, 64 hexadecimal digits. */
    @Value.Lazy
    public String fingerprint() {
        String text = Stream.concat(
                        rules().stream().map(rule -> rule.description().canonicalText()),
                        exemptions().stream().map(Exemption::toString))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    @Value.Check
    Policy check() {
        checkArgument(!title().isBlank(), "Policy: its title is blank. Expected a title.");
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : rules()) {
            checkArgument(
                    ids.add(rule.id()), "Policy '%s': rule '%s' twice. Expected every id once.", title(), rule.id());
            checkArgument(
                    illustrative() || !rule.description().isUnchecked(),
                    "Policy '%s': rule '%s' rests on what nobody checked. Expected that of an illustrative policy only.",
                    title(),
                    rule.id());
        }
        Set<String> names = new HashSet<>();
        for (BasePolicy base : bases()) {
            checkArgument(
                    names.add(base.name()),
                    "Policy '%s': it extends '%s' twice. Expected every name once.",
                    title(),
                    base.name());
        }
        exemptions().forEach(exemption -> rule(exemption.rule()));
        ImmutableList<Rule<?>> ordered = ordered();
        ImmutableSet<Exemption> distinct = ImmutableSet.copyOf(exemptions());
        return ordered.equals(rules()) && distinct.size() == exemptions().size()
                ? this
                : toBuilder().rules(ordered).exemptions(distinct).build();
    }

    /** Inherited rules first, so that a document which names only what differs says the order too. */
    private ImmutableList<Rule<?>> ordered() {
        if (bases().isEmpty()) {
            return rules();
        }
        Map<String, Rule<?>> own = new LinkedHashMap<>();
        rules().forEach(rule -> own.put(rule.id(), rule));
        ImmutableList.Builder<Rule<?>> ordered = ImmutableList.builder();
        for (Rule<?> rule : inherited()) {
            Rule<?> kept = own.remove(rule.id());
            if (kept != null) {
                ordered.add(kept);
            }
        }
        return ordered.addAll(own.values()).build();
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this policy's values. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Policy}. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
