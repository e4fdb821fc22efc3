package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.Reform.BEFORE;
import static org.reformkit.model.plan.Reform.CIVIL;
import static org.reformkit.model.plan.Reform.SAFETY;
import static org.reformkit.model.plan.Reform.UPPER;
import static org.reformkit.model.plan.Reform.plan;
import static org.reformkit.model.plan.Reform.plate;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Quota;

/** The order of dates, as runs of plans keep it. */
class DateOrderTest {

    private static final LocalDate EARLY = LocalDate.of(2019, 1, 10);
    private static final LocalDate LATE = LocalDate.of(2019, 2, 1);

    private static PlanRun run(Direction direction, Action... actions) {
        return plan(actions).toBuilder().direction(direction).build().applyTo(BEFORE);
    }

    @Test
    void datesMayRiseAndStayTheSame() {
        assertThat(run(Direction.FORWARD, plate(CIVIL, "甲", EARLY), plate(CIVIL, "乙", EARLY), plate(CIVIL, "丙", LATE))
                        .result())
                .isPresent();
    }

    @Test
    void datesMayNotFallWithinAJurisdiction() {
        StepRefusal refusal = run(Direction.FORWARD, plate(CIVIL, "甲", LATE), plate(SAFETY, "乙", EARLY))
                .refusal()
                .orElseThrow();
        assertThat(refusal.text(Locale.CHINA))
                .isEqualTo("第 2 步（加挂牌子）：机构 '320481/A-01'：本动作自2019-01-10起施行，却排在2019-02-01的动作之后，" + "日期次序应与方案的执行方向一致。");
        assertThat(refusal.text(Locale.ENGLISH))
                .isEqualTo("Step 2 (add plate): agency '320481/A-01': the action takes effect on 2019-01-10"
                        + " but comes after one of 2019-02-01. Expected dates in the direction of the plan.");
    }

    @Test
    void eachJurisdictionHasItsOwnOrder() {
        assertThat(run(Direction.FORWARD, plate(CIVIL, "甲", LATE), plate(UPPER, "乙", EARLY), plate(UPPER, "丙", LATE))
                        .result())
                .isPresent();
    }

    @Test
    void anActionBelongsToEveryJurisdictionItNames() {
        assertThat(run(Direction.FORWARD, plate(UPPER, "甲", LATE), between(CIVIL, UPPER, EARLY))
                        .refusal()
                        .orElseThrow()
                        .refusals())
                .extracting(Refusal::reason)
                .contains(Refusal.Reason.DATE_ORDER);
    }

    @Test
    void backwardThereIsNoOrderToKeep() {
        assertThat(run(Direction.BACKWARD, plate(CIVIL, "甲", LATE), plate(CIVIL, "乙", EARLY))
                        .result())
                .isPresent();
        assertThat(run(Direction.BACKWARD, plate(CIVIL, "甲", EARLY), plate(CIVIL, "乙", LATE))
                        .result())
                .isPresent();
    }

    private static Action between(AgencyId source, AgencyId target, LocalDate date) {
        return TransferQuota.builder()
                .source(source)
                .target(target)
                .posts(Quota.none())
                .effectiveOn(date)
                .build();
    }
}
