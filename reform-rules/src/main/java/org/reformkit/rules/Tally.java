package org.reformkit.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/**
 * How many subjects a rule looked at in one jurisdiction, by verdict (判定计数).
 *
 * @param rule the id of the rule
 * @param jurisdiction the jurisdiction; absent for the whole
 * @param notApplicable the subjects that the rule does not concern
 * @param satisfied the subjects that satisfy it
 * @param undetermined the subjects for which it is undetermined
 * @param violated the subjects that violate it
 */
public record Tally(
        String rule,
        Optional<JurisdictionCode> jurisdiction,
        int notApplicable,
        int satisfied,
        int undetermined,
        int violated)
        implements Comparable<Tally> {

    /** That no subject was looked at. */
    static Tally none(String rule, Optional<JurisdictionCode> jurisdiction) {
        return new Tally(rule, jurisdiction, 0, 0, 0, 0);
    }

    static Tally of(String rule, Optional<JurisdictionCode> jurisdiction, Verdicts verdicts) {
        return new Tally(
                rule,
                jurisdiction,
                verdicts.count(Verdict.NOT_APPLICABLE),
                verdicts.count(Verdict.SATISFIED),
                verdicts.count(Verdict.UNDETERMINED),
                verdicts.count(Verdict.VIOLATED));
    }

    /** The same with so many more, or fewer, of a verdict. */
    Tally with(Verdict verdict, int more) {
        return new Tally(
                rule,
                jurisdiction,
                notApplicable + (verdict == Verdict.NOT_APPLICABLE ? more : 0),
                satisfied + (verdict == Verdict.SATISFIED ? more : 0),
                undetermined + (verdict == Verdict.UNDETERMINED ? more : 0),
                violated + (verdict == Verdict.VIOLATED ? more : 0));
    }

    /** The same with a subject that had one verdict and has another; null where it was not there, or is not. */
    @SuppressWarnings("ReferenceEquality") // verdicts are constants
    Tally moved(@Nullable Verdict old, @Nullable Verdict now) {
        if (old == now) {
            return this;
        }
        Tally without = old == null ? this : with(old, -1);
        return now == null ? without : without.with(now, 1);
    }

    /** The subjects that were looked at. */
    int total() {
        return notApplicable + applicable();
    }

    int findings() {
        return undetermined + violated;
    }

    /** The subjects it concerns. */
    public int applicable() {
        return satisfied + undetermined + violated;
    }

    /** The subjects with a verdict. */
    public int count(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> notApplicable;
            case SATISFIED -> satisfied;
            case UNDETERMINED -> undetermined;
            case VIOLATED -> violated;
        };
    }

    /** By rule, then by jurisdiction, the whole first. */
    @Override
    public int compareTo(Tally other) {
        int byRule = rule.compareTo(other.rule);
        if (byRule != 0) {
            return byRule;
        }
        return jurisdiction.isPresent() && other.jurisdiction.isPresent()
                ? jurisdiction.get().compareTo(other.jurisdiction.get())
                : Boolean.compare(jurisdiction.isPresent(), other.jurisdiction.isPresent());
    }
}
