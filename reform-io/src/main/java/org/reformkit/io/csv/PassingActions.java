package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;

/** The columns of actions that pass duties on, delegate them, or fulfil mandates (职责移交、委托、规定动作类动作). */
final class PassingActions {

    static final ActionColumns<?, ?> HAND_DOWN = ActionColumns.of(
            "hand-down-duty",
            HandDownDuty.class,
            Columns.of(HandDownDuty::builder, HandDownDuty.Builder::build)
                    .required("duty", CellForms.DUTY, HandDownDuty::duty, HandDownDuty.Builder::duty)
                    .group(DutyActions.PART, HandDownDuty::part, HandDownDuty.Builder::part)
                    .required("receiver", CellForms.AGENCY, HandDownDuty::receiver, HandDownDuty.Builder::receiver)
                    .optional(
                            "keptAs",
                            CellForms.choice(HoldingRole.class),
                            HandDownDuty::keptAs,
                            HandDownDuty.Builder::keptAs)
                    .list(
                            "divisions",
                            CellForms.DIVISION,
                            HandDownDuty::divisions,
                            HandDownDuty.Builder::addAllDivisions)
                    .optional(
                            "withoutPosts",
                            CellForms.TEXT,
                            HandDownDuty::withoutPosts,
                            HandDownDuty.Builder::withoutPosts)
                    .optional(
                            "publishedOn",
                            CellForms.DATE,
                            HandDownDuty::publishedOn,
                            HandDownDuty.Builder::publishedOn),
            HandDownDuty::toBuilder,
            HandDownDuty.Builder::effectiveOn,
            HandDownDuty.Builder::approval,
            HandDownDuty.Builder::addBasis);

    static final ActionColumns<?, ?> TAKE_UP = ActionColumns.of(
            "take-up-duty",
            TakeUpDuty.class,
            Columns.of(TakeUpDuty::builder, TakeUpDuty.Builder::build)
                    .required("duty", CellForms.DUTY, TakeUpDuty::duty, TakeUpDuty.Builder::duty)
                    .group(DutyActions.PART, TakeUpDuty::part, TakeUpDuty.Builder::part)
                    .required("receiver", CellForms.AGENCY, TakeUpDuty::receiver, TakeUpDuty.Builder::receiver)
                    .optional(
                            "keptAs",
                            CellForms.choice(HoldingRole.class),
                            TakeUpDuty::keptAs,
                            TakeUpDuty.Builder::keptAs)
                    .list("divisions", CellForms.DIVISION, TakeUpDuty::divisions, TakeUpDuty.Builder::addAllDivisions)
                    .optional(
                            "withoutPosts", CellForms.TEXT, TakeUpDuty::withoutPosts, TakeUpDuty.Builder::withoutPosts),
            TakeUpDuty::toBuilder,
            TakeUpDuty.Builder::effectiveOn,
            TakeUpDuty.Builder::approval,
            TakeUpDuty.Builder::addBasis);

    static final ActionColumns<?, ?> DELEGATE = ActionColumns.of(
            "delegate-duty",
            DelegateDuty.class,
            Columns.of(DelegateDuty::builder, DelegateDuty.Builder::build)
                    .whole(DelegationsTable.COLUMNS, DelegateDuty::delegation, DelegateDuty.Builder::delegation),
            DelegateDuty::toBuilder,
            DelegateDuty.Builder::effectiveOn,
            DelegateDuty.Builder::approval,
            DelegateDuty.Builder::addBasis);

    static final ActionColumns<?, ?> END_DELEGATION = ActionColumns.of(
            "end-delegation",
            EndDelegation.class,
            Columns.of(EndDelegation::builder, EndDelegation.Builder::build)
                    .whole(DelegationsTable.COLUMNS, EndDelegation::delegation, EndDelegation.Builder::delegation),
            EndDelegation::toBuilder,
            EndDelegation.Builder::effectiveOn,
            EndDelegation.Builder::approval,
            EndDelegation.Builder::addBasis);

    static final ActionColumns<?, ?> CONCENTRATE = ActionColumns.of(
            "concentrate-duties",
            ConcentrateDuties.class,
            Columns.of(ConcentrateDuties::builder, ConcentrateDuties.Builder::build)
                    .requiredList(
                            "duties",
                            CellForms.DUTY,
                            ConcentrateDuties::duties,
                            ConcentrateDuties.Builder::addAllDuties)
                    .required(
                            "receiver",
                            CellForms.AGENCY,
                            ConcentrateDuties::receiver,
                            ConcentrateDuties.Builder::receiver)
                    .optional(
                            "keptAs",
                            CellForms.choice(HoldingRole.class),
                            ConcentrateDuties::keptAs,
                            ConcentrateDuties.Builder::keptAs)
                    .list(
                            "divisions",
                            CellForms.DIVISION,
                            ConcentrateDuties::divisions,
                            ConcentrateDuties.Builder::addAllDivisions)
                    .optional(
                            "withoutPosts",
                            CellForms.TEXT,
                            ConcentrateDuties::withoutPosts,
                            ConcentrateDuties.Builder::withoutPosts)
                    .optional(
                            "publishedOn",
                            CellForms.DATE,
                            ConcentrateDuties::publishedOn,
                            ConcentrateDuties.Builder::publishedOn),
            ConcentrateDuties::toBuilder,
            ConcentrateDuties.Builder::effectiveOn,
            ConcentrateDuties.Builder::approval,
            ConcentrateDuties.Builder::addBasis);

    static final ActionColumns<?, ?> FULFIL = ActionColumns.of(
            "fulfil-mandate",
            FulfilMandate.class,
            Columns.of(FulfilMandate::builder, FulfilMandate.Builder::build)
                    .required("mandate", CellForms.MANDATE, FulfilMandate::mandate, FulfilMandate.Builder::mandate)
                    .whole(
                            CitationColumns.of(
                                    "evidenceTitle", "evidenceNumber", "evidenceArticle", "evidenceIssuedOn"),
                            FulfilMandate::evidence,
                            FulfilMandate.Builder::evidence),
            FulfilMandate::toBuilder,
            FulfilMandate.Builder::effectiveOn,
            FulfilMandate.Builder::approval,
            FulfilMandate.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(HAND_DOWN, TAKE_UP, DELEGATE, END_DELEGATION, CONCENTRATE, FULFIL);

    private PassingActions() {}
}
