package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.SUPPORT;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyStaffRunOffTest {

    private static final Rule<?> RUN_OFF = rule("agency.staff-run-off");

    @Test
    void passesWhereNobodyIsOverQuota() {
        verifyThat(RUN_OFF).given(bureau()).passes();
    }

    @Test
    void failsUpToTheirLastDayAndPassesFromTheDayAfter() {
        Structure bureau = bureau(OverQuota.of(ADMINISTRATIVE, 3, DAY), OverQuota.of(SUPPORT, 1, DAY));
        verifyThat(RUN_OFF)
                .given(bureau, DAY)
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构没有消化期内的超编人员",
                                "溧阳市民政局",
                                "消化期内的超编人员 4 人，上限 0 人，超 4 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Nobody is over quota within the run-off period",
                                "溧阳市民政局",
                                "people over quota within the run-off period: 4, limit: 0, over: 4",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: agencies.csv line 2"));
        verifyThat(RUN_OFF).given(bureau, NEXT_DAY).passes();
    }

    /** They are no run-off: {@code agency.staff-within-posts} finds them. */
    @Test
    void passesWithPeopleForWhomNoDayIsSet() {
        verifyThat(RUN_OFF).given(bureau(OverQuota.of(ADMINISTRATIVE, 3))).passes();
    }

    @Test
    void isUndeterminedWithUnknownPeople() {
        verifyThat(RUN_OFF)
                .given(structure(
                        agency("A-01", "溧阳市民政局").quota(administrative(17)).build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构没有消化期内的超编人员",
                                "溧阳市民政局",
                                "消化期内的超编人员 未知，上限 0 人",
                                "缺数据：溧阳市民政局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void looksAtNothingWhereThereAreOnlyInstitutions() {
        verifyThat(RUN_OFF)
                .given(structure(institution("I-01", "溧阳市救灾物资储备站")
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 1)
                                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 1, DAY))
                                .build())
                        .build()))
                .looksAtNothing();
    }

    private static Structure bureau(OverQuota... overQuota) {
        return structure(agency("A-01", "溧阳市民政局")
                .quota(administrative(17))
                .staffing(Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 20)
                        .putInPost(SUPPORT, 1)
                        .addOverQuota(overQuota)
                        .build())
                .build());
    }
}
