package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyOverQuotaHasRunOffTest {

    private static final Rule<?> RUN_OFF = rule("agency.over-quota-has-run-off");
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第六条";

    @Test
    void passesWhereTwoMayStayUntil2027() {
        verifyThat(RUN_OFF)
                .given(structure(), after(12, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, LocalDate.of(2027, 12, 31))))
                .passes();
    }

    @Test
    void failsWhereTwoAreWithoutADay() {
        verifyThat(RUN_OFF)
                .given(structure(), after(12, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "超编人员有消化期限",
                                "溧阳市粮食局",
                                "改革后 没有消化期限或者期限已过的超编人员 2 人，上限 0 人，超 2 人",
                                BASIS,
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "People over quota have a day until when they may stay",
                                "溧阳市粮食局",
                                "after people over quota without a last day, or whose last day is past: 2, limit: 0, over: 2",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereOneMoreIsThereThanListed() {
        verifyThat(RUN_OFF)
                .given(structure(), after(13, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, LocalDate.of(2027, 12, 31))))
                .fails("320481/A-01");
    }

    @Test
    void failsFromTheDayAfterTheLastOn() {
        verifyThat(RUN_OFF)
                .given(structure(), after(12, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, DAY)))
                .passes();
        verifyThat(RUN_OFF)
                .given(structure(), after(12, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, DAY.minusDays(1))))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWherePeopleAreUnknown() {
        verifyThat(RUN_OFF)
                .given(
                        structure(),
                        structure(agency("A-01", "溧阳市粮食局")
                                .quota(administrative(10))
                                .build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereTheAgencyEnds() {
        verifyThat(RUN_OFF)
                .given(after(12, OverQuota.of(QuotaKind.ADMINISTRATIVE, 2)), structure())
                .looksAtNothing();
    }

    private static Structure after(int people, OverQuota over) {
        return structure(agency("A-01", "溧阳市粮食局")
                .quota(administrative(10))
                .staffing(Staffing.builder()
                        .putInPost(QuotaKind.ADMINISTRATIVE, people)
                        .addOverQuota(over)
                        .build())
                .build());
    }
}
