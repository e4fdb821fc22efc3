package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.rules.Rule;

class DutySharedHasMechanismTest {

    private static final Rule<?> MECHANISM = rule("duty.shared-has-mechanism");
    private static final Duty AGREED = shared("D-01", "食品安全").toBuilder()
            .addMechanisms(Citation.of("食品安全协调备忘录"))
            .build();

    @Test
    void passesWithOne() {
        verifyThat(MECHANISM).given(structure(agencies(2), AGREED)).passes();
    }

    @Test
    void failsWithoutWhereAnotherDutyHasOne() {
        verifyThat(MECHANISM)
                .given(structure(agencies(2), AGREED, shared("D-02", "森林防火")))
                .fails("320481/D-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "多部门共担的职责有协调配合机制",
                                "森林防火",
                                "第1局、第2局之间没有协调配合机制",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-23",
                                "数据：duties.csv 第 3 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "There is a mechanism for a duty that agencies share",
                                "森林防火",
                                "no mechanism between 第1局, 第2局",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-23",
                                "data: duties.csv line 3; agencies.csv lines 2, 3"));
    }

    @Test
    void isUndeterminedWhereNoneIsOnRecord() {
        verifyThat(MECHANISM)
                .given(structure(agencies(2), shared("D-02", "森林防火")))
                .isUndetermined("320481/D-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "多部门共担的职责有协调配合机制",
                                "森林防火",
                                "协调配合机制未列，由第1局、第2局共担",
                                "缺数据：森林防火、第1局、第2局",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-23",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "There is a mechanism for a duty that agencies share",
                                "森林防火",
                                "no mechanisms are on record; shared by 第1局, 第2局",
                                "missing data: 森林防火, 第1局, 第2局",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-23",
                                "data: duties.csv line 2; agencies.csv lines 2, 3"));
    }

    @Test
    void looksAtNothingInDutiesOfOneAgency() {
        verifyThat(MECHANISM)
                .given(structure(agencies(2), duty("D-01", "食品安全", "A-01")))
                .looksAtNothing();
    }

    private static Duty shared(String key, String title) {
        return duty(key, title)
                .heldBy(ImmutableList.of(DutyHolding.lead(agencyId("A-01")), DutyHolding.assist(agencyId("A-02"))));
    }
}
