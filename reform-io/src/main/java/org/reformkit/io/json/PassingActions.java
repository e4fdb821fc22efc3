package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;

/** Actions that pass duties on or delegate them, and that fulfil mandates. */
final class PassingActions {

    static final ObjectCodec<?, HandDownDuty> HAND_DOWN = ActionCodecs.codec(
            Members.<HandDownDuty.Builder, HandDownDuty>declare()
                    .required("duty", IdCodec.reference(IdForm.DUTY), HandDownDuty::duty, HandDownDuty.Builder::duty)
                    .optional("part", DutyActions.PART, HandDownDuty::part, HandDownDuty.Builder::part)
                    .required(
                            "receiver", AgencyCodecs.REFERENCE, HandDownDuty::receiver, HandDownDuty.Builder::receiver)
                    .optional(
                            "keptAs",
                            Scalars.choice(HoldingRole.class),
                            HandDownDuty::keptAs,
                            HandDownDuty.Builder::keptAs)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            HandDownDuty::divisions,
                            HandDownDuty.Builder::addDivision)
                    .optional(
                            "withoutPosts",
                            Scalars.TEXT,
                            HandDownDuty::withoutPosts,
                            HandDownDuty.Builder::withoutPosts)
                    .optional(
                            "publishedOn", Scalars.DATE, HandDownDuty::publishedOn, HandDownDuty.Builder::publishedOn),
            new ActionCodecs.Common<>(
                    HandDownDuty::builder,
                    HandDownDuty.Builder::effectiveOn,
                    HandDownDuty.Builder::addBasis,
                    HandDownDuty.Builder::approval,
                    HandDownDuty.Builder::build));

    static final ObjectCodec<?, TakeUpDuty> TAKE_UP = ActionCodecs.codec(
            Members.<TakeUpDuty.Builder, TakeUpDuty>declare()
                    .required("duty", IdCodec.reference(IdForm.DUTY), TakeUpDuty::duty, TakeUpDuty.Builder::duty)
                    .optional("part", DutyActions.PART, TakeUpDuty::part, TakeUpDuty.Builder::part)
                    .required("receiver", AgencyCodecs.REFERENCE, TakeUpDuty::receiver, TakeUpDuty.Builder::receiver)
                    .optional(
                            "keptAs", Scalars.choice(HoldingRole.class), TakeUpDuty::keptAs, TakeUpDuty.Builder::keptAs)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            TakeUpDuty::divisions,
                            TakeUpDuty.Builder::addDivision)
                    .optional("withoutPosts", Scalars.TEXT, TakeUpDuty::withoutPosts, TakeUpDuty.Builder::withoutPosts),
            new ActionCodecs.Common<>(
                    TakeUpDuty::builder,
                    TakeUpDuty.Builder::effectiveOn,
                    TakeUpDuty.Builder::addBasis,
                    TakeUpDuty.Builder::approval,
                    TakeUpDuty.Builder::build));

    static final ObjectCodec<?, DelegateDuty> DELEGATE = ActionCodecs.codec(
            Members.<DelegateDuty.Builder, DelegateDuty>declare()
                    .required(
                            "delegation",
                            RelationCodecs.DELEGATION.inOneLine(),
                            DelegateDuty::delegation,
                            DelegateDuty.Builder::delegation),
            new ActionCodecs.Common<>(
                    DelegateDuty::builder,
                    DelegateDuty.Builder::effectiveOn,
                    DelegateDuty.Builder::addBasis,
                    DelegateDuty.Builder::approval,
                    DelegateDuty.Builder::build));

    static final ObjectCodec<?, EndDelegation> END_DELEGATION = ActionCodecs.codec(
            Members.<EndDelegation.Builder, EndDelegation>declare()
                    .required(
                            "delegation",
                            RelationCodecs.DELEGATION.inOneLine(),
                            EndDelegation::delegation,
                            EndDelegation.Builder::delegation),
            new ActionCodecs.Common<>(
                    EndDelegation::builder,
                    EndDelegation.Builder::effectiveOn,
                    EndDelegation.Builder::addBasis,
                    EndDelegation.Builder::approval,
                    EndDelegation.Builder::build));

    static final ObjectCodec<?, ConcentrateDuties> CONCENTRATE = ActionCodecs.codec(
            Members.<ConcentrateDuties.Builder, ConcentrateDuties>declare()
                    .set(
                            "duties",
                            IdCodec.reference(IdForm.DUTY),
                            ConcentrateDuties::duties,
                            ConcentrateDuties.Builder::addDuty)
                    .required(
                            "receiver",
                            AgencyCodecs.REFERENCE,
                            ConcentrateDuties::receiver,
                            ConcentrateDuties.Builder::receiver)
                    .optional(
                            "keptAs",
                            Scalars.choice(HoldingRole.class),
                            ConcentrateDuties::keptAs,
                            ConcentrateDuties.Builder::keptAs)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            ConcentrateDuties::divisions,
                            ConcentrateDuties.Builder::addDivision)
                    .optional(
                            "withoutPosts",
                            Scalars.TEXT,
                            ConcentrateDuties::withoutPosts,
                            ConcentrateDuties.Builder::withoutPosts)
                    .optional(
                            "publishedOn",
                            Scalars.DATE,
                            ConcentrateDuties::publishedOn,
                            ConcentrateDuties.Builder::publishedOn),
            new ActionCodecs.Common<>(
                    ConcentrateDuties::builder,
                    ConcentrateDuties.Builder::effectiveOn,
                    ConcentrateDuties.Builder::addBasis,
                    ConcentrateDuties.Builder::approval,
                    ConcentrateDuties.Builder::build));

    static final ObjectCodec<?, FulfilMandate> FULFIL = ActionCodecs.codec(
            Members.<FulfilMandate.Builder, FulfilMandate>declare()
                    .required(
                            "mandate",
                            IdCodec.reference(IdForm.MANDATE),
                            FulfilMandate::mandate,
                            FulfilMandate.Builder::mandate)
                    .required(
                            "evidence", BaseCodecs.CITATION, FulfilMandate::evidence, FulfilMandate.Builder::evidence),
            new ActionCodecs.Common<>(
                    FulfilMandate::builder,
                    FulfilMandate.Builder::effectiveOn,
                    FulfilMandate.Builder::addBasis,
                    FulfilMandate.Builder::approval,
                    FulfilMandate.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("hand-down-duty", HandDownDuty.class, HAND_DOWN),
            TaggedCodec.Case.of("take-up-duty", TakeUpDuty.class, TAKE_UP),
            TaggedCodec.Case.of("delegate-duty", DelegateDuty.class, DELEGATE),
            TaggedCodec.Case.of("end-delegation", EndDelegation.class, END_DELEGATION),
            TaggedCodec.Case.of("concentrate-duties", ConcentrateDuties.class, CONCENTRATE),
            TaggedCodec.Case.of("fulfil-mandate", FulfilMandate.class, FULFIL));

    private PassingActions() {}
}
