package org.reformkit.io.json;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
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

    static final Codec<Action> ACTION = new TaggedCodec<Action>("action")
            .with("establish-agency", EstablishAgency.class, AgencyActions.ESTABLISH)
            .with("abolish-agency", AbolishAgency.class, AgencyActions.ABOLISH)
            .with("end-standing-alone", EndStandingAlone.class, AgencyActions.END_STANDING_ALONE)
            .with("keep-agency", KeepAgency.class, AgencyActions.KEEP)
            .with("merge-agencies", MergeAgencies.class, AgencyActions.MERGE)
            .with("rename", Rename.class, AgencyActions.RENAME)
            .with("change-kind", ChangeKind.class, AgencyActions.CHANGE_KIND)
            .with("issue-charter", IssueCharter.class, AgencyActions.ISSUE_CHARTER)
            .with("add-plate", AddPlate.class, RelationActions.ADD_PLATE)
            .with("remove-plate", RemovePlate.class, RelationActions.REMOVE_PLATE)
            .with("co-locate", CoLocate.class, RelationActions.CO_LOCATE)
            .with("separate", Separate.class, RelationActions.SEPARATE)
            .with("place-under", PlaceUnder.class, RelationActions.PLACE_UNDER)
            .with("end-placement", EndPlacement.class, RelationActions.END_PLACEMENT)
            .with("establish-division", EstablishDivision.class, DivisionActions.ESTABLISH)
            .with("abolish-division", AbolishDivision.class, DivisionActions.ABOLISH)
            .with("move-division", MoveDivision.class, DivisionActions.MOVE)
            .with("merge-divisions", MergeDivisions.class, DivisionActions.MERGE)
            .with("transfer-institution", TransferInstitution.class, DivisionActions.TRANSFER_INSTITUTION)
            .with("add-duty", AddDuty.class, DutyActions.ADD)
            .with("transfer-duty", TransferDuty.class, DutyActions.TRANSFER)
            .with("end-duty", EndDuty.class, DutyActions.END)
            .with("transfer-quota", TransferQuota.class, QuotaActions.TRANSFER)
            .with("transfer-leader-posts", TransferLeaderPosts.class, QuotaActions.TRANSFER_LEADERS)
            .with("transfer-people", TransferPeople.class, QuotaActions.TRANSFER_PEOPLE)
            .with("adjust-quota", AdjustQuota.class, QuotaActions.ADJUST)
            .with("adjust-leader-posts", AdjustLeaderPosts.class, QuotaActions.ADJUST_LEADERS);

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
