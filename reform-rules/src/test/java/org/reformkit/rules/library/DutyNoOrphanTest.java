package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyNoOrphanTest {

    private static final Rule<?> NO_ORPHAN = rule("duty.no-orphan");
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市文化局").build(),
            agency("A-02", "溧阳市文体广电旅游局").build(),
            duty("D-01", "文化市场管理", "A-01"),
            duty("D-02", "文物保护", "A-01"),
            duty("D-03", "体育工作", "A-02"));

    @Test
    void passesWhereAllDutiesGoToTheReceiver() {
        verifyThat(NO_ORPHAN)
                .given(run(BEFORE, transfer("D-01", "A-02", DAY), transfer("D-02", "A-02", DAY), abolish("A-01", DAY)))
                .passes();
    }

    @Test
    void failsForTheDutyThatNoActionNames() {
        verifyThat(NO_ORPHAN)
                .given(run(BEFORE, transfer("D-01", "A-02", DAY), abolish("A-01", DAY)))
                .fails("320481/D-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "改革后职责不落空", "文物保护", "改革完成时 无主办部门", "依据：《国务院行政机构设置和编制管理条例》第九条（参照）", "数据：方案第 2 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "No duty is without a lead after the reform",
                                "文物保护",
                                "at the end no lead",
                                "basis: 《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "data: step 2 of the plan"));
    }

    @Test
    void failsForTheRestOfADutyOfWhichOnlyAPartIsNamed() {
        verifyThat(NO_ORPHAN)
                .given(run(
                        BEFORE,
                        TransferDuty.builder()
                                .duty(dutyId("D-01"))
                                .part(DutyPart.of(dutyId("D-11"), "娱乐场所管理"))
                                .lead(agencyId("A-02"))
                                .effectiveOn(DAY)
                                .build(),
                        transfer("D-02", "A-02", DAY),
                        abolish("A-01", DAY)))
                .fails("320481/D-01");
    }

    @Test
    void passesWhereTheLeftOverDutyIsGivenToSomebodyLater() {
        verifyThat(NO_ORPHAN)
                .given(run(
                        BEFORE,
                        abolish("A-01", DAY),
                        transfer("D-01", "A-02", NEXT_DAY),
                        transfer("D-02", "A-02", NEXT_DAY)))
                .passes();
    }

    @Test
    void passesWhereThePlanEndsTheDutyByName() {
        verifyThat(NO_ORPHAN)
                .given(run(
                        BEFORE,
                        transfer("D-01", "A-02", DAY),
                        EndDuty.builder().duty(dutyId("D-02")).effectiveOn(DAY).build(),
                        abolish("A-01", DAY)))
                .passes();
    }

    @Test
    void passesWhereTheBodiesAreMerged() {
        verifyThat(NO_ORPHAN)
                .given(run(
                        BEFORE,
                        MergeAgencies.builder()
                                .addSources(agencyId("A-01"), agencyId("A-02"))
                                .target(agency("A-02", "溧阳市文体广电旅游局").build())
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void failsForANewDutyThatIsGivenToNobody() {
        verifyThat(NO_ORPHAN)
                .given(run(
                        BEFORE,
                        AddDuty.builder()
                                .duty(duty("D-04", "旅游统计"))
                                .effectiveOn(DAY)
                                .build()))
                .fails("320481/D-04");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NO_ORPHAN)
                .given(refusedRun(structure(agency("A-01", "溧阳市文化局").build(), duty("D-01", "文物保护", "A-01"))))
                .isUndetermined("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革后职责不落空",
                                "文物保护",
                                Liyang.REFUSED_ZH,
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：duties.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "No duty is without a lead after the reform",
                                "文物保护",
                                Liyang.REFUSED_EN,
                                "basis: 《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "data: duties.csv line 2"));
    }

    @Test
    void looksAtNothingWhereAllDutiesEnd() {
        DutyId only = dutyId("D-01");
        verifyThat(NO_ORPHAN)
                .given(run(
                        structure(agency("A-01", "溧阳市文化局").build(), duty("D-01", "文物保护", "A-01")),
                        EndDuty.builder().duty(only).effectiveOn(DAY).build()))
                .looksAtNothing();
    }
}
