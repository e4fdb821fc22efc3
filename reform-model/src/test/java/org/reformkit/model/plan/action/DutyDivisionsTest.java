package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.structure.Structure;

/** Which divisions do a duty, whatever becomes of them or of its holders. */
class DutyDivisionsTest {

    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");
    /** Of no structure. */
    private static final DivisionId GONE = DivisionId.of(CITY, "A-99-01");

    private static final Division MADE = division(NEW, SAFETY, "防灾科").build();
    private static final Structure DONE = doneBy(SAFETY_DUTY, SAFETY_CONTROL, GONE);
    private static final ReplaceDivision REPLACEMENT = ReplaceDivision.builder()
            .division(SAFETY_CONTROL)
            .made(MADE)
            .effectiveOn(DAY)
            .build();
    private static final SplitDivision SPLIT = SplitDivision.builder()
            .division(SAFETY_CONTROL)
            .made(in(BEFORE, SAFETY_CONTROL).toBuilder().id(NEW).name("防灾科").build())
            .addDuty(SAFETY_DUTY)
            .effectiveOn(DAY)
            .build();
    private static final TransferDuty TRANSFER =
            TransferDuty.builder().duty(SAFETY_DUTY).lead(LAND).effectiveOn(DAY).build();

    private static Structure doneBy(DutyId duty, DivisionId... divisions) {
        return with(in(BEFORE, duty).toBuilder().addDivisions(divisions).build());
    }

    @Test
    void aReplacementDoesWhatTheOldDivisionDid() {
        assertThat(in(REPLACEMENT.applyTo(DONE), SAFETY_DUTY).divisions()).containsExactly(NEW, GONE);
        assertThat(thereAndBack(REPLACEMENT, DONE)).isEqualTo(DONE);
        assertThat(REPLACEMENT.inverse(doneBy(SAFETY_DUTY, SAFETY_CONTROL, NEW)))
                .isEmpty();
    }

    @Test
    void aMergedDivisionDoesWhatAllOfThemDid() {
        Structure both = doneBy(SAFETY_DUTY, SAFETY_CONTROL, SAFETY_OFFICE, GONE);
        Structure after = MergeDivisions.builder()
                .addSources(SAFETY_CONTROL, SAFETY_OFFICE)
                .target(MADE)
                .effectiveOn(DAY)
                .build()
                .applyTo(both);
        assertThat(in(after, SAFETY_DUTY).divisions()).containsExactly(NEW, GONE);
    }

    @Test
    void aDivisionThatIsSplitOffDoesTheDutiesThatAreNamedInItsStead() {
        assertThat(in(SPLIT.applyTo(DONE), SAFETY_DUTY).divisions()).containsExactly(NEW, GONE);
        assertThat(thereAndBack(SPLIT, DONE)).isEqualTo(DONE);
        SplitDivision none = SPLIT.toBuilder().duties(ImmutableList.of()).build();
        assertThat(in(none.applyTo(DONE), SAFETY_DUTY)).isEqualTo(in(DONE, SAFETY_DUTY));
        assertThat(SPLIT.subjects()).containsExactly(SAFETY_CONTROL, NEW, SAFETY, SAFETY_DUTY);
    }

    @Test
    void aSplitRefusesDutiesThatTheDivisionDoesNotDo() {
        assertThat(inChinese(SPLIT)).containsExactly("职责 '320481/D-01'：内设机构 320481/A-05-02 的承办关系不存在，应为已有的。");
        assertThat(inEnglish(SPLIT))
                .containsExactly(
                        "duty '320481/D-01': doing by division 320481/A-05-02 is not there. Expected one that is.");
    }

    @Test
    void aTransferDropsDivisionsOfWhoeverHoldsItNoLongerAndTakesNewOnes() {
        assertThat(in(TRANSFER.applyTo(DONE), SAFETY_DUTY).divisions()).containsExactly(GONE);
        TransferDuty done = TRANSFER.toBuilder().addDivision(GEOLOGY).build();
        assertThat(in(done.applyTo(DONE), SAFETY_DUTY).divisions()).containsExactly(GEOLOGY, GONE);
        assertThat(thereAndBack(done, DONE)).isEqualTo(DONE);
        assertThat(done.subjects()).containsExactly(SAFETY_DUTY, LAND, GEOLOGY);
    }

    @Test
    void divisionsOfWhoeverStaysAHolderStay() {
        Structure assisted = doneBy(SAFETY_DUTY, SAFETY_CONTROL, RELIEF);
        HandDownDuty down = HandDownDuty.builder()
                .duty(SAFETY_DUTY)
                .receiver(LAND)
                .addDivision(GEOLOGY)
                .effectiveOn(DAY)
                .build();
        assertThat(in(down.applyTo(assisted), SAFETY_DUTY).divisions()).containsExactly(RELIEF, GEOLOGY);
        assertThat(thereAndBack(down, assisted)).isEqualTo(assisted);
    }

    @Test
    void aTransferHasNoInverseWhereANewDivisionWouldStay() {
        TransferDuty toAssistant = TRANSFER.toBuilder().addDivision(RELIEF).build();
        assertThat(toAssistant.inverse(DONE)).isEmpty();
    }

    @Test
    void aConcentrationTakesDivisionsForAllItsDuties() {
        ConcentrateDuties action = ConcentrateDuties.builder()
                .addDuties(SAFETY_DUTY, RELIEF_DUTY)
                .receiver(LAND)
                .addDivision(GEOLOGY)
                .effectiveOn(DAY)
                .build();
        Structure after = action.applyTo(DONE);
        assertThat(in(after, SAFETY_DUTY).divisions()).containsExactly(GEOLOGY, GONE);
        assertThat(in(after, RELIEF_DUTY).divisions()).containsExactly(GEOLOGY);
        assertThat(action.subjects()).containsExactly(LAND, SAFETY_DUTY, RELIEF_DUTY, GEOLOGY);
    }

    @Test
    void aPartIsDoneByTheDivisionsThatAreSaidAndAnswersNothing() {
        Structure answering = with(in(BEFORE, GEOLOGY_DUTY).toBuilder()
                .addDivision(GEOLOGY)
                .addAnswer(MandateId.of(CITY, "M-01"))
                .build());
        TakeUpDuty up = TakeUpDuty.builder()
                .duty(GEOLOGY_DUTY)
                .part(DutyPart.of(NEW_DUTY, "地质灾害应急"))
                .receiver(CIVIL)
                .addDivision(RELIEF)
                .effectiveOn(DAY)
                .build();
        Structure after = up.applyTo(answering);
        assertThat(in(after, NEW_DUTY).divisions()).containsExactly(RELIEF);
        assertThat(in(after, NEW_DUTY).answers()).isEmpty();
        assertThat(in(after, GEOLOGY_DUTY)).isEqualTo(in(answering, GEOLOGY_DUTY));
    }
}
