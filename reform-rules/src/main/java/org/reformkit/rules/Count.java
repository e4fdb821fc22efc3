package org.reformkit.rules;

import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Verdict;

/** A tally in the making; filled by one thread. */
final class Count {

    private int notApplicable;
    private int satisfied;
    private int undetermined;
    private int violated;

    void add(Verdict verdict) {
        switch (verdict) {
            case NOT_APPLICABLE -> notApplicable++;
            case SATISFIED -> satisfied++;
            case UNDETERMINED -> undetermined++;
            case VIOLATED -> violated++;
        }
    }

    boolean isEmpty() {
        return notApplicable + satisfied + undetermined + violated == 0;
    }

    Tally of(Rule<?> rule, Optional<JurisdictionCode> jurisdiction) {
        return Tally.of(rule.id(), jurisdiction, notApplicable, satisfied, undetermined, violated);
    }
}
