package org.reformkit.rules;

import java.util.Arrays;
import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;

/** What the rules say of one jurisdiction, or of the whole: one slice a rule, in the order of the agenda. Immutable. */
final class Part {

    private final Optional<JurisdictionCode> jurisdiction;
    private final Slice[] slices;
    /** Of all slices together. */
    private final Counts counts;

    /** Keeps {@code slices}, which nobody changes any more. */
    Part(Optional<JurisdictionCode> jurisdiction, Slice[] slices) {
        this.jurisdiction = jurisdiction;
        this.slices = slices;
        int notApplicable = 0;
        int satisfied = 0;
        int undetermined = 0;
        int violated = 0;
        for (Slice slice : slices) {
            Tally some = slice.tally();
            notApplicable += some.notApplicable();
            satisfied += some.satisfied();
            undetermined += some.undetermined();
            violated += some.violated();
        }
        this.counts = new Counts(notApplicable, satisfied, undetermined, violated);
    }

    /** So many slices that say nothing, to be replaced. */
    static Slice[] noSlices(int rules) {
        Slice[] slices = new Slice[rules];
        Arrays.fill(slices, Slice.NOTHING);
        return slices;
    }

    Optional<JurisdictionCode> jurisdiction() {
        return jurisdiction;
    }

    int size() {
        return slices.length;
    }

    Slice slice(int rule) {
        return slices[rule];
    }

    Counts counts() {
        return counts;
    }
}
