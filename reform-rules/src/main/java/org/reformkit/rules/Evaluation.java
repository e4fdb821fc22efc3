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

    /** The report that the parts make up; rule by rule, so that it mostly is in order. */
    static Report report(Agenda agenda, Scene scene, Part whole, Iterable<Part> parts) {
        int foundOnes = whole.counts().findings();
        int judged = 1;
        for (Part part : parts) {
            foundOnes += part.counts().findings();
            judged++;
        }
        int rules = agenda.rules().size();
        Gathering all = new Gathering(foundOnes, judged * rules);
        for (int place = 0; place < rules; place++) {
            all.begin(whole.slice(place));
            for (Part part : parts) {
                all.add(part.slice(place));
            }
        }
        ImmutableList<Finding> found = all.findings.build();
        Report report = ImmutableReport.of(
                agenda.policy().stamp(),
                scene.after().date(),
                scene.scope(),
                agenda.descriptions(),
                agenda.outOfForce(),
                agenda.policy().exemptions(),
                used(agenda.policy(), found),
                found,
                all.tallies.build());
        return all.isInOrder ? report : report.toBuilder().build();
    }

    /**
     * What all parts say, rule by rule. Findings are in order within a slice, and so they are throughout wherever keys begin
     * with the jurisdiction; those of steps and relations do not.
     */
    private static final class Gathering {

        private final ImmutableList.Builder<Finding> findings;
        private final ImmutableList.Builder<Tally> tallies;
        /** The last subject of the rule of which something was found so far. */
        private String latest = "";

        private boolean isInOrder = true;

        Gathering(int foundOnes, int judged) {
            this.findings = ImmutableList.builderWithExpectedSize(foundOnes);
            this.tallies = ImmutableList.builderWithExpectedSize(judged);
        }

        /** What the next rule says first. */
        void begin(Slice slice) {
            latest = "";
            add(slice);
        }

        void add(Slice slice) {
            if (slice.tally().total() == 0) {
                return;
            }
            tallies.add(slice.tally());
            ImmutableList<Found> found = slice.found();
            if (found.isEmpty()) {
                return;
            }
            for (int i = 0; i < found.size(); i++) {
                findings.add(found.get(i).finding());
            }
            isInOrder &= latest.compareTo(found.get(0).finding().subject()) <= 0;
            latest = found.get(found.size() - 1).finding().subject();
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
