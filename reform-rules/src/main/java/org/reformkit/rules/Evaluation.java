package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
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
        return new Evaluation(policy.agendas().of(scene), scene);
    }

    Agenda agenda() {
        return agenda;
    }

    /** The part of the whole alone. */
    Part whole() {
        return agenda.part(scene, Optional.empty());
    }

    /** The parts of all jurisdictions, in the order of their codes. */
    ImmutableList<Part> parts(boolean parallel) {
        ImmutableList<JurisdictionCode> codes = scene.jurisdictions();
        if (parallel) {
            return codes.parallelStream().map(this::part).collect(ImmutableList.toImmutableList());
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(codes.size());
        codes.forEach(code -> parts.add(part(code)));
        return parts.build();
    }

    private Part part(JurisdictionCode code) {
        return agenda.part(scene, Optional.of(code));
    }

    Report report(boolean parallel) {
        return report(agenda, scene, whole(), parts(parallel));
    }

    Report report(JurisdictionCode code) {
        return report(agenda, scene, Part.empty(Optional.empty(), agenda.rules().size()), ImmutableList.of(part(code)));
    }

    /** The report that the parts make up; rule by rule, so that it is in order. */
    static Report report(Agenda agenda, Scene scene, Part whole, Iterable<Part> parts) {
        int foundOnes = whole.counts().findings();
        int judged = 1;
        for (Part part : parts) {
            foundOnes += part.counts().findings();
            judged++;
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(foundOnes);
        ImmutableList.Builder<Tally> tallies =
                ImmutableList.builderWithExpectedSize(judged * agenda.rules().size());
        for (int place = 0; place < agenda.rules().size(); place++) {
            add(whole, place, findings, tallies);
            for (Part part : parts) {
                add(part, place, findings, tallies);
            }
        }
        ImmutableList<Finding> found = findings.build();
        return ImmutableReport.of(
                agenda.policy().stamp(),
                scene.after().date(),
                scene.scope(),
                agenda.descriptions(),
                agenda.outOfForce(),
                agenda.policy().exemptions(),
                used(agenda.policy(), found),
                found,
                tallies.build());
    }

    private static void add(
            Part part, int place, ImmutableList.Builder<Finding> findings, ImmutableList.Builder<Tally> tallies) {
        Slice slice = part.slice(place);
        if (slice.tally().total() == 0) {
            return;
        }
        tallies.add(slice.tally());
        for (int i = 0; i < slice.found().size(); i++) {
            findings.add(slice.found().get(i).finding());
        }
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
