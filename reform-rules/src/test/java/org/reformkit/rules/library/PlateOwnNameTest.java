package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class PlateOwnNameTest {

    private static final Rule<?> OWN_NAME = rule("plate.own-name");

    @Test
    void passesWithAFormerNameOfAnAgency() {
        verifyThat(OWN_NAME)
                .given(related(places(), Plate.of(agencyId("A-01"), "溧阳市林业局")))
                .passes();
    }

    @Test
    void failsWithANameInForce() {
        verifyThat(OWN_NAME)
                .given(related(places(), Plate.of(agencyId("A-01"), "溧阳市自然资源局")))
                .fails("plate 320481/A-01 溧阳市自然资源局")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "牌子不与机构或他处牌子重名",
                                "溧阳市水利局 牌子“溧阳市自然资源局”",
                                "牌子“溧阳市自然资源局”是机构名称",
                                "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "数据：agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A plate has a name of its own",
                                "溧阳市水利局 牌子“溧阳市自然资源局”",
                                "plate '溧阳市自然资源局' bears the name of an agency",
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "data: agencies.csv lines 2, 3"));
    }

    @Test
    void isUndeterminedWhereNotAllAgenciesAreListed() {
        Jurisdiction unlisted = Jurisdiction.of(Liyang.CITY, "溧阳市").toBuilder()
                .addIncomplete(ElementKind.AGENCY)
                .build();
        Structure listed = related(places(), Plate.of(agencyId("A-01"), "溧阳市河长办"));
        verifyThat(OWN_NAME).given(listed).passes();
        verifyThat(OWN_NAME)
                .given(listed.edit().put(unlisted).done())
                .isUndetermined("plate 320481/A-01 溧阳市河长办")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A plate has a name of its own",
                                "溧阳市水利局 牌子“溧阳市河长办”",
                                "nothing else is seen to be called '溧阳市河长办', and not all agencies are listed",
                                "missing data: 溧阳市",
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void failsWhereAnotherAgencyHasThePlateToo() {
        verifyThat(OWN_NAME)
                .given(related(places(), Plate.of(agencyId("A-01"), "溧阳市河长办"), Plate.of(agencyId("A-02"), "溧阳市河长办")))
                .fails("plate 320481/A-01 溧阳市河长办", "plate 320481/A-02 溧阳市河长办");
        verifyThat(OWN_NAME)
                .given(related(
                        structure(
                                agency("A-01", "溧阳市水利局").build(),
                                agency("A-02", "溧阳市河长办").build()),
                        Plate.of(agencyId("A-02"), "溧阳市湖长办"),
                        Plate.of(agencyId("A-01"), "溧阳市湖泊办")))
                .passes();
    }

    /** WH-10: such as 产业发展科 in every department. */
    @Test
    void passesWithOnePlateOnDivisionsOfSeveralAgencies() {
        verifyThat(OWN_NAME)
                .given(related(
                        places(),
                        Plate.of(agencyId("A-01"), "产业发展科", Optional.of(DivisionId.parse("320481/A-01-01"))),
                        Plate.of(agencyId("A-02"), "产业发展科", Optional.of(DivisionId.parse("320481/A-02-01")))))
                .passes();
        verifyThat(OWN_NAME)
                .given(related(
                        places(),
                        Plate.of(agencyId("A-01"), "产业发展科"),
                        Plate.of(agencyId("A-02"), "产业发展科", Optional.of(DivisionId.parse("320481/A-02-01")))))
                .passes();
    }

    @Test
    void tellsAtWhichOtherAgencyThePlateHangs() {
        Structure twice = related(places(), Plate.of(agencyId("A-01"), "溧阳市河长办"), Plate.of(agencyId("A-02"), "溧阳市河长办"));
        assertThat(verifyThat(OWN_NAME).given(twice).report().findings().get(0).text(SIMPLIFIED_CHINESE))
                .isEqualTo(columns(
                        "底线",
                        "牌子不与机构或他处牌子重名",
                        "溧阳市水利局 牌子“溧阳市河长办”",
                        "牌子“溧阳市河长办”另有机构悬挂：溧阳市自然资源局",
                        "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                        "数据：agencies.csv 第 2、3 行"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(OWN_NAME)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", "牌子不与机构或他处牌子重名", "方案", Liyang.REFUSED_ZH, "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A plate has a name of its own",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）"));
    }

    @Test
    void looksAtNothingWithoutPlates() {
        verifyThat(OWN_NAME).given(places()).looksAtNothing();
    }

    private static Structure places() {
        return structure(
                agency("A-01", "溧阳市水利局").build(),
                agency("A-02", "溧阳市自然资源局")
                        .addFormerNames(FormerName.of("溧阳市林业局", DAY))
                        .build());
    }
}
