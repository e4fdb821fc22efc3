package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class AgencyUniqueNamesTest {

    private static final Rule<?> UNIQUE = rule("agency.unique-names");

    private static final Jurisdiction UNLISTED = Jurisdiction.of(Liyang.CITY, "溧阳市").toBuilder()
            .addIncomplete(ElementKind.AGENCY)
            .build();

    @Test
    void passesWhereEachHasItsOwn() {
        verifyThat(UNIQUE).given(structure(agencies(3))).passes();
    }

    @Test
    void failsWhereTwoBearOneName() {
        verifyThat(UNIQUE)
                .given(structure(
                        agency("A-01", "溧阳市商务局").build(),
                        agency("A-02", "溧阳市水利局").build(),
                        agency("A-03", "溧阳市商务局").build(),
                        agency("A-04", "溧阳市粮食局").build(),
                        agency("A-05", "溧阳市粮食局").build()))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "同一辖区内机构名称不重复",
                                "溧阳市",
                                "名称重复：溧阳市商务局、溧阳市粮食局",
                                "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "数据：agencies.csv 第 2、4–6 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Agencies of a jurisdiction have names of their own",
                                "溧阳市",
                                "names borne more than once: 溧阳市商务局, 溧阳市粮食局",
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "data: agencies.csv lines 2, 4–6"));
    }

    @Test
    void passesWhereTheOtherIsOfAnotherJurisdiction() {
        JurisdictionCode other = JurisdictionCode.parse("320482");
        Agency namesake = Agency.builder()
                .id(AgencyId.of(other, "A-01"))
                .name("第1局")
                .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                .series(Series.GOVERNMENT)
                .build();
        verifyThat(UNIQUE)
                .given(structure(agencies(1))
                        .edit()
                        .put(Jurisdiction.of(other, "金坛市"))
                        .put(namesake)
                        .done())
                .passes();
    }

    @Test
    void isUndeterminedWhereNotAllAgenciesAreListed() {
        verifyThat(UNIQUE)
                .given(structure(agencies(3)).edit().put(UNLISTED).done())
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "同一辖区内机构名称不重复",
                                "溧阳市",
                                "未见重复，机构名单不全",
                                "缺数据：溧阳市",
                                "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "数据：jurisdictions.csv 第 2 行"));
        verifyThat(UNIQUE)
                .given(structure(
                                agency("A-01", "溧阳市商务局").build(),
                                agency("A-02", "溧阳市商务局").build())
                        .edit()
                        .put(UNLISTED)
                        .done())
                .fails("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(UNIQUE)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", "同一辖区内机构名称不重复", "方案", Liyang.REFUSED_ZH, "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Agencies of a jurisdiction have names of their own",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）"));
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(UNIQUE).given(structure()).looksAtNothing();
    }
}
