package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

class SetRunOffTest {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static SetRunOff set(ElementId holder, OverQuota... some) {
        return SetRunOff.builder()
                .holder(holder)
                .addOverQuota(some)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void saysWhoIsOverQuotaAndNothingElse() {
        Structure after = set(SAFETY, OverQuota.of(ADMINISTRATIVE, 14, LAST)).applyTo(BEFORE);
        Staffing before = in(BEFORE, SAFETY).staffing().orElseThrow();
        assertThat(in(after, SAFETY).staffing())
                .contains(before.toBuilder()
                        .addOverQuota(OverQuota.of(ADMINISTRATIVE, 14, LAST))
                        .build());
        assertThat(in(after, SAFETY).quota()).isEqualTo(in(BEFORE, SAFETY).quota());
    }

    @Test
    void takesThePlaceOfWhatWasSaidBefore() {
        Structure once = set(CITY, OverQuota.of(ADMINISTRATIVE, 1)).applyTo(BEFORE);
        assertThat(poolOf(once).staffing().overQuota()).containsExactly(OverQuota.of(ADMINISTRATIVE, 1));
        Structure again = set(CITY, OverQuota.of(ADMINISTRATIVE, 2, LAST)).applyTo(once);
        assertThat(poolOf(again).staffing().overQuota()).containsExactly(OverQuota.of(ADMINISTRATIVE, 2, LAST));
        assertThat(poolOf(set(CITY).applyTo(again))).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void isTakenBack() {
        SetRunOff action = set(BRIGADE, OverQuota.of(INSTITUTION, 2, LAST), OverQuota.of(INSTITUTION, 1));
        Structure after = action.applyTo(BEFORE);
        assertThat(thereAndBack(action)).isEqualTo(BEFORE);
        assertThat(thereAndBack(set(BRIGADE), after)).isEqualTo(after);
    }

    @Test
    void isAboutTheHolderAndHasItsVerb() {
        assertThat(set(SAFETY).subjects()).containsExactly(SAFETY);
        assertThat(set(SAFETY).wording()).isEqualTo(Wording.of("确定超编消化期限", "set run-off"));
    }

    @Test
    void refusesMoreOfAKindThanAreInPost() {
        SetRunOff action = set(
                SAFETY,
                OverQuota.of(ADMINISTRATIVE, 14, LAST),
                OverQuota.of(ADMINISTRATIVE, 1),
                OverQuota.of(INSTITUTION, 1));
        assertThat(inChinese(action))
                .containsExactly(
                        "机构 '320481/A-05'：需要行政编制15人，现有行政编制14人，不应超过现有数量。", "机构 '320481/A-05'：需要事业编制1人，现有无人员，不应超过现有数量。");
        assertThat(inEnglish(set(SAFETY, OverQuota.of(ADMINISTRATIVE, 15))))
                .containsExactly("agency '320481/A-05': administrative 15 requested, administrative 14 available."
                        + " Expected no more than there is.");
    }

    @Test
    void refusesAHolderThatIsNotThereOrHoldsNoPeople() {
        assertThat(inChinese(set(EMERGENCY))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(set(SAFETY_OFFICE)))
                .containsExactly("division '320481/A-05-01': it holds no people of its own."
                        + " Expected one of: agency, institution, jurisdiction (pool).");
    }

    @Test
    void refusesWhereNobodyKnowsWhoIsInPost() {
        SetRunOff action = SetRunOff.builder()
                .holder(LAND)
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 3))
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-07'：人员数未知，应为已知的数量。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-07': people not known. Expected a number that is known.");
    }
}
