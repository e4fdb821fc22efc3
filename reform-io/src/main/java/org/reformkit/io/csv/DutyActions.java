package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.TransferDuty;

/** The columns of actions on duties (职责类动作). */
final class DutyActions {

    static final Columns<DutyPart, ?> PART = Columns.<DutyPart, PartDraft>of(PartDraft::new, PartDraft::part)
            .required("partId", CellForms.DUTY, DutyPart::id, (draft, id) -> draft.named.first(id))
            .required("partTitle", CellForms.TEXT, DutyPart::title, (draft, title) -> draft.named.second(title))
            .optional(
                    "partItems", CellForms.COUNT, DutyPart::items, (draft, items) -> draft.items = Optional.of(items));

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
                    .list(
                            "divisions",
                            CellForms.DIVISION,
                            TransferDuty::divisions,
                            TransferDuty.Builder::addAllDivisions)
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

    static final ActionColumns<?, ?> ASSIGN = ActionColumns.of(
            "assign-duty",
            AssignDuty.class,
            Columns.of(AssignDuty::builder, AssignDuty.Builder::build)
                    .required("duty", CellForms.DUTY, AssignDuty::duty, AssignDuty.Builder::duty)
                    .optional("phase", CellForms.choice(DutyPhase.class), AssignDuty::phase, AssignDuty.Builder::phase)
                    .group(DutyDetailsTable.levels(), AssignDuty::levels, AssignDuty.Builder::levels)
                    .list("answers", CellForms.MANDATE, AssignDuty::answers, AssignDuty.Builder::addAllAnswers)
                    .list("divisions", CellForms.DIVISION, AssignDuty::divisions, AssignDuty.Builder::addAllDivisions),
            AssignDuty::toBuilder,
            AssignDuty.Builder::effectiveOn,
            AssignDuty.Builder::approval,
            AssignDuty.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(ADD, TRANSFER, END, ASSIGN);

    private DutyActions() {}

    private static final class PartDraft {
        private final Pair<DutyId, String> named = new Pair<>();
        private Optional<Integer> items = Optional.empty();

        private DutyPart part() {
            DutyPart part = DutyPart.of(named.first(), named.second());
            return items.map(count -> DutyPart.of(part.id(), part.title(), count))
                    .orElse(part);
        }
    }
}
