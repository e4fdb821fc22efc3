package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class InstitutionStaffWithinPostsTest {

    private static final Rule<?> WITHIN = rule("institution.staff-within-posts");

    @Test
    void passesWith12In12() {
        verifyThat(WITHIN).given(brigade(Staffing.of(INSTITUTION, 12))).passes();
    }

    @Test
    void failsWith13In12() {
        verifyThat(WITHIN)
                .given(brigade(Staffing.of(INSTITUTION, 13)))
                .fails("320481/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "事业单位实有人员不超编制",
                                "溧阳市安全生产监察大队",
                                "在编人员（事业编制，不含消化期内的超编人员） 13 人，上限 12 人（事业编制），超 1 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An institution has no more people in post than posts",
                                "溧阳市安全生产监察大队",
                                "people in post (institution posts; those who may stay over quota not "
                                        + "counted): 13, limit: 12 (institution posts), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: institutions.csv line 2"));
    }

    @Test
    void failsWherePeopleHoldAdministrativePostsInIt() {
        verifyThat(WITHIN).given(brigade(Staffing.of(ADMINISTRATIVE, 1))).fails("320481/I-01");
    }

    @Test
    void passesWhileThoseOverQuotaMayStayAndFailsFromTheDayAfter() {
        Structure overQuota = brigade(Staffing.builder()
                .putInPost(INSTITUTION, 14)
                .addOverQuota(OverQuota.of(INSTITUTION, 2, DAY))
                .build());
        verifyThat(WITHIN).given(overQuota, DAY).passes();
        verifyThat(WITHIN).given(overQuota, NEXT_DAY).fails("320481/I-01");
    }

    @Test
    void failsWhereNoDayIsSetForThoseOverQuota() {
        verifyThat(WITHIN)
                .given(brigade(Staffing.builder()
                        .putInPost(INSTITUTION, 14)
                        .addOverQuota(OverQuota.of(INSTITUTION, 2))
                        .build()))
                .fails("320481/I-01");
    }

    @Test
    void isUndeterminedWhereNothingIsKnown() {
        verifyThat(WITHIN)
                .given(structure(institution("I-01", "溧阳市救灾物资储备站").build()))
                .isUndetermined("320481/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "事业单位实有人员不超编制",
                                "溧阳市救灾物资储备站",
                                "在编人员（事业编制，不含消化期内的超编人员） 未知，上限 未知（事业编制）",
                                "缺数据：溧阳市救灾物资储备站",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An institution has no more people in post than posts",
                                "溧阳市救灾物资储备站",
                                "people in post (institution posts; those who may stay over quota not "
                                        + "counted): unknown, limit: unknown (institution posts)",
                                "missing data: 溧阳市救灾物资储备站",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: institutions.csv line 2"));
    }

    @Test
    void looksAtNothingWhereThereAreOnlyAgencies() {
        verifyThat(WITHIN).given(structure(agencies(1))).looksAtNothing();
    }

    private static Structure brigade(Staffing staffing) {
        return structure(institution("I-01", "溧阳市安全生产监察大队")
                .quota(Quota.of(INSTITUTION, 12))
                .staffing(staffing)
                .build());
    }
}
