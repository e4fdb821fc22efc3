package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/** All rules of one grain, on every subject in turn: the verdict alone first, reasons only where there is a finding. */
final class Walk<S> {

    private final Scene scene;
    private final Grain<S> grain;
    private final ImmutableList<Rule<S>> rules;
    private final Exemptions exemptions;

    Walk(Scene scene, Grain<S> grain, ImmutableList<Rule<S>> rules, Exemptions exemptions) {
        this.scene = scene;
        this.grain = grain;
        this.rules = rules;
        this.exemptions = exemptions;
    }

    /** Judges the subjects of the part; a part of one jurisdiction has no subjects of the whole, and the other way. */
    void judge(Part part) {
        if (grain.isLocal() != part.jurisdiction().isPresent()) {
            return;
        }
        ImmutableList<Count> counts = rules.stream().map(rule -> new Count()).collect(ImmutableList.toImmutableList());
        if (grain.isLocal()) {
            grain.forEach(scene, part.jurisdiction().orElseThrow(), subject -> judge(subject, part, counts));
        } else {
            grain.forEach(scene, subject -> judge(subject, part, counts));
        }
        for (int i = 0; i < rules.size(); i++) {
            part.add(rules.get(i), counts.get(i));
        }
    }

    private void judge(S subject, Part part, ImmutableList<Count> counts) {
        Structure structure = grain.structure(scene, subject);
        for (int i = 0; i < rules.size(); i++) {
            Rule<S> rule = rules.get(i);
            if (rule.inForce().isEmpty()) {
                judge(rule, structure, subject, part, counts.get(i));
            } else {
                Optional<S> looked = grain.within(rule.inForce().get(), subject);
                if (looked.isPresent()) {
                    judge(rule, structure, looked.get(), part, counts.get(i));
                }
            }
        }
    }

    private void judge(Rule<S> rule, Structure structure, S subject, Part part, Count count) {
        Verdict verdict = rule.verdict(structure, subject);
        count.add(verdict);
        if (verdict.isFinding()) {
            part.add(exemptions.disposed(finding(rule, structure, subject, part)));
        }
    }

    private Finding finding(Rule<S> rule, Structure structure, S subject, Part part) {
        Explanation explanation = rule.explain(structure, subject);
        ImmutableList<Datum> read = explanation.evidence().stream()
                .flatMap(evidence -> evidence.data().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return Finding.builder()
                .rule(rule.description())
                .subject(grain.key(subject))
                .subjectName(grain.displayName(structure, subject))
                .jurisdiction(part.jurisdiction())
                .verdict(explanation.verdict())
                .evidence(explanation.evidence())
                .data(read.isEmpty() ? grain.data(structure, subject) : read)
                .build();
    }
}
