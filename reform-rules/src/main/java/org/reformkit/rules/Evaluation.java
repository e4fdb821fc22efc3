package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.grain.Scope;

/** One judging of one scene: the rules that are in force, grouped by whom they judge, and one walk a jurisdiction. */
final class Evaluation {

    private final Policy policy;
    private final Scene scene;
    private final ImmutableSortedSet<String> outOfForce;
    /** The rules that need a result there is none of. */
    private final ImmutableList<Rule<?>> refused;

    private final ImmutableList<Walk<?>> walks;

    private Evaluation(Policy policy, Scene scene) {
        this.policy = policy;
        this.scene = scene;
        boolean policyInForce = policy.period()
                .map(period -> period.contains(scene.after().date()))
                .orElse(true);
        ImmutableList<Rule<?>> inForce = policy.rules().stream()
                .filter(rule -> policyInForce && isInForce(rule))
                .collect(ImmutableList.toImmutableList());
        this.outOfForce = policy.rules().stream()
                .filter(rule -> !inForce.contains(rule))
                .map(Rule::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        this.refused = scene.refusal().isEmpty()
                ? ImmutableList.of()
                : inForce.stream()
                        .filter(rule -> rule.grain().scope() != Scope.RUN)
                        .collect(ImmutableList.toImmutableList());
        this.walks = walks(inForce.stream()
                .filter(rule -> rule.grain().scope().compareTo(scene.scope()) <= 0)
                .filter(rule -> !refused.contains(rule))
                .toList());
    }

    static Evaluation of(Policy policy, Scene scene) {
        return new Evaluation(policy, scene);
    }

    private boolean isInForce(Rule<?> rule) {
        return rule.inForce()
                .map(period -> scene.meets(period, rule.grain().scope()))
                .orElse(true);
    }

    private ImmutableList<Walk<?>> walks(List<Rule<?>> rules) {
        Exemptions exemptions =
                new Exemptions(policy.exemptions(), scene.after().date());
        ImmutableListMultimap<String, Rule<?>> byGrain =
                Multimaps.index(rules, rule -> rule.grain().name());
        return byGrain.asMap().values().stream()
                .map(group -> walk(ImmutableList.copyOf(group), exemptions))
                .collect(ImmutableList.toImmutableList());
    }

    private Walk<?> walk(ImmutableList<Rule<?>> group, Exemptions exemptions) {
        return walkOf(group.get(0), group, exemptions);
    }

    @SuppressWarnings("unchecked") // grains of one name have subjects of one type
    private <S> Walk<S> walkOf(Rule<S> first, ImmutableList<Rule<?>> group, Exemptions exemptions) {
        Grain<S> grain = first.grain();
        return new Walk<>(scene, grain, (ImmutableList<Rule<S>>) (ImmutableList<?>) group, exemptions);
    }

    Report report(boolean parallel) {
        Stream<JurisdictionCode> codes = scene.jurisdictions().stream();
        ImmutableList<Part> parts = (parallel ? codes.parallel() : codes)
                .map(code -> part(Optional.of(code)))
                .collect(ImmutableList.toImmutableList());
        return report(ImmutableList.<Part>builder()
                .add(part(Optional.empty()))
                .addAll(parts)
                .build());
    }

    Report report(JurisdictionCode code) {
        return report(ImmutableList.of(part(Optional.of(code))));
    }

    private Part part(Optional<JurisdictionCode> jurisdiction) {
        Part part = new Part(jurisdiction);
        if (jurisdiction.isEmpty()) {
            refused.forEach(rule -> refuse(rule, part));
        }
        walks.forEach(walk -> walk.judge(part));
        return part;
    }

    private void refuse(Rule<?> rule, Part part) {
        Explanation explanation = scene.refused().orElseThrow();
        Count count = new Count();
        count.add(explanation.verdict());
        part.add(rule, count);
        part.add(Finding.builder()
                .rule(rule.description())
                .subject("plan")
                .subjectName(Text.message("subject.plan"))
                .verdict(explanation.verdict())
                .evidence(explanation.evidence())
                .build());
    }

    private Report report(List<Part> parts) {
        ImmutableList<Finding> findings =
                parts.stream().flatMap(part -> part.findings().stream()).collect(ImmutableList.toImmutableList());
        return Report.builder()
                .policy(policy.stamp())
                .asOf(scene.after().date())
                .scope(scene.scope())
                .rules(policy.rules().stream().map(Rule::description).toList())
                .outOfForce(outOfForce)
                .exemptions(policy.exemptions())
                .usedExemptions(used(findings))
                .findings(findings)
                .tallies(parts.stream().flatMap(part -> part.tallies().stream()).toList())
                .build();
    }

    private ImmutableSet<Exemption> used(List<Finding> findings) {
        ImmutableSet<Exemptions.Target> found = findings.stream()
                .map(finding -> new Exemptions.Target(finding.rule().id(), finding.subject()))
                .collect(ImmutableSet.toImmutableSet());
        return policy.exemptions().stream()
                .filter(exemption -> found.contains(Exemptions.Target.of(exemption)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
