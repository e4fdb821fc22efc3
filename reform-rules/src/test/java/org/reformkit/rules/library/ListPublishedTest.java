package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.ITEM_LIST;
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
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.relation.Delegation;
import org.reformkit.rules.Rule;

class ListPublishedTest {

    private static final Rule<?> PUBLISHED = rule("list.published");
    private static final String TITLE = "委托和事项清单已经公布";
    private static final String BASIS = "依据：《中华人民共和国行政处罚法》第二十条、《中华人民共和国行政处罚法》第二十四条、《中华人民共和国行政许可法》第二十四条";

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
                                "Delegations and lists of items are public",
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
