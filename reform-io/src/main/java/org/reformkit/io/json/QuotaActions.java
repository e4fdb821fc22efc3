package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.Action;
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

/** Actions on posts, leader posts and people. */
final class QuotaActions {

    static final ObjectCodec<?, TransferQuota> TRANSFER = ActionCodecs.codec(
            Members.<TransferQuota.Builder, TransferQuota>declare()
                    .required("source", ActionCodecs.ELEMENT, TransferQuota::source, TransferQuota.Builder::source)
                    .required("target", ActionCodecs.ELEMENT, TransferQuota::target, TransferQuota.Builder::target)
                    .required("posts", QuotaCodecs.QUOTA, TransferQuota::posts, TransferQuota.Builder::posts),
            new ActionCodecs.Common<>(
                    TransferQuota::builder,
                    TransferQuota.Builder::effectiveOn,
                    TransferQuota.Builder::addBasis,
                    TransferQuota.Builder::approval,
                    TransferQuota.Builder::build));

    static final ObjectCodec<?, TransferLeaderPosts> TRANSFER_LEADERS = ActionCodecs.codec(
            Members.<TransferLeaderPosts.Builder, TransferLeaderPosts>declare()
                    .required(
                            "source",
                            ActionCodecs.ELEMENT,
                            TransferLeaderPosts::source,
                            TransferLeaderPosts.Builder::source)
                    .required(
                            "target",
                            ActionCodecs.ELEMENT,
                            TransferLeaderPosts::target,
                            TransferLeaderPosts.Builder::target)
                    .required(
                            "posts",
                            QuotaCodecs.LEADERS,
                            TransferLeaderPosts::posts,
                            TransferLeaderPosts.Builder::posts),
            new ActionCodecs.Common<>(
                    TransferLeaderPosts::builder,
                    TransferLeaderPosts.Builder::effectiveOn,
                    TransferLeaderPosts.Builder::addBasis,
                    TransferLeaderPosts.Builder::approval,
                    TransferLeaderPosts.Builder::build));

    static final ObjectCodec<?, TransferPeople> TRANSFER_PEOPLE = ActionCodecs.codec(
            Members.<TransferPeople.Builder, TransferPeople>declare()
                    .required("source", ActionCodecs.ELEMENT, TransferPeople::source, TransferPeople.Builder::source)
                    .required("target", ActionCodecs.ELEMENT, TransferPeople::target, TransferPeople.Builder::target)
                    .required("people", QuotaCodecs.STAFFING, TransferPeople::people, TransferPeople.Builder::people),
            new ActionCodecs.Common<>(
                    TransferPeople::builder,
                    TransferPeople.Builder::effectiveOn,
                    TransferPeople.Builder::addBasis,
                    TransferPeople.Builder::approval,
                    TransferPeople.Builder::build));

    static final ObjectCodec<?, AdjustQuota> ADJUST = ActionCodecs.codec(
            Members.<AdjustQuota.Builder, AdjustQuota>declare()
                    .required("holder", ActionCodecs.ELEMENT, AdjustQuota::holder, AdjustQuota.Builder::holder)
                    .required(
                            "adjustment",
                            Scalars.choice(Adjustment.class),
                            AdjustQuota::adjustment,
                            AdjustQuota.Builder::adjustment)
                    .required("posts", QuotaCodecs.QUOTA, AdjustQuota::posts, AdjustQuota.Builder::posts),
            new ActionCodecs.Common<>(
                    AdjustQuota::builder,
                    AdjustQuota.Builder::effectiveOn,
                    AdjustQuota.Builder::addBasis,
                    AdjustQuota.Builder::approval,
                    AdjustQuota.Builder::build));

    static final ObjectCodec<?, AdjustLeaderPosts> ADJUST_LEADERS = ActionCodecs.codec(
            Members.<AdjustLeaderPosts.Builder, AdjustLeaderPosts>declare()
                    .required(
                            "holder",
                            ActionCodecs.ELEMENT,
                            AdjustLeaderPosts::holder,
                            AdjustLeaderPosts.Builder::holder)
                    .required(
                            "adjustment",
                            Scalars.choice(Adjustment.class),
                            AdjustLeaderPosts::adjustment,
                            AdjustLeaderPosts.Builder::adjustment)
                    .required("posts", QuotaCodecs.LEADERS, AdjustLeaderPosts::posts, AdjustLeaderPosts.Builder::posts),
            new ActionCodecs.Common<>(
                    AdjustLeaderPosts::builder,
                    AdjustLeaderPosts.Builder::effectiveOn,
                    AdjustLeaderPosts.Builder::addBasis,
                    AdjustLeaderPosts.Builder::approval,
                    AdjustLeaderPosts.Builder::build));

