package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyCharterIssuedTest {

    private static final Rule<?> ISSUED = rule("agency.charter-issued");

    @Test
    void passesOnTheDayOnWhichItIsIssued() {
        verifyThat(ISSUED).given(withCharter(Charter.issued(DAY))).passes();
    }

    @Test
    void failsOnTheDayBefore() {
        Structure tomorrow = withCharter(Charter.issued(NEXT_DAY));
        verifyThat(ISSUED)
                .given(tomorrow)
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "“三定”规定已经印发",
                                "溧阳市公安局",
                                "“三定”规定尚未印发，印发日期为 2019-02-23",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The charter has been issued",
                                "溧阳市公安局",
                                "the charter is not issued before 2019-02-23",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "data: agencies.csv line 2"));
        verifyThat(ISSUED).given(tomorrow, NEXT_DAY).passes();
    }

    @Test
    void failsWhileItIsPendingAndSaysWhatFor() {
        verifyThat(ISSUED)
                .given(withCharter(Charter.pending("上级“三定”规定尚未印发")))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "“三定”规定已经印发",
                                "溧阳市公安局",
                                "“三定”规定尚未印发：上级“三定”规定尚未印发",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The charter has been issued",
                                "溧阳市公安局",
                                "the charter is pending: 上级“三定”规定尚未印发",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNobodyKnows() {
        verifyThat(ISSUED)
                .given(structure(agency("A-01", "溧阳市公安局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "“三定”规定已经印发",
                                "溧阳市公安局",
                                "“三定”规定是否印发未知",
                                "缺数据：溧阳市公安局",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The charter has been issued",
                                "溧阳市公安局",
                                "whether the charter was issued is not known",
                                "missing data: 溧阳市公安局",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "data: agencies.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(ISSUED).given(structure()).looksAtNothing();
    }

    private static Structure withCharter(Charter charter) {
        return structure(agency("A-01", "溧阳市公安局").charter(charter).build());
    }
}
