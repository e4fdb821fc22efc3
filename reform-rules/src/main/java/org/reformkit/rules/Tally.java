package org.reformkit.rules;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Verdict;

/** How many subjects a rule looked at in one jurisdiction, by verdict (判定计数). */
@Value.Immutable(builder = false)
public interface Tally extends Comparable<Tally> {

    /** The id of the rule. */
    @Value.Parameter
    String rule();

    /** The jurisdiction; absent for the whole. */
    @Value.Parameter
    Optional<JurisdictionCode> jurisdiction();

    /** The subjects that the rule does not concern. */
    @Value.Parameter
    int notApplicable();

    /** The subjects that satisfy it. */
    @Value.Parameter
    int satisfied();

    /** The subjects for which it is undetermined. */
    @Value.Parameter
    int undetermined();

    /** The subjects that violate it. */
    @Value.Parameter
    int violated();

    /** The subjects it concerns. */
    default int applicable() {
        return satisfied() + undetermined() + violated();
    }

    /** The subjects with a verdict. */
    default int count(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> notApplicable();
            case SATISFIED -> satisfied();
            case UNDETERMINED -> undetermined();
            case VIOLATED -> violated();
        };
    }

    /** By rule, then by jurisdiction, the whole first. */
    @Override
    default int compareTo(Tally other) {
        int byRule = rule().compareTo(other.rule());
        if (byRule != 0) {
            return byRule;
        }
        Optional<JurisdictionCode> mine = jurisdiction();
        Optional<JurisdictionCode> others = other.jurisdiction();
        return mine.isPresent() && others.isPresent()
                ? mine.get().compareTo(others.get())
                : Boolean.compare(mine.isPresent(), others.isPresent());
    }

    /** The counts by verdict, in the order of the verdicts. */
    static Tally of(
            String rule,
            Optional<JurisdictionCode> jurisdiction,
            int notApplicable,
            int satisfied,
            int undetermined,
            int violated) {
        return ImmutableTally.of(rule, jurisdiction, notApplicable, satisfied, undetermined, violated);
    }
}
