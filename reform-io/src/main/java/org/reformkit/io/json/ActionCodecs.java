package org.reformkit.io.json;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;

/** Actions, told apart by the field {@code action}; what all have in common comes last. */
final class ActionCodecs {

    static final Codec<ElementId> ELEMENT = new ElementIdCodec().inOneLine();

    static final Codec<Approval> APPROVAL = Members.<Approval.Builder, Approval>declare()
            .required("approver", Scalars.TEXT, Approval::approver, Approval.Builder::approver)
            .optional("document", Scalars.DOCUMENT_NUMBER, Approval::document, Approval.Builder::document)
            .required("approvedOn", Scalars.DATE, Approval::approvedOn, Approval.Builder::approvedOn)
            .unless(
                    ApprovalRole.APPROVAL,
                    "role",
                    Scalars.choice(ApprovalRole.class),
                    Approval::role,
                    Approval.Builder::role)
            .optional("authority", ProcedureCodecs.AUTHORITY, Approval::authority, Approval.Builder::authority)
            .codec(Approval::builder, Approval.Builder::build)
            .inOneLine();

    static final TaggedCodec<Action> ACTION = new TaggedCodec<Action>("action")
            .with(AgencyActions.ALL)
            .with(PlateActions.ALL)
            .with(RelationActions.ALL)
            .with(DivisionActions.ALL)
            .with(DutyActions.ALL)
            .with(QuotaActions.ALL)
            .with(ReorganisationActions.ALL)
            .with(PassingActions.ALL)
            .with(CoordinatingActions.ALL)
            .with(InstitutionActions.ALL);

    private ActionCodecs() {}

    /** The builder's methods for what all actions have in common. */
    record Common<B, A>(
            Supplier<B> starter,
            BiConsumer<B, LocalDate> effectiveOn,
            BiConsumer<B, Citation> basis,
            BiConsumer<B, Approval> approval,
            Function<B, A> finisher) {}

    /** The codec of an action with these fields of its own. */
    static <B, A extends Action> ObjectCodec<B, A> codec(Members.Declaration<B, A> own, Common<B, A> common) {
        return own.required("effectiveOn", Scalars.DATE, Action::effectiveOn, common.effectiveOn())
                .set("bases", BaseCodecs.CITATION, Action::bases, common.basis())
                .optional("approval", APPROVAL, Action::approval, common.approval())
                .codec(common.starter(), common.finisher());
    }
}
