package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.Reform.BEFORE;
import static org.reformkit.model.plan.Reform.EMERGENCY;
import static org.reformkit.model.plan.Reform.ESTABLISH;
import static org.reformkit.model.plan.Reform.TRANSFER_DUTY;
import static org.reformkit.model.plan.Reform.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;

class ReformPlanTest {

    private static final ReformPlan PLAN = plan(ESTABLISH, TRANSFER_DUTY);

    @Test
    void runsForwardUnlessSaidOtherwise() {
        assertThat(PLAN.direction()).isEqualTo(Direction.FORWARD);
    }

    @Test
    void keepsItsActionsAndApprovalsInOrder() {
        Approval first = Approval.of("江苏省委编委", DocumentNumber.parse("苏编〔2019〕4号"), LocalDate.of(2019, 1, 21));
        Approval second = Approval.of("常州市委办公室", DocumentNumber.parse("常办发〔2019〕5号"), LocalDate.of(2019, 2, 11));
        assertThat(PLAN.actions()).containsExactly(ESTABLISH, TRANSFER_DUTY);
        assertThat(PLAN.toBuilder().addApprovals(first, second).build().approvals())
                .containsExactly(first, second);
    }

    @Test
    void hasRecordsOfElementsThatStandNowhere() {
        HandOver archives = HandOver.builder()
                .subject(HandOverSubject.ARCHIVES)
                .giver(AgencyId.parse("320481/A-99"))
                .build();
        ReformPlan plan = PLAN.toBuilder().addHandOver(archives).build();

        assertThat(PLAN.handOvers()).isEmpty();
        assertThat(plan.handOvers()).containsExactly(archives);
        assertThat(plan.applyTo(BEFORE).result()).isPresent();
    }

    @Test
    void hasApprovalsUnlessTheySayWhatElseTheyAre() {
        Approval approval = Approval.of("省委编委", DocumentNumber.parse("苏编〔2019〕4号"), LocalDate.of(2019, 1, 21));
        assertThat(approval.role()).isEqualTo(ApprovalRole.APPROVAL);
        assertThat(approval.authority()).isEmpty();
        assertThat(approval.toBuilder().role(ApprovalRole.FILING).build()).isNotEqualTo(approval);
    }

    @Test
    void isAppliedAndCheckedAgainstAStructureThatStaysAsItIs() {
        int hash = BEFORE.hashCode();
        assertThat(PLAN.applyTo(BEFORE).result()).isPresent();
        assertThat(PLAN.check(BEFORE).isApplicable()).isTrue();
        assertThat(BEFORE.hashCode()).isEqualTo(hash);
        assertThat(BEFORE.agency(EMERGENCY)).isEmpty();
    }

    @Test
    void rejectsABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.toBuilder().title(" ").build())
                .withMessage("Plan: its title is blank. Expected a title.");
    }
}
