package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.procedure.FigureKind;
import org.reformkit.model.procedure.Qualifier;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class PlanFiguresAsStatedTest {

    private static final Rule<?> AS_STATED = rule("plan.figures-as-stated");
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    private static final Citation SOURCE = Citation.of("机构改革工作情况汇报");

    @Test
    void passesWith39To37WhichIs5PerCent() {
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().before(39).after(37).change(-2).percent("5")))
                .passes();
    }

    @Test
    void failsWhere6PerCentAreStated() {
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().before(39).after(37).percent("6")))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "公布数据与数据一致",
                                "溧阳市",
                                "机构数（增减百分比）公布 6 %，据数据为 5 %",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-12、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-14、“设立专门机构，构筑基层治理‘火车头’”（成都）CD-08",
                                "数据：方案第 2 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Figures are as the data give them",
                                "溧阳市",
                                "agencies (change in per cent): 6 % stated, 5 % by the data",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-12, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-14, “设立专门机构，构筑基层治理‘火车头’”（成都）CD-08",
                                "data: step 2 of the plan"));
    }

    @Test
    void passesWith313To15WhichIsOneDecimal() {
        verifyThat(AS_STATED).given(agencies(313, 15, figure().percent("95.2"))).passes();
        verifyThat(AS_STATED).given(agencies(313, 15, figure().percent("95.3"))).fails("320481");
    }

    /** 2 of 39 are 5.13, 1 of 8 are 12.5 per cent. */
    @Test
    void roundsAsThePolicySays() {
        verifyThat(AS_STATED).given(agencies(8, 7, figure().percent("13"))).passes();
        verifyThat(rule("plan.figures-as-stated", "rounding", "down"))
                .given(agencies(8, 7, figure().percent("12")))
                .passes();
    }

    @Test
    void failsWhereTheNumberAfterIsAnother() {
        verifyThat(AS_STATED).given(agencies(39, 37, figure().after(38))).fails("320481");
    }

    @Test
    void judgesOneThatIsAtLeastFromBelowOnly() {
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().before(30).qualifier(Qualifier.AT_LEAST)))
                .passes();
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().before(40).qualifier(Qualifier.AT_LEAST)))
                .fails("320481");
    }

    @Test
    void isUndeterminedWhereItIsSomewhereNear() {
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().before(40).qualifier(Qualifier.ABOUT)))
                .isUndetermined("320481");
    }

    @Test
    void isUndeterminedOfNoPlaceWhereThereAreSeveral() {
        Structure two =
                structure(Liyang.agencies(39), Jurisdiction.of(CITY, "溧阳市"), Jurisdiction.of(PREFECTURE, "常州市"));
        verifyThat(AS_STATED)
                .given(plan().toBuilder()
                        .addStatedFigures(figure().before(38).build())
                        .build()
                        .applyTo(two))
                .isUndetermined("320400");
        verifyThat(AS_STATED)
                .given(plan().toBuilder()
                        .addStatedFigures(figure().before(38).place(CITY).build())
                        .build()
                        .applyTo(two))
                .fails("320481");
    }

    /** What moved in the city is told by a plan of the city alone. */
    @Test
    void isUndeterminedOfWhatMovedWhereThePlanIsAlsoOfAnother() {
        Structure two = structure(
                ImmutableList.of(
                        Jurisdiction.of(CITY, "溧阳市"),
                        Jurisdiction.of(PREFECTURE, "常州市"),
                        agency(PREFECTURE, "A-01", "常州市粮食局").build()),
                agency("A-01", "溧阳市粮食局").build(),
                agency("A-02", "溧阳市发改委").build(),
                duty("D-01", "粮食流通监管", "A-01"));
        StatedFigure moved = figure().kind(FigureKind.DUTIES_TRANSFERRED)
                .after(2)
                .place(CITY)
                .build();
        Action transfer = transfer("D-01", "A-02", DAY);
        Action above = AbolishAgency.builder()
                .agency(AgencyId.of(PREFECTURE, "A-01"))
                .effectiveOn(DAY)
                .build();
        verifyThat(AS_STATED)
                .given(plan(transfer).toBuilder()
                        .addStatedFigures(moved)
                        .build()
                        .applyTo(two))
                .fails("320481");
        verifyThat(AS_STATED)
                .given(plan(transfer, above).toBuilder()
                        .addStatedFigures(moved)
                        .build()
                        .applyTo(two))
                .isUndetermined("320481");
    }

    @Test
    void isUndeterminedWhereTheDataAreUnknown() {
        verifyThat(AS_STATED)
                .given(agencies(39, 37, figure().kind(FigureKind.POSTS).before(500)))
                .isUndetermined("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(AS_STATED)
                .given(plan(abolish("A-99", DAY)).toBuilder()
                        .addStatedFigures(figure().after(37).build())
                        .build()
                        .applyTo(structure(Liyang.agencies(39))))
                .isUndetermined("320481");
    }

    @Test
    void looksAtNothingWithoutFigures() {
        verifyThat(AS_STATED).given(run(structure(Liyang.agencies(2)))).looksAtNothing();
    }

    private static StatedFigure.Builder figure() {
        return StatedFigure.builder().kind(FigureKind.AGENCIES).source(SOURCE);
    }

    private static PlanRun agencies(int before, int after, StatedFigure.Builder figure) {
        ReformPlan.Builder plan = ReformPlan.builder().title("溧阳市机构改革方案").addStatedFigures(figure.build());
        for (int i = after + 1; i <= before; i++) {
            plan.addActions(abolish("A-%02d".formatted(i), DAY));
        }
        return plan.build().applyTo(structure(Liyang.agencies(before)));
    }
}
