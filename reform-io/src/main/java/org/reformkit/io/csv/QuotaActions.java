package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.SetLeadersInPost;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Purpose;

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

    static final ActionColumns<?, ?> EARMARK = ActionColumns.of(
            "earmark-quota",
            EarmarkQuota.class,
            Columns.of(() -> EarmarkQuota.builder().purpose(Purpose.GENERAL), EarmarkQuota.Builder::build)
                    .reference(
                            "holderKind",
                            "holder",
                            CellForms.ALL_KINDS,
                            EarmarkQuota::holder,
                            EarmarkQuota.Builder::holder)
                    .required("posts", CellForms.QUOTA, EarmarkQuota::posts, EarmarkQuota.Builder::posts)
                    .optional(
                            "purpose",
                            CellForms.PURPOSE,
                            Purpose.GENERAL,
                            EarmarkQuota::purpose,
                            EarmarkQuota.Builder::purpose),
            EarmarkQuota::toBuilder,
            EarmarkQuota.Builder::effectiveOn,
            EarmarkQuota.Builder::approval,
            EarmarkQuota.Builder::addBasis);

    static final ActionColumns<?, ?> RUN_OFF = ActionColumns.of(
                    "set-run-off",
                    SetRunOff.class,
                    Columns.of(SetRunOff::builder, SetRunOff.Builder::build)
                            .reference(
                                    "holderKind",
                                    "holder",
                                    CellForms.ALL_KINDS,
                                    SetRunOff::holder,
                                    SetRunOff.Builder::holder),
                    SetRunOff::toBuilder,
                    SetRunOff.Builder::effectiveOn,
                    SetRunOff.Builder::approval,
                    SetRunOff.Builder::addBasis)
            .carryingOverQuota(SetRunOff::overQuota, SetRunOff.Builder::addOverQuota);

    static final ActionColumns<?, ?> LEADERS_IN_POST = ActionColumns.of(
            "set-leaders-in-post",
            SetLeadersInPost.class,
            Columns.of(SetLeadersInPost::builder, SetLeadersInPost.Builder::build)
                    .reference(
                            "holderKind",
                            "holder",
                            CellForms.ALL_KINDS,
                            SetLeadersInPost::holder,
                            SetLeadersInPost.Builder::holder)
                    .required(
                            "leaders", CellForms.LEADERS, SetLeadersInPost::leaders, SetLeadersInPost.Builder::leaders),
            SetLeadersInPost::toBuilder,
            SetLeadersInPost.Builder::effectiveOn,
            SetLeadersInPost.Builder::approval,
            SetLeadersInPost.Builder::addBasis);

    static final ActionColumns<?, ?> SINK_PEOPLE = ActionColumns.of(
                    "sink-people",
                    SinkPeople.class,
                    Columns.of(SinkPeople::builder, SinkPeople.Builder::build)
                            .reference(
                                    "sourceKind",
                                    "source",
                                    CellForms.ALL_KINDS,
                                    SinkPeople::source,
                                    SinkPeople.Builder::source)
                            .reference(
                                    "targetKind",
                                    "target",
                                    CellForms.ALL_KINDS,
                                    SinkPeople::target,
                                    SinkPeople.Builder::target)
                            .optional("unit", CellForms.TEXT, SinkPeople::unit, SinkPeople.Builder::unit)
                            .whole(
                                    StaffingColumns.ofKnown("inPost", "retirees", "contractStaff", "toBePlaced"),
                                    SinkPeople::people,
                                    SinkPeople.Builder::people),
                    SinkPeople::toBuilder,
                    SinkPeople.Builder::effectiveOn,
                    SinkPeople.Builder::approval,
                    SinkPeople.Builder::addBasis)
            .carryingPeople(SinkPeople::people, SinkPeople.Builder::people);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(
            TRANSFER,
            TRANSFER_LEADERS,
            TRANSFER_PEOPLE,
            ADJUST,
            ADJUST_LEADERS,
            EARMARK,
            RUN_OFF,
            LEADERS_IN_POST,
            SINK_PEOPLE);

    private QuotaActions() {}
}
