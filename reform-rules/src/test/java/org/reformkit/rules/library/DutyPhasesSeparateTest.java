package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.rules.Rule;

class DutyPhasesSeparateTest {

    private static final Rule<?> APART = rule("duty.phases-separate", "separate", "build+manage");
    private static final Rule<?> TOGETHER = rule("duty.phases-separate", "both", "manage+enforce");

    @Test
    void passesWithOneOfBoth() {
        verifyThat(APART)
                .given(structure(agencies(1), road("D-01", "道路建设", DutyPhase.BUILD)))
                .passes();
    }

    @Test
    void passesWithBothInTwoFields() {
        Duty water = road("D-02", "水库管理", DutyPhase.MANAGE).toBuilder()
                .field(Field.of("水利"))
                .build();
        verifyThat(APART)
                .given(structure(agencies(1), road("D-01", "道路建设", DutyPhase.BUILD), water))
                .passes();
    }

    @Test
    void failsWithBoth() {
        verifyThat(APART)
                .given(structure(
                        agencies(1), road("D-01", "道路建设", DutyPhase.BUILD), road("D-02", "道路养护", DutyPhase.MANAGE)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "同一领域职责环节的分合符合要求",
                                "第1局",
                                "市政领域同时主办建设（道路建设）和管理（道路养护）",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-31、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-30",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Phases of a field are apart or together as required",
                                "第1局",
                                "field 市政: leads both build ('道路建设') and manage ('道路养护')",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-31, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-30",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWithOneAloneAndPassesWithTheOtherToo() {
        Duty management = road("D-01", "市容管理", DutyPhase.MANAGE);
        Duty penalties = road("D-02", "市容处罚", DutyPhase.ENFORCE);
        verifyThat(TOGETHER)
                .given(structure(agencies(2), management, road("D-02", "市容处罚", DutyPhase.ENFORCE, "A-02")))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "同一领域职责环节的分合符合要求",
                                "第1局",
                                "市政领域主办管理（市容管理）而不主办执法",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-31、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-30",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Phases of a field are apart or together as required",
                                "第1局",
                                "field 市政: leads manage ('市容管理') and not enforce",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-31, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-30",
                                "data: agencies.csv line 2"));
        verifyThat(TOGETHER)
                .given(structure(agencies(1), management, penalties))
                .passes();
    }

    @Test
    void isUndeterminedWhereNobodyIsKnownToLeadTheOther() {
        verifyThat(TOGETHER)
                .given(structure(agencies(1), road("D-01", "市容管理", DutyPhase.MANAGE)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "同一领域职责环节的分合符合要求",
                                "第1局",
                                "市政领域主办管理（市容管理），没有部门主办执法的记录",
                                "缺数据：第1局",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-31、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-30",
                                "数据：agencies.csv 第 2 行"));
    }

    /** An approval bureau approves, and a department supervises: no report asks for both in one hand. */
    @Test
    void isUndeterminedWithoutAnyPhasesSoThatApprovalAloneIsNoViolation() {
        verifyThat(rule("duty.phases-separate"))
                .given(structure(agencies(1), road("D-01", "占道审批", DutyPhase.APPROVE)))
                .isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereAPhaseThatIsNotKnownCouldDecideIt() {
        Duty unknown =
                duty("D-02", "道路养护", "A-01").toBuilder().field(Field.of("市政")).build();
        verifyThat(APART)
                .given(structure(agencies(1), road("D-01", "道路建设", DutyPhase.BUILD), unknown))
                .isUndetermined("320481/A-01");
        verifyThat(TOGETHER)
                .given(structure(agencies(1), road("D-01", "市容管理", DutyPhase.MANAGE), unknown))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingInAgenciesThatLeadNoDuty() {
        verifyThat(APART).given(structure(agencies(1))).looksAtNothing();
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThatThrownBy(() -> rule("duty.phases-separate", "separate", "build"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'duty.phases-separate': Parameter 'separate': 'build'."
                        + " Expected two phases as build+manage.");
    }

    private static Duty road(String key, String title, DutyPhase phase) {
        return road(key, title, phase, "A-01");
    }

    private static Duty road(String key, String title, DutyPhase phase, String lead) {
        return duty(key, title, lead).toBuilder()
                .field(Field.of("市政"))
                .phase(phase)
                .build();
    }
}
