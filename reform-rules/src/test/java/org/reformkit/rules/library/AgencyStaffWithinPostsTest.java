package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyStaffWithinPostsTest {

    private static final Rule<?> WITHIN = rule("agency.staff-within-posts");

    @Test
    void passesWith17In17() {
        verifyThat(WITHIN)
                .given(bureau(administrative(17), Staffing.of(ADMINISTRATIVE, 17)))
                .passes();
    }

    @Test
    void failsWith18In17() {
        verifyThat(WITHIN)
                .given(bureau(administrative(17), Staffing.of(ADMINISTRATIVE, 18)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构实有人员不超编制",
                                "溧阳市民政局",
                                "在编人员（行政编制，不含消化期内的超编人员） 18 人，上限 17 人（行政编制），超 1 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency has no more people in post than posts",
                                "溧阳市民政局",
                                "people in post (administrative posts; those who may stay over quota not "
                                        + "counted): 18, limit: 17 (administrative posts), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWherePeopleHoldPostsOfAKindThatThereIsNot() {
        verifyThat(WITHIN)
                .given(bureau(administrative(17), Staffing.of(INSTITUTION, 1)))
                .fails("320481/A-01");
    }

    @Test
    void passesWhileThoseOverQuotaMayStayAndFailsFromTheDayAfter() {
        Structure overQuota = bureau(
                administrative(17),
                Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 20)
                        .addOverQuota(OverQuota.of(ADMINISTRATIVE, 3, DAY))
                        .build());
        verifyThat(WITHIN).given(overQuota, DAY).passes();
        verifyThat(WITHIN)
                .given(overQuota, NEXT_DAY)
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构实有人员不超编制",
                                "溧阳市民政局",
                                "在编人员（行政编制，不含消化期内的超编人员） 20 人，上限 17 人（行政编制），超 3 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void failsWhereNoDayIsSetForThoseOverQuota() {
        verifyThat(WITHIN)
                .given(bureau(
                        administrative(17),
                        Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 20)
                                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 2, DAY), OverQuota.of(ADMINISTRATIVE, 1))
                                .build()))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构实有人员不超编制",
                                "溧阳市民政局",
                                "在编人员（行政编制，不含消化期内的超编人员） 18 人，上限 17 人（行政编制），超 1 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void passesWithRetireesAndContractStaffWhoHoldNoPosts() {
        verifyThat(WITHIN)
                .given(bureau(
                        administrative(17),
                        Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 17)
                                .retirees(655)
                                .contractStaff(232)
                                .build()))
                .passes();
    }

    @Test
    void isUndeterminedWithUnknownPeople() {
        verifyThat(WITHIN)
                .given(structure(
                        agency("A-01", "溧阳市民政局").quota(administrative(17)).build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "机构实有人员不超编制",
                                "溧阳市民政局",
                                "在编人员（行政编制，不含消化期内的超编人员） 未知，上限 17 人（行政编制）",
                                "缺数据：溧阳市民政局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An agency has no more people in post than posts",
                                "溧阳市民政局",
                                "people in post (administrative posts; those who may stay over quota not "
                                        + "counted): unknown, limit: 17 (administrative posts)",
                                "missing data: 溧阳市民政局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(WITHIN)
                .given(structure(agency("A-01", "溧阳市民政局")
                        .staffing(Staffing.of(ADMINISTRATIVE, 1))
                        .build()))
                .isUndetermined("320481/A-01");
        verifyThat(WITHIN).given(structure(agency("A-01", "溧阳市民政局").build())).isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWithoutPostsAndWithUnknownPeople() {
        verifyThat(WITHIN)
                .given(structure(agency("A-01", "溧阳市民政局").quota(Quota.none()).build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereThereIsNeitherAPostNorAnybody() {
        verifyThat(WITHIN).given(bureau(Quota.none(), Staffing.none())).looksAtNothing();
    }

    private static Structure bureau(Quota quota, Staffing staffing) {
        return structure(
                agency("A-01", "溧阳市民政局").quota(quota).staffing(staffing).build());
    }
}
