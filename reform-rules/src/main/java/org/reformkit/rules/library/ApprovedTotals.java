package org.reformkit.rules.library;

import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

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
        Check<Jurisdiction> isShared = Check.that(Text.message("check.shared-total"), ApprovedTotals::isShared)
                .reading(QuotaRules.KINDS_HELD);
        Check<Jurisdiction> together = JurisdictionMeasures.posts(kind)
                .plus(JurisdictionMeasures.posts(QuotaKind.POLITICAL_LEGAL))
                .labelled(Text.message("measure.posts-of-shared-total"))
                .atMost(approved(kind));
        return together.when(isShared).and(alone.when(isShared.not()));
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
        int kinds = QuotaRules.kindsHeld(structure, place.code())
                | place.approvedPosts().map(KindSet::of).orElse(KindSet.NONE);
        if (isShared(structure, place)) {
            return (kinds & ~KindSet.of(QuotaKind.POLITICAL_LEGAL)) | KindSet.of(QuotaKind.ADMINISTRATIVE);
        }
        return kinds == KindSet.NONE && !QuotaRules.isHeldKnown(structure, place.code())
                ? KindSet.of(QuotaKind.ADMINISTRATIVE)
                : kinds;
    }

    /** Whether posts for politics and law are held, and no total is approved for them. */
    private static boolean isShared(Structure structure, Jurisdiction place) {
        return place.approvedPosts()
                        .map(quota -> quota.posts(QuotaKind.POLITICAL_LEGAL) == 0)
                        .orElse(true)
                && KindSet.has(QuotaRules.kindsHeld(structure, place.code()), QuotaKind.POLITICAL_LEGAL);
    }
}
