package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;

class TransferLeaderPostsTest {

    private static TransferLeaderPosts transfer(ElementId source, ElementId target, LeaderPost post) {
        return TransferLeaderPosts.builder()
                .source(source)
                .target(target)
                .posts(LeadershipQuota.of(post, 1))
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void movesLeaderPostsBetweenAgencies() {
        Structure after = transfer(CIVIL, SAFETY, DEPUTY).applyTo(BEFORE);
        assertThat(in(after, CIVIL).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 1));
        assertThat(in(after, SAFETY).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4).with(DIVISION_HEAD, 2));
    }

    @Test
    void movesLeaderPostsOfDivisionsThroughTheAgencies() {
        Structure after = transfer(RELIEF, SAFETY_OFFICE, DIVISION_HEAD).applyTo(BEFORE);
        assertThat(in(after, RELIEF).leaders()).contains(LeadershipQuota.none());
        assertThat(in(after, CIVIL).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4));
        assertThat(in(after, SAFETY).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 3));
        assertThat(in(after, SAFETY_OFFICE).leaders()).contains(LeadershipQuota.of(DIVISION_HEAD, 2));
    }

    @Test
    void allocatesLeaderPostsFromThePool() {
        Structure after = transfer(CITY, SAFETY, DEPUTY).applyTo(BEFORE);
        assertThat(poolOf(after).leaders())
                .isEqualTo(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 2));
        assertThat(in(after, SAFETY).leaders().orElseThrow().count(DEPUTY)).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Structure after = transfer(SAFETY, LAND, DEPUTY).applyTo(BEFORE);
        assertThat(in(after, LAND).leaders()).isEmpty();
        assertThat(in(after, SAFETY).leaders().orElseThrow().count(DEPUTY)).isEqualTo(2);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(transfer(CIVIL, SAFETY, DEPUTY))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(RELIEF, SAFETY_OFFICE, DIVISION_HEAD))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(SAFETY, LAND, DEPUTY))).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereADivisionGaveItsAgencyWhatTheAgencyDoesNotHave() {
        Structure structure = with(in(BEFORE, RELIEF).toBuilder()
                .leaders(LeadershipQuota.of(DIVISION_HEAD, 2))
                .build());
        TransferLeaderPosts action = transfer(RELIEF, CIVIL, DIVISION_HEAD).toBuilder()
                .posts(LeadershipQuota.of(DIVISION_HEAD, 2))
                .build();
        assertThat(action.refusals(structure)).isEmpty();
        assertThat(action.inverse(structure)).isEmpty();
    }

    @Test
    void refusesLeaderPostsThatAreNotThere() {
        TransferLeaderPosts action = transfer(SAFETY_OFFICE, CIVIL, DEPUTY);
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-01'：需要部门领导副职（副科级）1名，现有内设机构领导正职（正股级）1名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-05-01': agency deputy (township deputy) 1 requested,"
                        + " division chief (unit chief) 1 available. Expected no more than there is.");
    }

    @Test
    void refusesHoldersThatAreNotThereHoldNoneOrAreTheSame() {
        assertThat(inChinese(transfer(EMERGENCY, BRIGADE, DEPUTY)))
                .containsExactly(
                        "机构 '320481/A-20'：结构中不存在，应为已有的要素。", "事业单位 '320481/I-01'：本身不持有领导职数，应为：机构、内设机构、行政区划（待分配）。");
        assertThat(inEnglish(transfer(SAFETY, SAFETY, DEPUTY)))
                .containsExactly("agency '320481/A-05': it stands on both sides. Expected two different ones.");
    }
}
