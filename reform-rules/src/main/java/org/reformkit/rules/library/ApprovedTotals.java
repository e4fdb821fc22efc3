package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.quota.Quota;
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
        return ByKind.of(ApprovedTotals::judged, ApprovedTotals::kept);
    }

    private static Check<Jurisdiction> kept(QuotaKind kind) {
        Check<Jurisdiction> alone = JurisdictionMeasures.posts(kind).atMost(approved(kind));
        if (kind != QuotaKind.ADMINISTRATIVE) {
            return alone;
        }
        Check<Jurisdiction> isShared = Check.that(
                Text.message("check.shared-total"), (structure, place) -> isShared(place, named(structure, place)));
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
                (structure, place) -> Reading.amount(
                        place.approvedPosts().filter(quota -> quota.kinds().contains(kind)),
                        quota -> quota.posts(kind)));
    }

    /** The kinds to judge one by one; where none are named and some posts are not known, administrative ones. */
    private static ImmutableSet<QuotaKind> judged(Structure structure, Jurisdiction place) {
        Set<QuotaKind> kinds = named(structure, place);
        if (isShared(place, kinds)) {
            kinds.remove(QuotaKind.POLITICAL_LEGAL);
            kinds.add(QuotaKind.ADMINISTRATIVE);
        } else if (kinds.isEmpty() && QuotaRules.held(structure, place.code()).anyMatch(Optional::isEmpty)) {
            kinds.add(QuotaKind.ADMINISTRATIVE);
        }
        return Sets.immutableEnumSet(kinds);
    }

    private static boolean isShared(Jurisdiction place, Set<QuotaKind> named) {
        return named.contains(QuotaKind.POLITICAL_LEGAL)
                && place.approvedPosts()
                        .map(quota -> !quota.kinds().contains(QuotaKind.POLITICAL_LEGAL))
                        .orElse(true);
    }

    /** The kinds that are held or approved, in their own order. */
    private static Set<QuotaKind> named(Structure structure, Jurisdiction place) {
        Set<QuotaKind> kinds = EnumSet.noneOf(QuotaKind.class);
        place.approvedPosts().map(Quota::kinds).ifPresent(kinds::addAll);
        QuotaRules.held(structure, place.code())
                .flatMap(Optional::stream)
                .forEach(quota -> kinds.addAll(quota.kinds()));
        return kinds;
    }
}
