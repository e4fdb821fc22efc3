package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.grain.Scene;

/** One judging of one scene: the whole, and every jurisdiction by itself. */
final class Evaluation {

    private final Agenda agenda;
    private final Scene scene;

    private Evaluation(Agenda agenda, Scene scene) {
        this.agenda = agenda;
        this.scene = scene;
    }

    static Evaluation of(Policy policy, Scene scene) {
        return new Evaluation(Agenda.of(policy, scene), scene);
    }

    Agenda agenda() {
        return agenda;
    }

    /** The part of the whole alone. */
    Part whole() {
        return agenda.part(scene, Optional.empty());
    }

    /** The parts of all jurisdictions, in the order of their codes. */
    List<Part> parts(boolean parallel) {
        Stream<JurisdictionCode> codes = scene.jurisdictions().stream();
        return (parallel ? codes.parallel() : codes)
                .map(code -> agenda.part(scene, Optional.of(code)))
                .collect(Collectors.toList());
    }

    Report report(boolean parallel) {
        return report(agenda, scene, whole(), parts(parallel));
    }

    Report report(JurisdictionCode code) {
        return report(
                agenda,
                scene,
                Part.of(
                        Optional.empty(),
                        ImmutableList.copyOf(Collections.nCopies(agenda.rules().size(), Slice.NOTHING))),
                ImmutableList.of(agenda.part(scene, Optional.of(code))));
    }

    /** The report that the parts make up; rule by rule, so that it is in order. */
    static Report report(Agenda agenda, Scene scene, Part whole, Iterable<Part> parts) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<Tally> tallies = ImmutableList.builder();
        ImmutableList<Part> all =
                ImmutableList.<Part>builder().add(whole).addAll(parts).build();
        for (int place = 0; place < agenda.rules().size(); place++) {
            String rule = agenda.rules().get(place).id();
            for (Part part : all) {
                Slice slice = part.slice(place);
                if (!slice.counts().isEmpty()) {
                    tallies.add(slice.counts().tally(rule, part.jurisdiction()));
                    for (Found found : slice.found()) {
                        findings.add(found.finding());
                    }
                }
            }
        }
        ImmutableList<Finding> found = findings.build();
        return Report.builder()
                .policy(agenda.policy().stamp())
                .asOf(scene.after().date())
                .scope(scene.scope())
                .rules(agenda.descriptions())
                .outOfForce(agenda.outOfForce())
                .exemptions(agenda.policy().exemptions())
                .usedExemptions(used(agenda.policy(), found))
                .findings(found)
                .tallies(tallies.build())
                .build();
    }

    private static ImmutableSet<Exemption> used(Policy policy, List<Finding> findings) {
        if (policy.exemptions().isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet<Exemptions.Target> found = findings.stream()
                .map(finding -> new Exemptions.Target(finding.rule().id(), finding.subject()))
                .collect(ImmutableSet.toImmutableSet());
        return policy.exemptions().stream()
                .filter(exemption -> found.contains(Exemptions.Target.of(exemption)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
