package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;

class MandateGeneralDutyAnsweredTest {

    private static final Rule<?> ANSWERED = rule("mandate.general-duty-answered");
    private static final Mandate FIRE = mandate("M-01", DutyWeight.GENERAL);
    private static final Mandate FLOOD = mandate("M-02", DutyWeight.GENERAL);
    private static final Duty OF_FIRE =
            duty("D-01", "森林防火", "A-01").toBuilder().addAnswers(FIRE.id()).build();

    @Test
    void passesWhereADutyAnswers() {
        verifyThat(ANSWERED).given(structure(agencies(1), OF_FIRE, FIRE)).passes();
    }

    @Test
    void failsWhereNoneDoes() {
        verifyThat(ANSWERED)
                .given(structure(agencies(1), OF_FIRE, FIRE, FLOOD))
                .fails("320481/M-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "上级一般职责有对应",
                                "承接职责",
                                "没有职责承接（省应急管理厅要求）",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-18",
                                "数据：mandates.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "General duties of the level above are answered",
                                "承接职责",
                                "no duty takes it over (demanded by 省应急管理厅)",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-18",
                                "data: mandates.csv line 3"));
    }

    @Test
    void failsWhereNobodyHoldsTheDuty() {
        verifyThat(ANSWERED)
                .given(structure(agencies(1), OF_FIRE.heldBy(ImmutableList.of()), FIRE))
                .fails("320481/M-01");
    }

    @Test
    void isUndeterminedWhereNoDutyIsSaidToAnswerAny() {
        verifyThat(ANSWERED)
                .given(structure(agencies(1), duty("D-01", "森林防火", "A-01"), FIRE))
                .isUndetermined("320481/M-01");
    }

    @Test
    void looksAtNothingInOtherMandates() {
        verifyThat(ANSWERED)
                .given(structure(agencies(1), OF_FIRE, mandate("M-03", DutyWeight.MAJOR)))
                .looksAtNothing();
    }

    private static Mandate mandate(String key, DutyWeight weight) {
        return Mandate.builder()
                .id(MandateId.of(CITY, key))
                .title("承接职责")
                .authority("省应急管理厅")
                .weight(weight)
                .build();
    }
}
