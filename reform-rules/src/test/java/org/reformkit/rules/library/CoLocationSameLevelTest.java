package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class CoLocationSameLevelTest {

    private static final Rule<?> SAME_LEVEL = rule("co-location.same-level");
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");

    @Test
    void passesWhereAllAreOfTheCity() {
        verifyThat(SAME_LEVEL)
                .given(related(
                        structure(
                                agency("A-01", "溧阳市纪委").build(),
                                agency("A-02", "溧阳市监委").build()),
                        CoLocation.of(agencyId("A-01"), List.of(agencyId("A-01"), agencyId("A-02")))))
                .passes();
    }

    @Test
    void failsWhereOneIsOfThePrefecture() {
        AgencyId above = AgencyId.of(PREFECTURE, "A-01");
        verifyThat(SAME_LEVEL)
                .given(related(
                        structure(
                                Jurisdiction.of(CITY, "溧阳市"),
                                Jurisdiction.of(PREFECTURE, "常州市"),
                                agency("A-01", "溧阳市纪委").build(),
                                agency(PREFECTURE, "A-01", "常州市监委").build()),
                        CoLocation.of(agencyId("A-01"), List.of(agencyId("A-01"), above))))
                .fails("co-location 320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "合署办公的机构同属一个辖区",
                                "溧阳市纪委 合署办公",
                                "合署办公的机构不属同一辖区：常州市监委（常州市）、溧阳市纪委（溧阳市）",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-03",
                                "数据：agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Agencies that share a working body are of one jurisdiction",
                                "溧阳市纪委 合署办公",
                                "a working body shared across jurisdictions: 常州市监委 (常州市), 溧阳市纪委 (溧阳市)",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-03",
                                "data: agencies.csv lines 2, 3"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(SAME_LEVEL)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", "合署办公的机构同属一个辖区", "方案", Liyang.REFUSED_ZH, "依据：“坚持三个突出，做好机构设置”（银川）YC-03"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Agencies that share a working body are of one jurisdiction",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-03"));
    }

    @Test
    void looksAtNothingInOtherRelations() {
        verifyThat(SAME_LEVEL)
                .given(related(structure(agencies(1)), Plate.of(agencyId("A-01"), "溧阳市监察局")))
                .looksAtNothing();
    }
}
