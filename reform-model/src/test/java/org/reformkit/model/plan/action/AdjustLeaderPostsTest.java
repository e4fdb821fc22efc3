package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;

class AdjustLeaderPostsTest {

    private static AdjustLeaderPosts adjust(ElementId holder, Adjustment adjustment, LeadershipQuota posts) {
        return AdjustLeaderPosts.builder()
                .holder(holder)
                .adjustment(adjustment)
                .posts(posts)
                .effectiveOn(DAY)
                .build();
    }

    private static LeadershipQuota deputies(int count) {
        return LeadershipQuota.of(DEPUTY, count);
    }

    @Test
    void setsAddsAndCuts() {
        assertThat(in(adjust(SAFETY, Adjustment.SET, deputies(2)).applyTo(BEFORE), SAFETY)
                        .leaders())
                .contains(deputies(2));
        assertThat(in(adjust(SAFETY, Adjustment.ADD, deputies(1)).applyTo(BEFORE), SAFETY)
                        .leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4).with(DIVISION_HEAD, 2));
        assertThat(in(adjust(SAFETY, Adjustment.CUT, deputies(3)).applyTo(BEFORE), SAFETY)
                        .leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DIVISION_HEAD, 2));
    }

    @Test
    void adjustsDivisionsAndThePool() {
        LeadershipQuota one = LeadershipQuota.of(DIVISION_HEAD, 1);
        Structure division = adjust(SAFETY_OFFICE, Adjustment.CUT, one).applyTo(BEFORE);
        assertThat(in(division, SAFETY_OFFICE).leaders()).contains(LeadershipQuota.none());
        assertThat(in(division, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(poolOf(adjust(CITY, Adjustment.ADD, one).applyTo(BEFORE)).leaders())
                .isEqualTo(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 1));
    }

    @Test
    void whatIsNotKnownIsKnownOnlyOnceItIsSet() {
        assertThat(in(adjust(LAND, Adjustment.ADD, deputies(1)).applyTo(BEFORE), LAND)
                        .leaders())
                .isEmpty();
        assertThat(in(adjust(LAND, Adjustment.SET, deputies(1)).applyTo(BEFORE), LAND)
                        .leaders())
                .contains(deputies(1));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.SET, deputies(2)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.ADD, deputies(1)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY, Adjustment.CUT, deputies(3)))).isEqualTo(BEFORE);
    }

    @Test
    void settingWhatWasNotKnownHasNoInverse() {
        assertThat(adjust(LAND, Adjustment.SET, deputies(2)).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesToCutMoreThanThereIs() {
        AdjustLeaderPosts action = adjust(SAFETY_OFFICE, Adjustment.CUT, deputies(1));
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-01'：需要部门领导副职（副科级）1名，现有内设机构领导正职（正股级）1名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-05-01': agency deputy (township deputy) 1 requested,"
                        + " division chief (unit chief) 1 available. Expected no more than there is.");
    }

    @Test
    void refusesInstitutionsAsTheyHoldNoLeaderPosts() {
        AdjustLeaderPosts action = adjust(BRIGADE, Adjustment.SET, deputies(1));
        assertThat(inChinese(action)).containsExactly("事业单位 '320481/I-01'：本身不持有领导职数，应为：机构、内设机构、行政区划（待分配）。");
        assertThat(inEnglish(action))
                .containsExactly("institution '320481/I-01': it holds no leader posts of its own."
                        + " Expected one of: agency, division, jurisdiction (pool).");
    }

    @Test
    void refusesAHolderThatIsNotThere() {
        AdjustLeaderPosts action = adjust(EMERGENCY, Adjustment.ADD, deputies(1));
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
