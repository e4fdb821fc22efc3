package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;

/** The columns of actions on posts, leader posts and people (编制、职数、人员类动作). */
final class QuotaActions {

    static final ActionColumns<?, ?> TRANSFER = ActionColumns.of(
            "transfer-quota",
            TransferQuota.class,
            Columns.of(TransferQuota::builder, TransferQuota.Builder::build)
                    .reference(
                            "sourceKind",
                            "source",
                            CellForms.ALL_KINDS,
                            TransferQuota::source,
                            TransferQuota.Builder::source)
                    .reference(
                            "targetKind",
                            "target",
                            CellForms.ALL_KINDS,
                            TransferQuota::target,
                            TransferQuota.Builder::target)
                    .required("posts", CellForms.QUOTA, TransferQuota::posts, TransferQuota.Builder::posts),
            TransferQuota::toBuilder,
            TransferQuota.Builder::effectiveOn,
            TransferQuota.Builder::approval,
            TransferQuota.Builder::addBasis);

    static final ActionColumns<?, ?> TRANSFER_LEADERS = ActionColumns.of(
            "transfer-leader-posts",
            TransferLeaderPosts.class,
            Columns.of(TransferLeaderPosts::builder, TransferLeaderPosts.Builder::build)
                    .reference(
                            "sourceKind",
                            "source",
                            CellForms.ALL_KINDS,
                            TransferLeaderPosts::source,
                            TransferLeaderPosts.Builder::source)
                    .reference(
                            "targetKind",
                            "target",
                            CellForms.ALL_KINDS,
                            TransferLeaderPosts::target,
                            TransferLeaderPosts.Builder::target)
                    .required(
                            "posts", CellForms.LEADERS, TransferLeaderPosts::posts, TransferLeaderPosts.Builder::posts),
            TransferLeaderPosts::toBuilder,
            TransferLeaderPosts.Builder::effectiveOn,
            TransferLeaderPosts.Builder::approval,
            TransferLeaderPosts.Builder::addBasis);

    static final ActionColumns<?, ?> TRANSFER_PEOPLE = ActionColumns.of(
                    "transfer-people",
                    TransferPeople.class,
                    Columns.of(TransferPeople::builder, TransferPeople.Builder::build)
                            .reference(
                                    "sourceKind",
                                    "source",
                                    CellForms.ALL_KINDS,
                                    TransferPeople::source,
                                    TransferPeople.Builder::source)
                            .reference(
                                    "targetKind",
                                    "target",
                                    CellForms.ALL_KINDS,
                                    TransferPeople::target,
                                    TransferPeople.Builder::target)
                            .whole(
                                    StaffingColumns.ofKnown("inPost", "retirees", "contractStaff", "toBePlaced"),
                                    TransferPeople::people,
                                    TransferPeople.Builder::people),
                    TransferPeople::toBuilder,
                    TransferPeople.Builder::effectiveOn,
                    TransferPeople.Builder::approval,
                    TransferPeople.Builder::addBasis)
            .carryingPeople(TransferPeople::people, TransferPeople.Builder::people);

    static final ActionColumns<?, ?> ADJUST = ActionColumns.of(
            "adjust-quota",
            AdjustQuota.class,
            Columns.of(AdjustQuota::builder, AdjustQuota.Builder::build)
                    .reference(
                            "holderKind",
                            "holder",
                            CellForms.ALL_KINDS,
                            AdjustQuota::holder,
                            AdjustQuota.Builder::holder)
                    .required(
                            "adjustment",
                            CellForms.choice(Adjustment.class),
                            AdjustQuota::adjustment,
                            AdjustQuota.Builder::adjustment)
                    .required("posts", CellForms.QUOTA, AdjustQuota::posts, AdjustQuota.Builder::posts),
            AdjustQuota::toBuilder,
            AdjustQuota.Builder::effectiveOn,
            AdjustQuota.Builder::approval,
            AdjustQuota.Builder::addBasis);

    static final ActionColumns<?, ?> ADJUST_LEADERS = ActionColumns.of(
            "adjust-leader-posts",
            AdjustLeaderPosts.class,
            Columns.of(AdjustLeaderPosts::builder, AdjustLeaderPosts.Builder::build)
                    .reference(
                            "holderKind",
                            "holder",
                            CellForms.ALL_KINDS,
                            AdjustLeaderPosts::holder,
                            AdjustLeaderPosts.Builder::holder)
                    .required(
                            "adjustment",
                            CellForms.choice(Adjustment.class),
                            AdjustLeaderPosts::adjustment,
                            AdjustLeaderPosts.Builder::adjustment)
                    .required("posts", CellForms.LEADERS, AdjustLeaderPosts::posts, AdjustLeaderPosts.Builder::posts),
            AdjustLeaderPosts::toBuilder,
            AdjustLeaderPosts.Builder::effectiveOn,
            AdjustLeaderPosts.Builder::approval,
            AdjustLeaderPosts.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(TRANSFER, TRANSFER_LEADERS, TRANSFER_PEOPLE, ADJUST, ADJUST_LEADERS);

    private QuotaActions() {}
}
