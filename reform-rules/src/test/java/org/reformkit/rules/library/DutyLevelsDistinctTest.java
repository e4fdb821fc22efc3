package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyLevelsDistinctTest {

    private static final Rule<?> DISTINCT = rule("duty.levels-distinct");
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    private static final DutyHolding ABOVE = DutyHolding.lead(AgencyId.of(PREFECTURE, "A-01"));
    private static final DutyHolding HELPS = DutyHolding.of(agencyId("A-01"), HoldingRole.COOPERATE);

    @Test
    void passesWhereTheCityLeadsAndTheDistrictCooperates() {
        verifyThat(DISTINCT).given(levels(planning(ABOVE, HELPS))).passes();
    }

    @Test
    void failsWhereBothLead() {
        verifyThat(DISTINCT)
                .given(levels(planning(ABOVE, DutyHolding.lead(agencyId("A-01")))))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "职责由一级为主体，下级配合",
                                "城市规划",
                                "由多级主办：地级、县级",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-31、“坚持三个突出，做好机构设置”（银川）YC-44",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "One level leads a duty, those below cooperate",
                                "城市规划",
                                "led at several levels: prefecture, county",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-31, “坚持三个突出，做好机构设置”（银川）YC-44",
                                "data: duties.csv line 2; agencies.csv lines 2, 3"));
    }

    @Test
    void failsWhereTheLevelAboveCooperates() {
        verifyThat(DISTINCT)
                .given(levels(planning(
                        DutyHolding.lead(agencyId("A-01")), DutyHolding.of(ABOVE.holder(), HoldingRole.COOPERATE))))
                .fails("320481/D-01");
    }

    /** Who cooperates is of a level below, and not of the same. */
    @Test
    void failsWhereTheSameLevelCooperates() {
        verifyThat(DISTINCT)
                .given(structure(
                        agency("A-01", "溧阳市自然资源局").build(),
                        agency("A-02", "溧阳市住建局").build(),
                        planning(DutyHolding.lead(agencyId("A-02")), HELPS)))
                .fails("320481/D-01");
    }

    @Test
    void failsWhereAnotherLevelThanTheOneLaidDownLeads() {
        Duty laidDown = planning(DutyHolding.lead(agencyId("A-01"))).toBuilder()
                .levels(LevelSharing.of(Level.PREFECTURE, ImmutableList.of(Level.COUNTY)))
                .build();
        verifyThat(DISTINCT)
                .given(levels(laidDown))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "职责由一级为主体，下级配合",
                                "城市规划",
                                "由县级主办，应以地级为主体",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-31、“坚持三个突出，做好机构设置”（银川）YC-44",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "One level leads a duty, those below cooperate",
                                "城市规划",
                                "led at county level, though prefecture level is to answer for it",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-31, “坚持三个突出，做好机构设置”（银川）YC-44",
                                "data: duties.csv line 2; agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNobodyLeads() {
        verifyThat(DISTINCT).given(levels(planning(HELPS))).isUndetermined("320481/D-01");
    }

    @Test
    void looksAtNothingWhereOneLevelLeadsAlone() {
        verifyThat(DISTINCT).given(levels(planning(ABOVE))).looksAtNothing();
    }

    private static Duty planning(DutyHolding... holdings) {
        return duty("D-01", "城市规划").heldBy(ImmutableList.copyOf(holdings));
    }

    private static Structure levels(Element duty) {
        return structure(
                Jurisdiction.of(CITY, "溧阳市"),
                Jurisdiction.of(PREFECTURE, "常州市"),
                agency("A-01", "溧阳市自然资源局").build(),
                agency(PREFECTURE, "A-01", "常州市自然资源局").build(),
                duty);
    }
}
