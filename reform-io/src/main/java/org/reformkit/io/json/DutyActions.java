package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.TransferDuty;

/** Actions on duties. */
final class DutyActions {

    static final Codec<DutyPart> PART = Members.<Pair<DutyId, String>, DutyPart>declare()
            .required("id", IdCodec.own(IdForm.DUTY), DutyPart::id, Pair::first)
            .required("title", Scalars.TEXT, DutyPart::title, Pair::second)
            .codec(Pair::new, pair -> pair.make(DutyPart::of))
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

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("add-duty", AddDuty.class, ADD),
            TaggedCodec.Case.of("transfer-duty", TransferDuty.class, TRANSFER),
            TaggedCodec.Case.of("end-duty", EndDuty.class, END));

    private DutyActions() {}
}
