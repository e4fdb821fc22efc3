package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.ITEM_LIST;
import static org.reformkit.model.procedure.ProceedingKind.PENALTY_LIST;
import static org.reformkit.model.procedure.StageKind.COMPILATION;
import static org.reformkit.model.procedure.StageKind.PUBLICATION;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.recorded;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class ListPublishedTest {

    private static final Rule<?> PUBLISHED = rule("list.published");
    private static final String TITLE = "委托、下放和事项清单已经公布";
    private static final String BASIS = "依据：《中华人民共和国行政处罚法》第二十条、《中华人民共和国行政处罚法》第二十四条、《中华人民共和国行政许可法》第二十四条";

    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市住建局").build(),
            agency("A-02", "溧阳市城管局").build(),
            agency("A-03", "戴埠镇政府").build(),
            power("D-01", "占道处罚", PowerKind.PENALTY),
            duty("D-02", "市容管理", "A-01"),
            power("D-03", "占道许可", PowerKind.LICENCE),
            power("D-04", "公厕服务", PowerKind.PUBLIC_SERVICE));

    @Test
    void passesWherePublishedOnTheDay() {
        verifyThat(PUBLISHED).given(run(delegation("A-02", Optional.of(DAY)))).passes();
        verifyThat(PUBLISHED)
                .given(recorded(proceeding(ITEM_LIST, stage(PUBLICATION)).build()))
                .passes();
    }

    @Test
    void failsWherePublishedTheDayAfterOrOnlyAnotherOne() {
        verifyThat(PUBLISHED)
                .given(run(delegation("A-02", Optional.of(NEXT_DAY))))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "溧阳市住建局委托溧阳市城管局行使“占道处罚”于 2019-02-23 才公布", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Delegations, powers handed down and lists of items are public",
                                "the plan",
                                "溧阳市住建局 delegates '占道处罚' to 溧阳市城管局: not public before 2019-02-23",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
        verifyThat(PUBLISHED)
                .given(run(delegation("A-02", Optional.of(DAY)), delegation("A-03", Optional.empty())))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "溧阳市住建局委托戴埠镇政府行使“占道处罚”没有公布日期", BASIS));
    }

    @Test
    void failsWhereAListOfItemsIsNotPublished() {
        verifyThat(PUBLISHED)
                .given(recorded(proceeding(ITEM_LIST, stage(COMPILATION)).build()))
                .fails("plan");
    }

    @Test
    void isUndeterminedWhereNoDayIsKnown() {
        verifyThat(PUBLISHED)
                .given(run(delegation("A-02", Optional.empty())))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "溧阳市住建局委托溧阳市城管局行使“占道处罚”没有公布日期", BASIS));
    }

    @Test
    void looksAtNothingWhereNothingIsDelegated() {
        verifyThat(PUBLISHED).given(run()).looksAtNothing();
    }

    @Test
    void passesWhereAPowerIsPublicOnTheDayOnWhichItIsHandedDown() {
        verifyThat(PUBLISHED)
                .given(passing(handDown("D-01").publishedOn(NEXT_DAY).build()))
                .passes();
        verifyThat(PUBLISHED)
                .given(passing(ConcentrateDuties.builder()
                        .addDuties(dutyId("D-01"), dutyId("D-03"))
                        .receiver(agencyId("A-02"))
                        .publishedOn(NEXT_DAY)
                        .effectiveOn(NEXT_DAY)
                        .build()))
                .passes();
    }

    @Test
    void failsWhereAPowerIsNotPublicBeforeTheDayAfterItIsHandedDown() {
        verifyThat(PUBLISHED)
                .given(passing(
                        handDown("D-01").publishedOn(NEXT_DAY.plusDays(1)).build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（下放）于 2019-02-24 才公布", BASIS))
                .says(ENGLISH, inEnglish("step 1 ('hand down duty'): not public before 2019-02-24"));
    }

    @Test
    void failsWhereOnlyOtherPowersThatPassArePublic() {
        verifyThat(PUBLISHED)
                .given(passing(
                        handDown("D-01").publishedOn(DAY).build(),
                        handDown("D-03").build(),
                        ConcentrateDuties.builder()
                                .addDuties(dutyId("D-01"))
                                .receiver(agencyId("A-02"))
                                .effectiveOn(NEXT_DAY)
                                .build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 2 步（下放）、第 3 步（集中行使）没有公布日期", BASIS))
                .says(
                        ENGLISH,
                        inEnglish("step 2 ('hand down duty'), step 3 ('concentrate duties'): no day of publication"));
    }

    @Test
    void passesWhereAListOfItemsWithThePowerIsPublicInTime() {
        verifyThat(PUBLISHED)
                .given(listed(stage(PUBLICATION, NEXT_DAY), dutyId("D-01")))
                .passes();
        verifyThat(PUBLISHED)
                .given(listed(stage(PUBLICATION, NEXT_DAY.plusDays(1)), dutyId("D-01")))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（下放）于 2019-02-24 才公布", BASIS));
        verifyThat(PUBLISHED)
                .given(listed(stage(PUBLICATION), dutyId("D-01")))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（下放）已经公布，公布日期未知", BASIS));
    }

    @Test
    void isUndeterminedWhereNoDayOfAnyPowerThatPassesIsKnown() {
        verifyThat(PUBLISHED)
                .given(passing(handDown("D-01").build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（下放）没有公布日期", BASIS));
    }

    @Test
    void isUndeterminedWhereNobodyKnowsWhetherADutyIsAPower() {
        verifyThat(PUBLISHED)
                .given(passing(
                        handDown("D-01").publishedOn(DAY).build(),
                        handDown("D-02").build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 2 步（下放）未见按期公布，职责是否属于行政权力未知", BASIS));
    }

    @Test
    void isUndeterminedWhereAListThatNamesNothingMayHoldThePower() {
        verifyThat(PUBLISHED)
                .given(passing(
                                handDown("D-01").build(),
                                handDown("D-03").publishedOn(DAY).build())
                        .plan()
                        .toBuilder()
                        .addProceeding(proceeding(ITEM_LIST, stage(PUBLICATION)).build())
                        .build()
                        .applyTo(BEFORE))
                .isUndetermined("plan");
    }

    /** A list that names nothing and came later may be one of other powers. */
    @Test
    void isUndeterminedWhereAListThatNamesNothingIsPublicLate() {
        verifyThat(PUBLISHED)
                .given(plan(handDown("D-01").build()).toBuilder()
                        .addProceeding(proceeding(ITEM_LIST, stage(PUBLICATION, NEXT_DAY.plusDays(1)))
                                .build())
                        .build()
                        .applyTo(BEFORE))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（下放）没有公布日期", BASIS));
    }

    @Test
    void passesWhereAListOfPowersToPenaliseIsPublicInTime() {
        verifyThat(PUBLISHED).given(listed(PENALTY_LIST, "D-01", NEXT_DAY)).passes();
        verifyThat(PUBLISHED)
                .given(listed(PENALTY_LIST, "D-01", NEXT_DAY.plusDays(1)))
                .fails("plan");
        verifyThat(PUBLISHED).given(listed(PENALTY_LIST, "D-03", NEXT_DAY)).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereADutyIsNoPowerOrIsTakenUp() {
        verifyThat(PUBLISHED).given(passing(handDown("D-04").build())).looksAtNothing();
        verifyThat(PUBLISHED)
                .given(passing(TakeUpDuty.builder()
                        .duty(dutyId("D-01"))
                        .receiver(agencyId("A-02"))
                        .effectiveOn(NEXT_DAY)
                        .build()))
                .looksAtNothing();
    }

    private static HandDownDuty.Builder handDown(String duty) {
        return HandDownDuty.builder()
                .duty(dutyId(duty))
                .receiver(agencyId("A-03"))
                .effectiveOn(NEXT_DAY);
    }

    private static PlanRun passing(Action... actions) {
        return plan(actions).applyTo(BEFORE);
    }

    /** A power is handed down, and a list of items with these subjects went through one stage. */
    private static PlanRun listed(Stage stage, DutyId duty) {
        return plan(handDown("D-01").build()).toBuilder()
                .addProceeding(proceeding(ITEM_LIST, stage).addSubject(duty).build())
                .build()
                .applyTo(BEFORE);
    }

    /** Another power is handed down, and a list of this kind that names it was published. */
    private static PlanRun listed(ProceedingKind kind, String duty, LocalDate day) {
        return plan(handDown(duty).build()).toBuilder()
                .addProceeding(proceeding(kind, stage(PUBLICATION, day))
                        .addSubject(dutyId(duty))
                        .build())
                .build()
                .applyTo(BEFORE);
    }

    private static String inEnglish(String found) {
        return columns(
                "Bottom line",
                "Delegations, powers handed down and lists of items are public",
                "the plan",
                found,
                BASIS.replace("依据：", "basis: ").replace("、《", ", 《"));
    }

    private static Duty power(String key, String title, PowerKind kind) {
        return duty(key, title, "A-01").toBuilder().power(PowerItem.of(kind)).build();
    }

    private static Delegation delegation(String delegate, Optional<LocalDate> day) {
        return Delegation.builder()
                .duty(dutyId("D-01"))
                .delegator(agencyId("A-01"))
                .delegate(agencyId(delegate))
                .publishedOn(day)
                .build();
    }

    private static PlanRun run(Delegation... delegations) {
        return plan().applyTo(related(
                structure(
                        agency("A-01", "溧阳市住建局").build(),
                        agency("A-02", "溧阳市城管局").build(),
                        agency("A-03", "戴埠镇政府").build(),
                        duty("D-01", "占道处罚", "A-01")),
                delegations));
    }
}
