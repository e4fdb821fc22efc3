package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaNotFromBelowTest {

    private static final Rule<?> NOT_FROM_BELOW = rule("quota.not-from-below");
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    private static final AgencyId ABOVE = AgencyId.of(PREFECTURE, "A-01");
    private static final Structure BOTH = structure(
            Jurisdiction.of(CITY, "溧阳市"),
            Jurisdiction.of(PREFECTURE, "常州市"),
            agency("A-01", "溧阳市公安局").build(),
            agency(PREFECTURE, "A-01", "常州市公安局").build());

    @Test
    void passesWithPostsOfTheOwnPool() {
        verifyThat(NOT_FROM_BELOW)
                .given(related(BOTH, Borrowing.of(ABOVE, PREFECTURE, administrative(2))))
                .passes();
    }

    @Test
    void passesWithPostsOfTheLevelAbove() {
        verifyThat(NOT_FROM_BELOW)
                .given(related(BOTH, Borrowing.of(agencyId("A-01"), ABOVE, administrative(2))))
                .passes();
    }

    @Test
    void failsWithPostsOfTheLevelBelow() {
        verifyThat(NOT_FROM_BELOW)
                .given(related(BOTH, Borrowing.of(ABOVE, CITY, administrative(2))))
                .fails("borrowing 320400/A-01 jurisdiction 320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "上级不占用下级行政编制",
                                "常州市公安局 占用行政编制2名",
                                "地级占用溧阳市（县级）的编制",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "数据：agencies.csv 第 3 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency uses no posts of a level below",
                                "常州市公安局 占用行政编制2名",
                                "uses posts of 溧阳市 (county) at prefecture level",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "data: agencies.csv line 3; jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NOT_FROM_BELOW).given(refusedRun(structure(agencies(1)))).isUndetermined("plan");
    }

    @Test
    void looksAtNothingInPostsOfInstitutionsAndInOtherRelations() {
        verifyThat(NOT_FROM_BELOW)
                .given(related(
                        BOTH,
                        Borrowing.of(ABOVE, CITY, Quota.of(QuotaKind.INSTITUTION, 2)),
                        Plate.of(agencyId("A-01"), "溧阳市监察局")))
                .looksAtNothing();
    }
}
