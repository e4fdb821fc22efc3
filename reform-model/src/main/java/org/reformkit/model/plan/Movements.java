package org.reformkit.model.plan;

import org.immutables.value.Value;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

/**
 * What a run moved by transfers of its own (划转情况): the figures that a report on a reform prints, such as LY-20. What moved
 * along in mergers is not counted here, as nobody left the body that was merged.
 */
@Value.Immutable
public interface Movements {

    /** The people who were transferred (转隶), in 人; those of institutions transferred whole are not among them. */
    Staffing people();

    /** The institutions that were transferred whole, in 个. */
    int institutions();

    /** The people of those institutions at that time, in 人; those of whom nothing is known are left out. */
    Staffing institutionStaff();

    /** The posts that were transferred, in 名. */
    Quota posts();

    /** The leader posts that were transferred, in 名. */
    LeadershipQuota leaderPosts();

    /** The duties, or parts of duties, that were transferred, in 项. */
    int duties();

    /** What {@code run} moved in the steps that were applied. */
    static Movements of(PlanRun run) {
        Staffing people = Staffing.none();
        Staffing institutionStaff = Staffing.none();
        Quota posts = Quota.none();
        LeadershipQuota leaderPosts = LeadershipQuota.none();
        int institutions = 0;
        int duties = 0;
        for (Step step : run.steps()) {
            Action action = step.action();
            if (action instanceof TransferPeople transfer) {
                people = people.plus(transfer.people());
            } else if (action instanceof TransferInstitution transfer) {
                institutions++;
                institutionStaff = institutionStaff.plus(step.before()
                        .institution(transfer.institution())
                        .orElseThrow()
                        .staffing()
                        .orElse(Staffing.none()));
            } else if (action instanceof TransferQuota transfer) {
                posts = posts.plus(transfer.posts());
            } else if (action instanceof TransferLeaderPosts transfer) {
                leaderPosts = leaderPosts.plus(transfer.posts());
            } else if (action instanceof TransferDuty) {
                duties++;
            }
        }
        return new Builder()
                .people(people)
                .institutions(institutions)
                .institutionStaff(institutionStaff)
                .posts(posts)
                .leaderPosts(leaderPosts)
                .duties(duties)
                .build();
    }

    /** Builds a {@link Movements}. */
    final class Builder extends ImmutableMovements.Builder {
        Builder() {}
    }
}
