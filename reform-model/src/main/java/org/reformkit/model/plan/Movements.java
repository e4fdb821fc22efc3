package org.reformkit.model.plan;

import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/**
 * What a run moved by transfers of its own, and out of a body that was split (划转情况): the figures that a report on a
 * reform prints, such as LY-20. What moved along in mergers is not counted here, as nobody left the body that was merged.
 * Nothing is counted twice.
 */
@Value.Immutable
public interface Movements {

    /** The people who were transferred (转隶) or placed (安置), in 人; those of institutions transferred whole are not among them. */
    @Value.Default
    default Staffing people() {
        return Staffing.none();
    }

    /** The people who were sent down (下沉), in 人, those who stayed people of the same body among them. */
    @Value.Default
    default Staffing peopleSentDown() {
        return Staffing.none();
    }

    /** The institutions that were transferred whole, in 个. */
    @Value.Default
    default int institutions() {
        return 0;
    }

    /** The people of those institutions at that time, in 人; those of whom nothing is known are left out. */
    @Value.Default
    default Staffing institutionStaff() {
        return Staffing.none();
    }

    /** The posts that a body gave by a transfer, in 名, to another or to the pool, or to one that was split off. */
    @Value.Default
    default Quota posts() {
        return Quota.none();
    }

    /** The leader posts that a body gave by a transfer, in 名, to another or to the pool, or to one that was split off. */
    @Value.Default
    default LeadershipQuota leaderPosts() {
        return LeadershipQuota.none();
    }

    /** The posts that were allocated out of a jurisdiction's pool by a transfer (分配), in 名. */
    @Value.Default
    default Quota allocatedPosts() {
        return Quota.none();
    }

    /** The leader posts that were allocated out of a jurisdiction's pool by a transfer, in 名. */
    @Value.Default
    default LeadershipQuota allocatedLeaderPosts() {
        return LeadershipQuota.none();
    }

    /** The divisions that were moved to another agency, in 个. */
    @Value.Default
    default int divisions() {
        return 0;
    }

    /**
     * The posts that moved along with those divisions, in 名; those of divisions whose posts are not known are left out, and
     * those of a body that was split off, which are a part of {@link #posts}.
     */
    @Value.Default
    default Quota divisionPosts() {
        return Quota.none();
    }

    /** The leader posts that moved along with those divisions, in 名, as far as they are known, likewise. */
    @Value.Default
    default LeadershipQuota divisionLeaderPosts() {
        return LeadershipQuota.none();
    }

    /** The duties, or parts of duties, that were transferred, handed down, taken up or concentrated, in 项. */
    @Value.Default
    default int duties() {
        return 0;
    }

    /** Whether no step was a transfer of anything. */
    default boolean isEmpty() {
        return equals(builder().build());
    }

    /** What {@code run} moved in the steps that were applied. */
    static Movements of(PlanRun run) {
        Movements moved = builder().build();
        for (Step step : run.steps()) {
            moved = moved.plus(of(step));
        }
        return moved;
    }

    private static Movements of(Step step) {
        Action action = step.action();
        Builder moved = builder();
        if (action instanceof TransferPeople transfer) {
            moved.people(transfer.people());
        } else if (action instanceof SinkPeople sinking) {
            moved.peopleSentDown(sinking.people());
        } else if (action instanceof TransferInstitution transfer) {
            Institution institution =
                    step.before().institution(transfer.institution()).orElseThrow();
            moved.institutions(1).institutionStaff(institution.staffing().orElse(Staffing.none()));
        } else if (action instanceof TransferQuota transfer) {
            if (isPool(transfer.source())) {
                moved.allocatedPosts(transfer.posts());
            } else {
                moved.posts(transfer.posts());
            }
        } else if (action instanceof TransferLeaderPosts transfer) {
            if (isPool(transfer.source())) {
                moved.allocatedLeaderPosts(transfer.posts());
            } else {
                moved.leaderPosts(transfer.posts());
            }
        } else if (action instanceof MoveDivision move) {
            Division division = step.before().division(move.division()).orElseThrow();
            moved.divisions(1)
                    .divisionPosts(division.quota().orElse(Quota.none()))
                    .divisionLeaderPosts(division.leaders().orElse(LeadershipQuota.none()));
        } else if (action instanceof SplitAgency split) {
            addSplit(moved, step.before(), split);
        } else if (action instanceof TransferDuty || action instanceof HandDownDuty || action instanceof TakeUpDuty) {
            moved.duties(1);
        } else if (action instanceof ConcentrateDuties concentration) {
            // What the receiver led alone before stays where it was.
            moved.duties((int) concentration.duties().stream()
                    .filter(duty ->
                            !step.before().duty(duty).equals(step.after().duty(duty)))
                    .count());
        }
        return moved.build();
    }

    private static void addSplit(Builder moved, Structure before, SplitAgency split) {
        moved.people(split.made().staffing().orElse(Staffing.none()))
                .posts(split.made().quota().orElse(Quota.none()))
                .leaderPosts(split.made().leaders().orElse(LeadershipQuota.none()))
                .divisions(split.divisions().size())
                .duties(split.duties().size())
                .institutions(split.institutions().size())
                .institutionStaff(split.institutions().stream()
                        .flatMap(id -> before.institution(id).orElseThrow().staffing().stream())
                        .reduce(Staffing.none(), Staffing::plus));
    }

    private static boolean isPool(ElementId source) {
        return source instanceof JurisdictionCode;
    }

    private Movements plus(Movements more) {
        return builder()
                .people(people().plus(more.people()))
                .peopleSentDown(peopleSentDown().plus(more.peopleSentDown()))
                .institutions(institutions() + more.institutions())
                .institutionStaff(institutionStaff().plus(more.institutionStaff()))
                .posts(posts().plus(more.posts()))
                .leaderPosts(leaderPosts().plus(more.leaderPosts()))
                .allocatedPosts(allocatedPosts().plus(more.allocatedPosts()))
                .allocatedLeaderPosts(allocatedLeaderPosts().plus(more.allocatedLeaderPosts()))
                .divisions(divisions() + more.divisions())
                .divisionPosts(divisionPosts().plus(more.divisionPosts()))
                .divisionLeaderPosts(divisionLeaderPosts().plus(more.divisionLeaderPosts()))
                .duties(duties() + more.duties())
                .build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Movements}. */
    final class Builder extends ImmutableMovements.Builder {
        Builder() {}
    }
}
