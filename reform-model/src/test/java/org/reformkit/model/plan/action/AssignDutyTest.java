package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.structure.Structure;

class AssignDutyTest {

    private static final DivisionId NOWHERE = DivisionId.of(CITY, "A-05-09");
    private static final LevelSharing LEVELS = LevelSharing.of(Level.PREFECTURE, ImmutableSet.of(Level.COUNTY));
    private static final MandateId MANDATE = MandateId.of(CITY, "M-01");
    private static final AssignDuty ACTION = AssignDuty.builder()
            .duty(SAFETY_DUTY)
            .addDivision(SAFETY_CONTROL)
            .addMechanism(Citation.of("安全生产工作协作备忘录"))
            .levels(LEVELS)
            .phase(DutyPhase.SUPERVISE)
            .addAnswer(MANDATE)
            .effectiveOn(DAY)
            .build();
    private static final Duty DETAILED = in(BEFORE, SAFETY_DUTY).toBuilder()
            .addDivision(SAFETY_OFFICE)
            .addMechanism(Citation.of("旧备忘录"))
            .levels(LevelSharing.of(Level.COUNTY, ImmutableSet.of()))
            .phase(DutyPhase.ENFORCE)
            .addAnswer(MandateId.of(CITY, "M-02"))
            .build();

    @Test
    void whatIsGivenTakesThePlaceOfWhatWasKnown() {
        assertThat(in(ACTION.applyTo(with(DETAILED)), SAFETY_DUTY))
                .isEqualTo(in(BEFORE, SAFETY_DUTY).toBuilder()
                        .addDivision(SAFETY_CONTROL)
                        .addMechanism(Citation.of("安全生产工作协作备忘录"))
                        .levels(LEVELS)
                        .phase(DutyPhase.SUPERVISE)
                        .addAnswer(MANDATE)
                        .build());
    }

    @Test
    void whatIsAbsentStays() {
        AssignDuty phase = AssignDuty.builder()
                .duty(SAFETY_DUTY)
                .phase(DutyPhase.MANAGE)
                .effectiveOn(DAY)
                .build();
        assertThat(in(phase.applyTo(with(DETAILED)), SAFETY_DUTY))
                .isEqualTo(DETAILED.toBuilder().phase(DutyPhase.MANAGE).build());
    }

    @Test
    void isTakenBackWhereAllWasKnown() {
        assertThat(thereAndBack(ACTION, with(DETAILED))).isEqualTo(with(DETAILED));
    }

    @Test
    void hasNoInverseWhereSomethingWasNotKnownOrNamedDivisionsThatAreNotThere() {
        assertThat(ACTION.inverse(BEFORE)).isEmpty();
        Structure dangling = with(DETAILED.toBuilder().addDivision(NOWHERE).build());
        assertThat(ACTION.inverse(dangling)).isEmpty();
        assertThat(ACTION.toBuilder().divisions(ImmutableSet.of()).build().inverse(dangling))
                .isPresent();
    }

    @Test
    void namesTheDutyAndTheDivisions() {
        assertThat(ACTION.subjects()).containsExactly(SAFETY_DUTY, SAFETY_CONTROL);
        assertThat(ACTION.creates()).isEmpty();
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("明确职责分工");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("assign duty");
    }

    @Test
    void refusesWhatIsSoAlready() {
        AssignDuty phase = AssignDuty.builder()
                .duty(SAFETY_DUTY)
                .phase(DutyPhase.ENFORCE)
                .effectiveOn(DAY)
                .build();
        AssignDuty nothing =
                AssignDuty.builder().duty(SAFETY_DUTY).effectiveOn(DAY).build();
        assertThat(inChinese(phase, with(DETAILED))).containsExactly("职责 '320481/D-01'：分工已是如此，执行后没有变化，应为有变化的动作。");
        assertThat(inEnglish(nothing))
                .containsExactly("duty '320481/D-01': it is done so already, so that nothing would change."
                        + " Expected an action that changes something.");
    }

    @Test
    void refusesWhatIsNotThereButForMandates() {
        AssignDuty unknown = ACTION.toBuilder()
                .duty(NEW_DUTY)
                .divisions(ImmutableSet.of(NOWHERE))
                .build();
        assertThat(inChinese(unknown))
                .containsExactly("职责 '320481/D-20'：结构中不存在，应为已有的要素。", "内设机构 '320481/A-05-09'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown.toBuilder().duty(RELIEF_DUTY).build()))
                .containsExactly("division '320481/A-05-09': it is not in the structure. Expected one that is.");
    }
}
