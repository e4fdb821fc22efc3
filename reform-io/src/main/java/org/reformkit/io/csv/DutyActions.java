package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.TransferDuty;

/** The columns of actions on duties (职责类动作). */
final class DutyActions {

    static final Columns<DutyPart, ?> PART = Columns.<DutyPart, Pair<DutyId, String>>of(
                    Pair::new, pair -> DutyPart.of(pair.first(), pair.second()))
            .required("partId", CellForms.DUTY, DutyPart::id, Pair::first)
            .required("partTitle", CellForms.TEXT, DutyPart::title, Pair::second);

    static final ActionColumns<?, ?> ADD = ActionColumns.of(
                    "add-duty",
                    AddDuty.class,
                    Columns.of(AddDuty::builder, AddDuty.Builder::build)
                            .whole(DutyDetailsTable.addedTo(DutiesTable.COLUMNS), AddDuty::duty, AddDuty.Builder::duty),
                    AddDuty::toBuilder,
                    AddDuty.Builder::effectiveOn,
                    AddDuty.Builder::approval,
                    AddDuty.Builder::addBasis)
            .carrying(Duty.class, AddDuty::duty, AddDuty.Builder::duty);

    static final ActionColumns<?, ?> TRANSFER = ActionColumns.of(
            "transfer-duty",
            TransferDuty.class,
            Columns.of(TransferDuty::builder, TransferDuty.Builder::build)
                    .required("duty", CellForms.DUTY, TransferDuty::duty, TransferDuty.Builder::duty)
                    .group(PART, TransferDuty::part, TransferDuty.Builder::part)
                    .required("lead", CellForms.AGENCY, TransferDuty::lead, TransferDuty.Builder::lead)
                    .list(
                            "assistants",
                            CellForms.AGENCY,
                            TransferDuty::assistants,
                            TransferDuty.Builder::addAllAssistants)
                    .optional(
                            "withoutPosts",
                            CellForms.TEXT,
                            TransferDuty::withoutPosts,
                            TransferDuty.Builder::withoutPosts),
            TransferDuty::toBuilder,
            TransferDuty.Builder::effectiveOn,
            TransferDuty.Builder::approval,
            TransferDuty.Builder::addBasis);

    static final ActionColumns<?, ?> END = ActionColumns.of(
            "end-duty",
            EndDuty.class,
            Columns.of(EndDuty::builder, EndDuty.Builder::build)
                    .required("duty", CellForms.DUTY, EndDuty::duty, EndDuty.Builder::duty),
            EndDuty::toBuilder,
            EndDuty.Builder::effectiveOn,
            EndDuty.Builder::approval,
            EndDuty.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(ADD, TRANSFER, END);

    private DutyActions() {}
}
