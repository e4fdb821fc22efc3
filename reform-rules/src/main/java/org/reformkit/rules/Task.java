package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/** One rule at its place in the agenda, with the exemptions of the policy. */
final class Task<S> {

    private final int place;
    private final Rule<S> rule;
    private final Grain<S> grain;
    private final Exemptions exemptions;
    private final boolean namesSubjectAlone;
    private final Function<S, String> keyOf;
    /** Put together on first use, as a single pass has no use for it; a race does it twice, with the same result. */
    private @Nullable Reads reads;

    Task(int place, Rule<S> rule, Exemptions exemptions) {
        this.place = place;
        this.rule = rule;
        this.grain = rule.grain();
        this.exemptions = exemptions;
        this.keyOf = grain::key;
        this.namesSubjectAlone = grain.kind().isPresent() && rule.check().namesSubjectAlone();
    }

    int place() {
        return place;
    }

    Rule<S> rule() {
        return rule;
    }

    /** Whether it judges jurisdictions of that level. */
    boolean isOf(JurisdictionCode code) {
        return rule.description().isOf(code.level());
    }

    /** What its check reads. */
    Reads reads() {
        Reads known = reads;
        if (known == null) {
            known = rule.check().reads();
            reads = known;
        }
        return known;
    }

    /** Whether its findings name nothing but their subjects, which are elements. */
    boolean namesSubjectAlone() {
        return namesSubjectAlone;
    }

    /** That it looked at nothing yet. */
    Tally none(Optional<JurisdictionCode> jurisdiction) {
        return Tally.none(rule.id(), jurisdiction);
    }

    /** Judges all subjects of a grain in one jurisdiction at once. */
    Slice judge(Batch<S> batch) {
        Verdicts verdicts = rule.check().verdicts(batch);
        Tally tally = Tally.of(rule.id(), batch.jurisdiction(), verdicts);
        if (tally.findings() == 0) {
            return new Slice(tally, ImmutableList.of());
        }
        ImmutableList.Builder<Found> found = ImmutableList.builderWithExpectedSize(tally.findings());
        for (int i = verdicts.nextFinding(0); i < verdicts.size(); i = verdicts.nextFinding(i + 1)) {
            found.add(found(
                    batch.structure(), batch.jurisdiction(), batch.subjects().get(i), verdicts.get(i)));
        }
        // Elements of a batch are in the order of their keys.
        return grain.kind().isPresent() ? new Slice(tally, found.build()) : Slice.of(tally, found.build());
    }

    /** Judges one subject after the other, each in the structure in which it is checked. */
    Slice judge(Scene scene, Optional<JurisdictionCode> jurisdiction, List<S> subjects) {
        Tally tally = none(jurisdiction);
        List<Found> found = new ArrayList<>();
        for (S subject : subjects) {
            Optional<S> looked = rule.inForce().isEmpty()
                    ? Optional.of(subject)
                    : grain.within(rule.inForce().get(), subject);
            if (looked.isPresent()) {
                Structure structure = grain.structure(scene, subject);
                Verdict verdict = rule.verdict(structure, looked.get());
                tally = tally.with(verdict, 1);
                if (verdict.isFinding()) {
                    found.add(found(structure, jurisdiction, looked.get(), verdict));
                }
            }
        }
        return Slice.of(tally, found);
    }

    /** The finding on a subject that has one; its reasons are told when they are read. */
    Found found(Structure structure, Optional<JurisdictionCode> jurisdiction, S subject, Verdict verdict) {
        Finding finding = Finding.builder()
                .rule(rule.description())
                .subjectKey(key(subject))
                .jurisdiction(jurisdiction)
                .verdict(verdict)
                .reasons(Reasons.late(() -> reasons(structure, subject)))
                .build();
        return new Found(subject, exemptions.disposed(finding), mayNameOthers(structure, jurisdiction));
    }

    /** That of an element later, if anybody asks; what else there is may hold whole structures. */
    private SubjectKey key(S subject) {
        return grain.kind().isPresent() ? SubjectKey.late(subject, keyOf) : SubjectKey.of(grain.key(subject));
    }

    /**
     * What a rule of a type names is within its reach, or referred to from there, and neighbours are those that are referred to
     * and those that refer here, the guests; a host's own may name anything.
     */
    private boolean mayNameOthers(Structure structure, Optional<JurisdictionCode> jurisdiction) {
        return jurisdiction.isEmpty()
                || rule.type().isEmpty()
                || reads().reach() == Reach.EVERYWHERE
                || structure.refersElsewhere(jurisdiction.get())
                || (reads().reach() == Reach.NEIGHBOURS
                        && !structure.guests(jurisdiction.get()).isEmpty());
    }

    private Reasons reasons(Structure structure, S subject) {
        Explanation explanation = rule.explain(structure, subject);
        ImmutableList<Datum> read = explanation.evidence().size() == 1
                ? explanation.evidence().get(0).data()
                : explanation.evidence().stream()
                        .flatMap(evidence -> evidence.data().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
        return Reasons.of(
                grain.displayName(structure, subject),
                explanation.evidence(),
                read.isEmpty() ? grain.data(structure, subject) : read);
    }

    /** That a rule cannot be judged, as the run was refused. */
    static Slice refused(Rule<?> rule, Scene scene) {
        Explanation explanation = scene.refused().orElseThrow();
        Finding finding = Finding.builder()
                .rule(rule.description())
                .subject("plan")
                .verdict(explanation.verdict())
                .reasons(Reasons.of(Text.message("subject.plan"), explanation.evidence(), ImmutableList.of()))
                .build();
        return new Slice(
                Tally.none(rule.id(), Optional.empty()).with(explanation.verdict(), 1),
                ImmutableList.of(new Found("plan", finding, true)));
    }
}
