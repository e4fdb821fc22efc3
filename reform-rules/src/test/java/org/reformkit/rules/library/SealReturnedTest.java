package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.SEAL_RETURN;
import static org.reformkit.model.procedure.StageKind.APPLICATION;
import static org.reformkit.model.procedure.StageKind.RETURN;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class SealReturnedTest {

    private static final Rule<?> RETURNED = rule("seal.returned");
    private static final Structure BEFORE =
            structure(agency("A-01", "溧阳市粮食局").build(), agency("A-02", "溧阳市发改委").build());
    private static final Action ABOLITION = abolish("A-01", DAY);
    private static final Action RENAMING = Rename.builder()
            .element(agencyId("A-02"))
            .name("溧阳市发展和改革委员会")
            .effectiveOn(DAY)
            .build();
    private static final String TITLE = "撤销、更名机构的印章已经缴销";
    private static final String BASIS = "依据：《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》第二十四条";
    private static final String DATA = "数据：agencies.csv 第 2 行";

    @Test
    void passesWhereTheSealWentBack() {
        verifyThat(RETURNED)
                .given(run(plan(ABOLITION), of("A-01", stage(RETURN, DAY))))
                .passes();
        verifyThat(RETURNED)
                .given(run(plan(RENAMING), of("A-02", stage(RETURN))))
                .passes();
    }

    @Test
    void failsWhereOnlyAnotherSealWentBack() {
        verifyThat(RETURNED)
                .given(run(plan(ABOLITION), of("A-02", stage(RETURN))))
                .fails("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", TITLE, "溧阳市粮食局", "没有缴销印章的记录", BASIS, DATA))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The seals of bodies that ended or have another name have gone back",
                                "溧阳市粮食局",
                                "no return of its seal is on record",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
        verifyThat(RETURNED)
                .given(run(plan(RENAMING), of("A-01", stage(RETURN))))
                .fails("320481/A-02");
    }

    @Test
    void failsWhereTheProceedingStoppedBeforeTheReturn() {
        verifyThat(RETURNED)
                .given(run(plan(ABOLITION), of("A-01", stage(APPLICATION))))
                .fails("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", TITLE, "溧阳市粮食局", "印章缴销（第 1 项程序记录）缺少缴回", BASIS, DATA));
    }

    @Test
    void failsAlsoWhereThePlanIsRefusedBefore() {
        verifyThat(RETURNED)
                .given(run(plan(abolish("A-99", DAY), ABOLITION, RENAMING), of("A-09", stage(RETURN))))
                .fails("320481/A-01", "320481/A-02");
        verifyThat(RETURNED)
                .given(run(
                        plan(abolish("A-99", DAY), endStandingAlone("A-01", "A-02", DAY)), of("A-09", stage(RETURN))))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereNoReturnIsOnRecord() {
        verifyThat(RETURNED)
                .given(run(plan(ABOLITION)))
                .isUndetermined("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", TITLE, "溧阳市粮食局", "没有任何印章缴销的记录", BASIS, DATA));
    }

    @Test
    void looksAtNothingWhereBodiesGoOnUnderTheirNames() {
        verifyThat(RETURNED).given(run(plan(), of("A-01", stage(RETURN)))).looksAtNothing();
    }

    private static PlanRun run(ReformPlan plan, Proceeding... proceedings) {
        return plan.toBuilder().addProceedings(proceedings).build().applyTo(BEFORE);
    }

    private static Proceeding of(String agency, Stage... stages) {
        return proceeding(SEAL_RETURN, stages).addSubject(agencyId(agency)).build();
    }
}
