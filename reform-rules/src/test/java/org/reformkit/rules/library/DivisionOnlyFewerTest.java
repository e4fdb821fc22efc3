package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.divisions;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionOnlyFewerTest {

    private static final Rule<?> ONLY_FEWER = rule("division.only-fewer");
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-14、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-17";

    @Test
    void passesWhereThereAreAsMany() {
        verifyThat(ONLY_FEWER).given(with(3), with(3)).passes();
    }

    @Test
    void failsWhereThereIsOneMore() {
        verifyThat(ONLY_FEWER)
                .given(with(3), with(4))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构只减不增",
                                "溧阳市",
                                "改革后内设机构 4 个，上限 3 个（改革前内设机构），超 1 个",
                                BASIS,
                                "数据：divisions.csv 第 2–5 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Divisions become only fewer",
                                "溧阳市",
                                "divisions after: 4, limit: 3 (divisions before), over: 1",
                                BASIS.replace("依据：", "basis: ").replace("、", ", "),
                                "data: divisions.csv lines 2–5"));
    }

    @Test
    void isUndeterminedWhereAnAgencyHasNoneOnRecord() {
        verifyThat(ONLY_FEWER).given(with(3), with(0)).isUndetermined("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(ONLY_FEWER).given(refusedRun(with(3))).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWithoutJurisdictions() {
        Structure nowhere = Structure.builder(DAY).build();
        verifyThat(ONLY_FEWER).given(nowhere, nowhere).looksAtNothing();
    }

    private static Structure with(int divisions) {
        return structure(divisions("A-01", divisions), agency("A-01", "溧阳市粮食局").build());
    }
}
