package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;

/** What the rules say of one jurisdiction, or of the whole: one slice a rule, in the order of the agenda. */
record Part(Optional<JurisdictionCode> jurisdiction, ImmutableList<Slice> slices, Counts counts) {

    static Part of(Optional<JurisdictionCode> jurisdiction, ImmutableList<Slice> slices) {
        int notApplicable = 0;
        int satisfied = 0;
        int undetermined = 0;
        int violated = 0;
        for (int i = 0; i < slices.size(); i++) {
            Counts counts = slices.get(i).counts();
            notApplicable += counts.notApplicable();
            satisfied += counts.satisfied();
            undetermined += counts.undetermined();
            violated += counts.violated();
        }
        return new Part(jurisdiction, slices, new Counts(notApplicable, satisfied, undetermined, violated));
    }

    Slice slice(int rule) {
        return slices.get(rule);
    }
}
