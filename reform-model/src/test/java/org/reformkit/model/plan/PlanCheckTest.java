package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformkit.model.plan.Reform.BEFORE;
import static org.reformkit.model.plan.Reform.CITY;
import static org.reformkit.model.plan.Reform.CIVIL;
import static org.reformkit.model.plan.Reform.EMERGENCY;
import static org.reformkit.model.plan.Reform.ESTABLISH;
import static org.reformkit.model.plan.Reform.MOBILISED;
import static org.reformkit.model.plan.Reform.RENAME;
import static org.reformkit.model.plan.Reform.SAFETY;
import static org.reformkit.model.plan.Reform.TRANSFERRED;
import static org.reformkit.model.plan.Reform.TRANSFER_DUTY;
import static org.reformkit.model.plan.Reform.TRANSFER_POSTS;
import static org.reformkit.model.plan.Reform.UPPER;
import static org.reformkit.model.plan.Reform.agency;
import static org.reformkit.model.plan.Reform.plan;
import static org.reformkit.model.plan.Reform.plate;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Quota;

class PlanCheckTest {

    private static final EstablishAgency TOO_LARGE = ESTABLISH.toBuilder()
            .agency(agency(EMERGENCY, "溧阳市应急管理局")
                    .quota(Quota.of(ADMINISTRATIVE, 11))
                    .build())
            .build();
    private static final TransferQuota TOO_MANY = TransferQuota.builder()
            .source(SAFETY)
            .target(CIVIL)
            .posts(Quota.of(ADMINISTRATIVE, 16))
            .effectiveOn(TRANSFERRED)
            .build();

    private static ImmutableList<StepRefusal> refusals(Action... actions) {
        return plan(actions).check(BEFORE).refusals();
    }

    @Test
    void findsNothingWhereAllCanBeApplied() {
        PlanCheck check = plan(ESTABLISH, TRANSFER_DUTY, TRANSFER_POSTS, RENAME).check(BEFORE);
        assertThat(check.refusals()).isEmpty();
        assertThat(check.isApplicable()).isTrue();
    }

    @Test
    void goesOnAfterARefusedActionAndListsEveryOne() {
        PlanCheck check = plan(
                        plate(SAFETY, "溧阳市地震局", MOBILISED),
                        TOO_MANY,
                        RENAME,
                        plate(UPPER, "常州市安监局", TRANSFERRED),
                        plate(UPPER, "常州市安监局", TRANSFERRED))
                .check(BEFORE);
        assertThat(check.isApplicable()).isFalse();
        assertThat(check.refusals())
                .extracting(refusal -> refusal.text(Locale.CHINA))
                .containsExactly(
                        "第 2 步（划转编制）：机构 '320481/A-01'：需要行政编制16名，现有行政编制15名，不应超过现有数量。",
                        "第 5 步（加挂牌子）：机构 '320400/A-01'：牌子“常州市安监局”已经存在，应为新的。");
    }

    @Test
    void whoseRefusalMayBeAConsequenceOfOneThatNamesTheSameIsNotJudged() {
        TransferQuota onward = TOO_MANY.toBuilder()
                .source(CIVIL)
                .target(UPPER)
                .posts(Quota.of(ADMINISTRATIVE, 19))
                .build();
        TransferQuota further = onward.toBuilder().source(UPPER).target(SAFETY).build();
        assertThat(refusals(TOO_MANY, onward, further, RENAME))
                .extracting(StepRefusal::number, StepRefusal::dependsOn)
                .containsExactly(tuple(1, ImmutableSortedSet.of()), tuple(2, ImmutableSortedSet.of(1)));
    }

    @Test
    void anActionThatOnlyItsDateStandsAgainstIsReportedOnceAndThoseAfterItAreJudged() {
        EstablishAgency early = ESTABLISH.toBuilder().effectiveOn(MOBILISED).build();
        TransferQuota late =
                TRANSFER_POSTS.toBuilder().posts(Quota.of(ADMINISTRATIVE, 19)).build();
        assertThat(refusals(RENAME, early, TRANSFER_POSTS, late))
                .extracting(
                        StepRefusal::number,
                        StepRefusal::isNotJudged,
                        refusal -> refusal.refusals().get(0).reason())
                .containsExactly(tuple(2, false, Refusal.Reason.DATE_ORDER), tuple(4, false, Refusal.Reason.TOO_MUCH));
    }

