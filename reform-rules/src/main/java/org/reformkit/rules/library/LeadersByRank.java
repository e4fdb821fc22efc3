package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * Whether leaders in post rank no higher than their posts (按规格配备). A leader may hold a post of a higher rank than his own, so
 * what is compared is how many there are of each rank and all above it. Ungraded posts may serve for any rank, and leaders who
 * are ungraded take the place of none.
 */
final class LeadersByRank {

    private static final Reads READS = Reads.of(
            Reach.SUBJECT,
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::leaders),
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::leadersInPost));

    private LeadersByRank() {}

    static Claim<Agency> kept() {
        return Remark.<Agency>claim(Text.message("check.leaders-within-rank"), (structure, agency) -> remarks(agency))
                .reading(READS);
    }

    private static ImmutableList<Remark> remarks(Agency agency) {
        if (agency.leaders().isEmpty() || agency.leadersInPost().isEmpty()) {
            return ImmutableList.of(Remark.undetermined(Text.message("check.leaders-within-rank.unknown")));
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (LeaderScope scope : LeaderScope.values()) {
            remarks.add(
                    remark(scope, agency.leadersInPost().get(), agency.leaders().get()));
        }
        return remarks.build();
    }

    /** What is said of one scope: of the highest rank at which it is wrong, or may be. */
    private static Remark remark(LeaderScope scope, LeadershipQuota inPost, LeadershipQuota approved) {
        Remark remark = Remark.SATISFIED;
        int ungraded = approved.atRank(scope, Rank.UNGRADED);
        int people = 0;
        int posts = 0;
        for (Rank rank : Rank.values()) {
            if (rank == Rank.UNGRADED) {
                break;
            }
            people += inPost.atRank(scope, rank);
            posts += approved.atRank(scope, rank);
            if (people > posts + ungraded) {
                return Remark.violated(told("check.leaders-within-rank.found", scope, rank, people, posts + ungraded));
            }
            if (people > posts && remark.verdict() == Verdict.SATISFIED) {
                remark = Remark.undetermined(told("check.leaders-within-rank.ungraded", scope, rank, people, posts));
            }
        }
        return remark;
    }

    private static Text told(String key, LeaderScope scope, Rank rank, int people, int posts) {
        return Text.message(
                key, AgencyMeasures.leadersInPost(scope).label(), Remark.words(rank.term(), rank), people, posts);
    }
}