    static final ObjectCodec<?, EarmarkQuota> EARMARK = ActionCodecs.codec(
            Members.<EarmarkQuota.Builder, EarmarkQuota>declare()
                    .required("holder", ActionCodecs.ELEMENT, EarmarkQuota::holder, EarmarkQuota.Builder::holder)
                    .required("posts", QuotaCodecs.QUOTA, EarmarkQuota::posts, EarmarkQuota.Builder::posts)
                    .unless(
                            Purpose.GENERAL,
                            "purpose",
                            Scalars.PURPOSE,
                            EarmarkQuota::purpose,
                            EarmarkQuota.Builder::purpose),
            new ActionCodecs.Common<>(
                    () -> EarmarkQuota.builder().purpose(Purpose.GENERAL),
                    EarmarkQuota.Builder::effectiveOn,
                    EarmarkQuota.Builder::addBasis,
                    EarmarkQuota.Builder::approval,
                    EarmarkQuota.Builder::build));

    static final ObjectCodec<?, SetRunOff> RUN_OFF = ActionCodecs.codec(
            Members.<SetRunOff.Builder, SetRunOff>declare()
                    .required("holder", ActionCodecs.ELEMENT, SetRunOff::holder, SetRunOff.Builder::holder)
                    .list("overQuota", QuotaCodecs.OVER_QUOTA, SetRunOff::overQuota, SetRunOff.Builder::addOverQuota),
            new ActionCodecs.Common<>(
                    SetRunOff::builder,
                    SetRunOff.Builder::effectiveOn,
                    SetRunOff.Builder::addBasis,
                    SetRunOff.Builder::approval,
                    SetRunOff.Builder::build));

    static final ObjectCodec<?, SetLeadersInPost> LEADERS_IN_POST = ActionCodecs.codec(
            Members.<SetLeadersInPost.Builder, SetLeadersInPost>declare()
                    .required(
                            "holder", ActionCodecs.ELEMENT, SetLeadersInPost::holder, SetLeadersInPost.Builder::holder)
                    .required(
                            "leaders",
                            QuotaCodecs.LEADERS,
                            SetLeadersInPost::leaders,
                            SetLeadersInPost.Builder::leaders),
            new ActionCodecs.Common<>(
                    SetLeadersInPost::builder,
                    SetLeadersInPost.Builder::effectiveOn,
                    SetLeadersInPost.Builder::addBasis,
                    SetLeadersInPost.Builder::approval,
                    SetLeadersInPost.Builder::build));

    static final ObjectCodec<?, SinkPeople> SINK_PEOPLE = ActionCodecs.codec(
            Members.<SinkPeople.Builder, SinkPeople>declare()
                    .required("source", ActionCodecs.ELEMENT, SinkPeople::source, SinkPeople.Builder::source)
                    .required("target", ActionCodecs.ELEMENT, SinkPeople::target, SinkPeople.Builder::target)
                    .optional("unit", Scalars.TEXT, SinkPeople::unit, SinkPeople.Builder::unit)
                    .required("people", QuotaCodecs.STAFFING, SinkPeople::people, SinkPeople.Builder::people),
            new ActionCodecs.Common<>(
                    SinkPeople::builder,
                    SinkPeople.Builder::effectiveOn,
                    SinkPeople.Builder::addBasis,
                    SinkPeople.Builder::approval,
                    SinkPeople.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("transfer-quota", TransferQuota.class, TRANSFER),
            TaggedCodec.Case.of("transfer-leader-posts", TransferLeaderPosts.class, TRANSFER_LEADERS),
            TaggedCodec.Case.of("transfer-people", TransferPeople.class, TRANSFER_PEOPLE),
            TaggedCodec.Case.of("adjust-quota", AdjustQuota.class, ADJUST),
            TaggedCodec.Case.of("adjust-leader-posts", AdjustLeaderPosts.class, ADJUST_LEADERS),
            TaggedCodec.Case.of("earmark-quota", EarmarkQuota.class, EARMARK),
            TaggedCodec.Case.of("set-run-off", SetRunOff.class, RUN_OFF),
            TaggedCodec.Case.of("set-leaders-in-post", SetLeadersInPost.class, LEADERS_IN_POST),
            TaggedCodec.Case.of("sink-people", SinkPeople.class, SINK_PEOPLE));

    private QuotaActions() {}
}
