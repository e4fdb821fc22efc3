package org.reformkit.rules.library;

import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.structure;

import java.time.LocalDate;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;

/** What a plan of the city has on record beside its actions. */
final class LiyangRecords {

    private LiyangRecords() {}

    /** A plan without actions, with these proceedings. */
    static PlanRun recorded(Proceeding... proceedings) {
        return plan().toBuilder()
                .addProceedings(proceedings)
                .build()
                .applyTo(structure(agency("A-01", "溧阳市粮食局").build()));
    }

    static Proceeding.Builder proceeding(ProceedingKind kind, Stage... stages) {
        return Proceeding.builder().kind(kind).addStages(stages);
    }

    static Stage stage(StageKind kind) {
        return Stage.builder().kind(kind).actor("某机关").build();
    }

    static Stage stage(StageKind kind, LocalDate day) {
        return Stage.builder().kind(kind).actor("某机关").on(day).build();
    }

    /** A stage that this authority went through. */
    static Stage stage(StageKind kind, AuthorityKind authority, Level level) {
        return Stage.builder()
                .kind(kind)
                .actor(level.term() + authority.term())
                .authority(Authority.of(authority, level))
                .build();
    }

    /** A part of the way of a plan, without a number and of nobody known. */
    static Approval approval(ApprovalRole role, LocalDate day) {
        return Approval.builder().approver("某机关").role(role).approvedOn(day).build();
    }

    static Approval approval(ApprovalRole role, LocalDate day, String number) {
        return approval(role, day).toBuilder()
                .document(DocumentNumber.parse(number))
                .build();
    }

    static Approval approval(ApprovalRole role, LocalDate day, AuthorityKind authority, Level level) {
        return approval(role, day).toBuilder()
                .approver(level.term() + authority.term())
                .authority(Authority.of(authority, level))
                .build();
    }

    /** The line of a finding that is a violation of the plan. */
    static String violated(String title, String found, String basis) {
        return columns("底线", title, "方案", found, basis);
    }

    /** The line of a finding that leaves the plan undetermined. */
    static String undetermined(String title, String found, String basis) {
        return columns("底线", "待定", title, "方案", found, basis);
    }
}
