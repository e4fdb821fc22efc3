package org.reformkit.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** Some subjects of one jurisdiction as they stand in one structure; null in place of those that are not there. */
final class Standing<S> {

    private final Structure structure;
    private final JurisdictionCode code;
    private final ElementKind kind;
    private final List<@Nullable S> subjects;
    /** Those that are there; made for the first rule that judges them at once. */
    private @Nullable Batch<S> batch;

    /** Keeps {@code subjects}, which nobody changes any more. */
    Standing(Structure structure, JurisdictionCode code, ElementKind kind, List<@Nullable S> subjects) {
        this.structure = structure;
        this.code = code;
        this.kind = kind;
        this.subjects = subjects;
    }

    @Nullable
    S subject(int place) {
        return subjects.get(place);
    }

    /**
     * The verdict on each, or null where it is not there. One by one where no parts are looked at, and for hosts, who may count
     * on all being there in what they judge at once.
     */
    @Nullable
    Verdict[] verdicts(Task<S> task) {
        @Nullable
        Verdicts atOnce =
                task.reads().reach() == Reach.SUBJECT || task.rule().type().isEmpty()
                        ? null
                        : task.rule().check().verdicts(batch());
        @Nullable Verdict[] verdicts = new @Nullable Verdict[subjects.size()];
        int judged = 0;
        for (int place = 0; place < verdicts.length; place++) {
            S subject = subjects.get(place);
            if (subject != null) {
                verdicts[place] = atOnce == null ? task.rule().verdict(structure, subject) : atOnce.get(judged++);
            }
        }
        return verdicts;
    }

    private Batch<S> batch() {
        Batch<S> known = batch;
        if (known == null) {
            List<S> there = new ArrayList<>(subjects.size());
            for (S subject : subjects) {
                if (subject != null) {
                    there.add(subject);
                }
            }
            known = Batch.ofSome(structure, code, kind, there);
            batch = known;
        }
        return known;
    }
}
