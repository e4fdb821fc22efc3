package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class PlacementAsRequiredTest {

    private static final Rule<?> REQUIRED =
            rule("placement.as-required", "required", "公务员>组织:unified-management;侨务>统战:unified-leadership");

    @Test
    void passesWithWorkAndAnAgencyPlacedAsRequired() {
        verifyThat(REQUIRED)
                .given(related(places(), CIVIL_SERVANTS, overseas(PlacementStrength.UNIFIED_LEADERSHIP)))
                .passes();
    }

    @Test
    void failsWithAnotherStrength() {
        verifyThat(REQUIRED)
                .given(related(places(), CIVIL_SERVANTS, overseas(PlacementStrength.UNIFIED_MANAGEMENT)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "归口与规定一致",
                                "溧阳市",
                                "没有按规定归口：侨务归统战部门统一领导",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-02、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Bodies and work are placed as required",
                                "溧阳市",
                                "not placed as required: '侨务' under '统战' (unified leadership)",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-02, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void failsWhereOneIsNotPlacedOrUnderAnother() {
        verifyThat(REQUIRED).given(related(places(), CIVIL_SERVANTS)).fails("320481");
        verifyThat(REQUIRED)
                .given(related(
                        places(),
                        CIVIL_SERVANTS,
                        Placement.ofWork("侨务工作", agencyId("A-01"), PlacementStrength.UNIFIED_LEADERSHIP)))
                .fails("320481");
    }

    @Test
    void isUndeterminedWhereNoPlacementIsOnRecord() {
        verifyThat(rule("placement.as-required", "required", "侨务>统战:unified-leadership"))
                .given(places())
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "归口与规定一致",
                                "溧阳市",
                                "归口未列或职能未知：侨务归统战部门统一领导",
                                "缺数据：溧阳市",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-02、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Bodies and work are placed as required",
                                "溧阳市",
                                "no placements on record, or functions not known: '侨务' under '统战' (unified leadership)",
                                "missing data: 溧阳市",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-02, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereAFunctionIsUnknown() {
        Agency unknown = agency("A-02", "溧阳市委统战部").build();
        verifyThat(REQUIRED)
                .given(related(
                        places().edit().put(unknown).done(),
                        CIVIL_SERVANTS,
                        overseas(PlacementStrength.UNIFIED_LEADERSHIP)))
                .isUndetermined("320481");
    }

    @Test
    void isUndeterminedWithoutARequirement() {
        verifyThat(rule("placement.as-required"))
                .given(related(places(), CIVIL_SERVANTS))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "归口与规定一致",
                                "溧阳市",
                                "口径未规定归口",
                                "缺数据：溧阳市",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-02、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Bodies and work are placed as required",
                                "溧阳市",
                                "the policy requires no placement",
                                "missing data: 溧阳市",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-02, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-08",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void refusesRowsOfAnotherForm() {
        assertThatThrownBy(() -> rule("placement.as-required", "required", "公务员>组织"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule 'placement.as-required': Parameter 'required': '公务员>组织'. Expected what is placed, '>',"
                                + " under whom, ':' and how closely, such as '公务员>组织:unified-management'.");
        assertThatThrownBy(() -> rule("placement.as-required", "required", "公务员>组织:close"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rule 'placement.as-required': Parameter 'required': 'close'. Expected one of ")
                .hasMessageContaining("unified-leadership");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(REQUIRED).given(structure()).looksAtNothing();
    }

    private static final Placement CIVIL_SERVANTS =
            Placement.ofWork("公务员工作", agencyId("A-01"), PlacementStrength.UNIFIED_MANAGEMENT);

    private static Placement overseas(PlacementStrength strength) {
        return Placement.of(agencyId("A-03"), agencyId("A-02"), strength);
    }

    private static Structure places() {
        return structure(
                agency("A-01", "溧阳市委组织部").functions(fields("组织")).build(),
                agency("A-02", "溧阳市委统战部").functions(fields("统战")).build(),
                agency("A-03", "溧阳市侨务办公室").functions(fields("侨务")).build());
    }
}