    @Test
    void aWrongDateIsReportedAlsoWhereTheRestIsNotJudged() {
        TransferQuota early = TOO_MANY.toBuilder().effectiveOn(MOBILISED).build();
        assertThat(refusals(RENAME, TOO_MANY, early))
                .extracting(
                        StepRefusal::number,
                        refusal ->
                                refusal.refusals().stream().map(Refusal::reason).toList())
                .containsExactly(
                        tuple(2, ImmutableList.of(Refusal.Reason.TOO_MUCH)),
                        tuple(3, ImmutableList.of(Refusal.Reason.DATE_ORDER)));
    }

    @Test
    void whatNeedsSomethingThatWasRefusedIsNotJudged() {
        assertThat(refusals(TOO_LARGE, TRANSFER_DUTY, RENAME, TRANSFER_POSTS))
                .extracting(StepRefusal::number, StepRefusal::isNotJudged, StepRefusal::dependsOn)
                .containsExactly(
                        tuple(1, false, ImmutableSortedSet.of()),
                        tuple(2, true, ImmutableSortedSet.of(1)),
                        tuple(4, true, ImmutableSortedSet.of(1)));
    }

    @Test
    void whatNeedsSomethingThatWasNotJudgedIsNotJudgedEither() {
        DivisionId division = DivisionId.of(CITY, "A-20-01");
        EstablishDivision establish = EstablishDivision.builder()
                .division(Division.builder()
                        .id(division)
                        .agency(EMERGENCY)
                        .name("办公室")
                        .build())
                .effectiveOn(MOBILISED)
                .build();
        Rename rename = Rename.builder()
                .element(division)
                .name("综合科")
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(refusals(TOO_LARGE, establish, rename))
                .extracting(StepRefusal::number, StepRefusal::dependsOn)
                .containsExactly(
                        tuple(1, ImmutableSortedSet.of()),
                        tuple(2, ImmutableSortedSet.of(1)),
                        tuple(3, ImmutableSortedSet.of(2)));
    }

    @Test
    void whoMakesAnewWhatWasRefusedIsJudgedAndMakesItThere() {
        assertThat(refusals(TOO_LARGE, ESTABLISH, TRANSFER_DUTY, TRANSFER_POSTS))
                .extracting(StepRefusal::number, StepRefusal::isNotJudged)
                .containsExactly(tuple(1, false));
    }

    @Test
    void whoMakesAnewWhatWasRefusedMayBeRefusedInItsTurn() {
        assertThat(refusals(TOO_LARGE, TOO_LARGE, TRANSFER_DUTY))
                .extracting(StepRefusal::number, StepRefusal::dependsOn)
                .containsExactly(
                        tuple(1, ImmutableSortedSet.of()),
                        tuple(2, ImmutableSortedSet.of()),
                        tuple(3, ImmutableSortedSet.of(1)));
    }

    @Test
    void anActionIsJudgedWhereWhatItNamesWasThereAnyway() {
        assertThat(refusals(ESTABLISH, ESTABLISH, TRANSFER_DUTY))
                .extracting(StepRefusal::number, StepRefusal::isNotJudged)
                .containsExactly(tuple(2, false));
    }

    @Test
    void findsDatesThatRunAgainstTheOrder() {
        assertThat(refusals(RENAME, plate(SAFETY, "溧阳市地震局", MOBILISED), plate(SAFETY, "溧阳市人防办", TRANSFERRED)))
                .extracting(
                        StepRefusal::number,
                        refusal -> refusal.refusals().get(0).reason())
                .containsExactly(tuple(2, Refusal.Reason.DATE_ORDER));
    }

    @Test
    void aRefusedActionDoesNotSetTheOrderOfDates() {
        TransferQuota lateAndTooMany =
                TOO_MANY.toBuilder().effectiveOn(TRANSFERRED.plusDays(9)).build();
        assertThat(refusals(lateAndTooMany, RENAME))
                .extracting(StepRefusal::number)
                .containsExactly(1);
    }
}
