package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;

class SetLeadersInPostTest {

    private static final LeadershipQuota TEAM =
            LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 1);

    private static SetLeadersInPost set(ElementId holder, LeadershipQuota leaders) {
        return SetLeadersInPost.builder()
                .holder(holder)
                .leaders(leaders)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theyAreTheOnesFromThenOn() {
        Structure after = set(SAFETY, TEAM).applyTo(BEFORE);
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY).withLeadersInPost(TEAM));
        Structure fewer = set(SAFETY, LeadershipQuota.of(HEAD, 1)).applyTo(after);
        assertThat(in(fewer, SAFETY).leadersInPost()).contains(LeadershipQuota.of(HEAD, 1));
    }

    @Test
    void thoseOfADivisionLeaveItsAgencyAsItIs() {
        LeadershipQuota head = LeadershipQuota.of(DIVISION_HEAD, 1);
        Structure after = set(SAFETY_CONTROL, head).applyTo(BEFORE);
        assertThat(in(after, SAFETY_CONTROL).leadersInPost()).contains(head);
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void isTakenBackWhereTheEarlierOnesAreKnown() {
        Structure before = with(in(BEFORE, SAFETY).withLeadersInPost(TEAM));
        assertThat(thereAndBack(set(SAFETY, LeadershipQuota.none()), before)).isEqualTo(before);
        assertThat(set(SAFETY, TEAM).inverse(BEFORE)).isEmpty();
    }

    @Test
    void isAboutTheHolderAndHasItsVerb() {
        assertThat(set(SAFETY, TEAM).subjects()).containsExactly(SAFETY);
        assertThat(set(SAFETY, TEAM).wording()).isEqualTo(Wording.of("配备领导", "assign leaders"));
        assertThat(set(SAFETY, LeadershipQuota.none()).wording()).isEqualTo(Wording.of("免去领导", "release leaders"));
    }

    @Test
    void refusesWhoIsNotThereOrHasNoLeaders() {
        assertThat(inChinese(set(EMERGENCY, TEAM))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inChinese(set(BRIGADE, TEAM))).containsExactly("事业单位 '320481/I-01'：本身不持有实配领导，应为：机构、内设机构。");
        assertThat(inEnglish(set(BRIGADE, TEAM)))
                .containsExactly("institution '320481/I-01': it holds no leaders in post of its own. Expected one of:"
                        + " agency, division.");
    }
}
