package org.reformkit.io.json;

import java.time.LocalDate;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.relation.Delegation;

/** Actions that pass duties on or delegate them, and that fulfil mandates. */
final class PassingActionSamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final DutyId DUTY = DutyId.of(Samples.COUNTY, "D-01");

    private static final DivisionId OFFICE = DivisionId.of(Samples.COUNTY, "A-01-01");

    private PassingActionSamples() {}

    static void addTo(ReformPlan.Builder plan) {
        plan.addAction(HandDownDuty.builder()
                        .duty(DUTY)
                        .part(DutyPart.of(DutyId.of(Samples.COUNTY, "D-04"), "林区巡护"))
                        .receiver(Samples.agency("A-02"))
                        .keptAs(HoldingRole.SUPERVISE)
                        .publishedOn(DAY)
                        .addDivision(OFFICE)
                        .withoutPosts("编制随人员另行划转")
                        .effectiveOn(DAY)
                        .build())
                .addAction(TakeUpDuty.builder()
                        .duty(DUTY)
                        .receiver(Samples.agency("A-01"))
                        .addDivision(OFFICE)
                        .withoutPosts("原由同一科室承担")
                        .effectiveOn(DAY)
                        .build())
                .addAction(DelegateDuty.builder()
                        .delegation(Delegation.builder()
                                .duty(DUTY)
                                .delegator(Samples.agency("A-01"))
                                .delegate(Samples.agency("A-02"))
                                .document(Citation.of("行政处罚委托书"))
                                .publishedOn(DAY)
                                .build())
                        .effectiveOn(DAY)
                        .build())
                .addAction(EndDelegation.builder()
                        .delegation(Delegation.of(DUTY, Samples.agency("A-02"), Samples.agency("A-03")))
                        .effectiveOn(DAY)
                        .build())
                .addAction(ConcentrateDuties.builder()
                        .addDuties(DUTY, DutyId.of(Samples.COUNTY, "D-02"))
                        .receiver(Samples.agency("A-01"))
                        .keptAs(HoldingRole.GUIDE)
                        .publishedOn(DAY)
                        .addDivision(OFFICE)
                        .withoutPosts("编制另行核定")
                        .effectiveOn(DAY)
                        .build())
                .addAction(FulfilMandate.builder()
                        .mandate(MandateId.of(Samples.COUNTY, "M-01"))
                        .evidence(Citation.of("关于组建市应急管理局的通知"))
                        .effectiveOn(DAY)
                        .build());
    }
}
