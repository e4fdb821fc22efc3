package org.reformkit.rules.library;

import java.util.Optional;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/**
 * The posts of a jurisdiction against the totals approved for it (编制总量). Posts for politics and law are administrative
 * posts under special management (Decree 486 art. 17), so without a total of their own they count toward that one.
 */
final class ApprovedTotals {

    private ApprovedTotals() {}

    /** Not applicable where nobody holds a post and no total is approved. */
    static Check<Jurisdiction> kept() {
        return ByKind.of(ApprovedTotals::judged, QuotaRules.KINDS_HELD, ApprovedTotals::kept);
    }

    private static Check<Jurisdiction> kept(QuotaKind kind) {
        Check<Jurisdiction> alone = JurisdictionMeasures.posts(kind).atMost(approved(kind));
        if (kind != QuotaKind.ADMINISTRATIVE) {
            return alone;
        }
        Check<Jurisdiction> together = JurisdictionMeasures.posts(kind)
                .plus(JurisdictionMeasures.posts(QuotaKind.POLITICAL_LEGAL))
                .labelled(Text.message("measure.posts-of-shared-total"))
                .atMost(approved(kind));
        return new Administrative(alone, together);
    }

    /** Of administrative posts alone, or together with those for politics and law. */
    private record Administrative(Check<Jurisdiction> alone, Check<Jurisdiction> together)
            implements Check<Jurisdiction> {

        private Check<Jurisdiction> of(Structure structure, Jurisdiction place) {
            return isShared(structure, place) ? together : alone;
        }

        @Override
        public Verdict verdict(Structure structure, Jurisdiction place) {
            return of(structure, place).verdict(structure, place);
        }

        @Override
        public Verdicts verdicts(Batch<? extends Jurisdiction> batch) {
            return batch.size() == 1
                    ? of(batch.structure(), batch.subjects().get(0)).verdicts(batch)
                    : Check.super.verdicts(batch);
        }

        @Override
        public Explanation explain(Structure structure, Jurisdiction place) {
            return of(structure, place).explain(structure, place);
        }

        @Override
        public Reads reads() {
            return alone.reads().and(together.reads()).and(QuotaRules.KINDS_HELD);
        }
    }

    /** A kind without a line has no known total: what nobody approved and what nobody entered look the same. */
    private static Measure<Jurisdiction> approved(QuotaKind kind) {
        return Measure.of(
                Text.message("measure.approved-posts"),
                Unit.POSTS,
                place -> Reading.amount(
                        place.approvedPosts().filter(quota -> quota.posts(kind) > 0), quota -> quota.posts(kind)));
    }

    /** The kinds to judge one by one; where none are named and some posts are not known, administrative ones. */
    private static int judged(Structure structure, Jurisdiction place) {
        int held = QuotaRules.kindsHeld(structure, place.code());
        Optional<Quota> approved = place.approvedPosts();
        int kinds = held | (approved.isPresent() ? KindSet.of(approved.get()) : KindSet.NONE);
        if (isShared(held, place)) {
            return (kinds & ~KindSet.of(QuotaKind.POLITICAL_LEGAL)) | KindSet.of(QuotaKind.ADMINISTRATIVE);
        }
        return kinds == KindSet.NONE && !QuotaRules.isHeldKnown(structure, place.code())
                ? KindSet.of(QuotaKind.ADMINISTRATIVE)
                : kinds;
    }

    private static boolean isShared(Structure structure, Jurisdiction place) {
        return isShared(QuotaRules.kindsHeld(structure, place.code()), place);
    }

    /** Whether posts for politics and law are held, and no total is approved for them. */
    private static boolean isShared(int held, Jurisdiction place) {
        return KindSet.has(held, QuotaKind.POLITICAL_LEGAL)
                && place.approvedPosts()
                        .map(quota -> quota.posts(QuotaKind.POLITICAL_LEGAL) == 0)
                        .orElse(true);
    }
}
