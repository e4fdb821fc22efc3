package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.TransferDuty;

/** Actions on duties. */
final class DutyActions {

    static final Codec<DutyPart> PART = Members.<PartDraft, DutyPart>declare()
            .required("id", IdCodec.own(IdForm.DUTY), DutyPart::id, (draft, id) -> draft.named.first(id))
            .required("title", Scalars.TEXT, DutyPart::title, (draft, title) -> draft.named.second(title))
            .optional("items", Scalars.COUNT, DutyPart::items, (draft, items) -> draft.items = Optional.of(items))
            .codec(PartDraft::new, PartDraft::part)
            .inOneLine();

    static final ObjectCodec<?, AddDuty> ADD = ActionCodecs.codec(
            Members.<AddDuty.Builder, AddDuty>declare()
                    .required("duty", DutyCodecs.DUTY, AddDuty::duty, AddDuty.Builder::duty),
            new ActionCodecs.Common<>(
                    AddDuty::builder,
                    AddDuty.Builder::effectiveOn,
                    AddDuty.Builder::addBasis,
                    AddDuty.Builder::approval,
                    AddDuty.Builder::build));

    static final ObjectCodec<?, TransferDuty> TRANSFER = ActionCodecs.codec(
            Members.<TransferDuty.Builder, TransferDuty>declare()
                    .required("duty", IdCodec.reference(IdForm.DUTY), TransferDuty::duty, TransferDuty.Builder::duty)
                    .optional("part", PART, TransferDuty::part, TransferDuty.Builder::part)
                    .required("lead", AgencyCodecs.REFERENCE, TransferDuty::lead, TransferDuty.Builder::lead)
                    .set(
                            "assistants",
                            AgencyCodecs.REFERENCE,
                            TransferDuty::assistants,
                            TransferDuty.Builder::addAssistant)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            TransferDuty::divisions,
                            TransferDuty.Builder::addDivision)
                    .optional(
                            "withoutPosts",
                            Scalars.TEXT,
                            TransferDuty::withoutPosts,
                            TransferDuty.Builder::withoutPosts),
            new ActionCodecs.Common<>(
                    TransferDuty::builder,
                    TransferDuty.Builder::effectiveOn,
                    TransferDuty.Builder::addBasis,
                    TransferDuty.Builder::approval,
                    TransferDuty.Builder::build));

    static final ObjectCodec<?, EndDuty> END = ActionCodecs.codec(
            Members.<EndDuty.Builder, EndDuty>declare()
                    .required("duty", IdCodec.reference(IdForm.DUTY), EndDuty::duty, EndDuty.Builder::duty),
            new ActionCodecs.Common<>(
                    EndDuty::builder,
                    EndDuty.Builder::effectiveOn,
                    EndDuty.Builder::addBasis,
                    EndDuty.Builder::approval,
                    EndDuty.Builder::build));

    static final ObjectCodec<?, AssignDuty> ASSIGN = ActionCodecs.codec(
            Members.<AssignDuty.Builder, AssignDuty>declare()
                    .required("duty", IdCodec.reference(IdForm.DUTY), AssignDuty::duty, AssignDuty.Builder::duty)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            AssignDuty::divisions,
                            AssignDuty.Builder::addDivision)
                    .set("mechanisms", BaseCodecs.CITATION, AssignDuty::mechanisms, AssignDuty.Builder::addMechanism)
                    .optional("levels", DutyCodecs.LEVELS, AssignDuty::levels, AssignDuty.Builder::levels)
                    .optional("phase", Scalars.choice(DutyPhase.class), AssignDuty::phase, AssignDuty.Builder::phase)
                    .set(
                            "answers",
                            IdCodec.reference(IdForm.MANDATE),
                            AssignDuty::answers,
                            AssignDuty.Builder::addAnswer),
            new ActionCodecs.Common<>(
                    AssignDuty::builder,
                    AssignDuty.Builder::effectiveOn,
                    AssignDuty.Builder::addBasis,
                    AssignDuty.Builder::approval,
                    AssignDuty.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("add-duty", AddDuty.class, ADD),
            TaggedCodec.Case.of("transfer-duty", TransferDuty.class, TRANSFER),
            TaggedCodec.Case.of("end-duty", EndDuty.class, END),
            TaggedCodec.Case.of("assign-duty", AssignDuty.class, ASSIGN));

    private DutyActions() {}

    private static final class PartDraft {
        private final Pair<DutyId, String> named = new Pair<>();
        private Optional<Integer> items = Optional.empty();

        private DutyPart part() {
            DutyPart part = named.make(DutyPart::of);
            return items.map(count -> DutyPart.of(part.id(), part.title(), count))
                    .orElse(part);
        }
    }
}
