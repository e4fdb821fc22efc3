package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class AdjustQuotaTest {

    private static AdjustQuota adjust(ElementId holder, Adjustment adjustment, int posts) {
        return AdjustQuota.builder()
                .holder(holder)
                .adjustment(adjustment)
                .posts(Quota.of(ADMINISTRATIVE, posts))
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void setsAddsCutsAndCancels() {
        assertThat(in(adjust(SAFETY, Adjustment.SET, 20).applyTo(BEFORE), SAFETY)
                        .quota())
                .contains(Quota.of(ADMINISTRATIVE, 20));
        assertThat(in(adjust(SAFETY, Adjustment.ADD, 2).applyTo(BEFORE), SAFETY).quota())
                .contains(Quota.of(ADMINISTRATIVE, 17));
        assertThat(in(adjust(SAFETY, Adjustment.CUT, 2).applyTo(BEFORE), SAFETY).quota())
                .contains(Quota.of(ADMINISTRATIVE, 13));
        assertThat(in(adjust(SAFETY, Adjustment.CANCEL, 3).applyTo(BEFORE), SAFETY)
                        .quota())
                .contains(Quota.of(ADMINISTRATIVE, 12));
    }

    @Test
    void settingReplacesTheOtherKindsToo() {
        assertThat(in(adjust(GRAIN, Adjustment.SET, 8).applyTo(BEFORE), GRAIN).quota())
                .contains(Quota.of(ADMINISTRATIVE, 8));
    }

    @Test
    void isNamedByWhatItDoes() {
        assertThat(adjust(SAFETY, Adjustment.SET, 20).verb()).isEqualTo("核定");
        assertThat(adjust(SAFETY, Adjustment.ADD, 20).verb()).isEqualTo("核增");
        assertThat(adjust(SAFETY, Adjustment.CUT, 20).verb()).isEqualTo("核减");
        assertThat(adjust(SAFETY, Adjustment.CANCEL, 20).verb()).isEqualTo("核销");
        assertThat(adjust(SAFETY, Adjustment.CANCEL, 20).verb(Locale.ENGLISH)).isEqualTo("cancel posts");
    }

    @Test
    void adjustsDivisionsInstitutionsAndThePool() {
        Structure division = adjust(SAFETY_OFFICE, Adjustment.ADD, 1).applyTo(BEFORE);
        assertThat(in(division, SAFETY_OFFICE).quota()).contains(Quota.of(ADMINISTRATIVE, 5));
        assertThat(in(division, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(adjust(BRIGADE, Adjustment.ADD, 1)
                        .applyTo(BEFORE)
                        .institution(BRIGADE)
                        .orElseThrow()
                        .quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 1), Posts.of(INSTITUTION, 12)));
        assertThat(poolOf(adjust(CITY, Adjustment.CUT, 12).applyTo(BEFORE)).quota())
                .isEqualTo(Quota.of(INSTITUTION, 5));
    }

    @Test
    void whatIsNotKnownIsKnownOnlyOnceItIsSet() {
        assertThat(in(adjust(LAND, Adjustment.ADD, 2).applyTo(BEFORE), LAND).quota())
                .isEmpty();
        assertThat(in(adjust(LAND, Adjustment.CUT, 2).applyTo(BEFORE), LAND).quota())
                .isEmpty();
        assertThat(in(adjust(LAND, Adjustment.SET, 22).applyTo(BEFORE), LAND).quota())
                .contains(Quota.of(ADMINISTRATIVE, 22));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.SET, 20))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.ADD, 2))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.CUT, 2))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.CANCEL, 2))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(LAND, Adjustment.ADD, 2))).isEqualTo(BEFORE);
    }

    @Test
    void settingWhatWasNotKnownHasNoInverse() {
        assertThat(adjust(LAND, Adjustment.SET, 22).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesToCutMoreThanThereIs() {
        AdjustQuota action = adjust(SAFETY, Adjustment.CUT, 16);
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-05'：需要行政编制16名，现有行政编制15名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-05': administrative 16 requested, administrative 15 available."
                        + " Expected no more than there is.");
        assertThat(inChinese(adjust(SAFETY, Adjustment.CANCEL, 16))).isEqualTo(inChinese(action));
    }

    @Test
    void refusesAHolderThatIsNotThereOrHoldsNoPosts() {
        assertThat(inChinese(adjust(EMERGENCY, Adjustment.CUT, 1))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inChinese(adjust(SAFETY_COMMITTEE, Adjustment.SET, 1)))
                .containsExactly("议事协调机构 '320481/C-01'：本身不持有编制，应为：机构、内设机构、事业单位、行政区划（待分配）。");
        assertThat(inEnglish(adjust(SAFETY_COMMITTEE, Adjustment.SET, 1)))
                .containsExactly("coordinating body '320481/C-01': it holds no posts of its own."
                        + " Expected one of: agency, division, institution, jurisdiction (pool).");
    }
}
