package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class MergeDivisionsTest {

    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");
    private static final Division TARGET = division(NEW, SAFETY, "综合科")
            .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
            .build();

    private static MergeDivisions merge(Division target, DivisionId... sources) {
        return MergeDivisions.builder()
                .target(target)
                .addSources(sources)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theNewDivisionHasThePostsOfTheSourcesAndTheGivenLeaderPosts() {
        Structure after = merge(TARGET, SAFETY_OFFICE, SAFETY_CONTROL).applyTo(BEFORE);
        assertThat(after.divisions(SAFETY))
                .containsExactly(
                        TARGET.toBuilder().quota(Quota.of(ADMINISTRATIVE, 9)).build());
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void aSourceThatGoesOnKeepsItsIdentityAndItsFormerName() {
        Structure after = merge(division(SAFETY_OFFICE, SAFETY, "综合科").build(), SAFETY_OFFICE, SAFETY_CONTROL)
                .applyTo(BEFORE);
        assertThat(after.divisions(SAFETY))
                .containsExactly(division(SAFETY_OFFICE, SAFETY, "综合科")
                        .category(DivisionCategory.COMPREHENSIVE)
                        .quota(Quota.of(ADMINISTRATIVE, 9))
                        .addFormerNames(FormerName.of("办公室", DAY))
                        .build());
    }

    @Test
    void whatIsGivenWinsAndNamesAndFunctionsAreUnited() {
        Division kept = division(SAFETY_OFFICE, SAFETY, "办公室")
                .category(DivisionCategory.COMPREHENSIVE)
                .addAliases("行政办公室")
                .addFunctions(Field.of("人事"))
                .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
                .build();
        Division other = division(SAFETY_CONTROL, SAFETY, "监督管理科")
                .addAliases("监管科")
                .addFunctions(Field.of("安全生产"))
                .build();
        Structure before = BEFORE.edit().put(kept).put(other).done();
        Division target = division(SAFETY_OFFICE, SAFETY, "综合科")
                .category(DivisionCategory.BUSINESS)
                .addAliases("综合办")
                .build();
        assertThat(in(merge(target, SAFETY_OFFICE, SAFETY_CONTROL).applyTo(before), SAFETY_OFFICE))
                .isEqualTo(target.toBuilder()
                        .addAliases("行政办公室")
                        .addFunctions(Field.of("人事"), Field.of("安全生产"))
                        .addFormerNames(FormerName.of("办公室", DAY))
                        .build());
    }

    @Test
    void postsAreNotKnownWhereThoseOfASourceAreNot() {
        Structure structure = with(division(SAFETY_CONTROL, SAFETY, "监督管理科").build());
        assertThat(in(merge(TARGET, SAFETY_OFFICE, SAFETY_CONTROL).applyTo(structure), NEW)
                        .quota())
                .isEmpty();
    }

    @Test
    void leadersInPostAddUpAndTheRankOfASourceThatGoesOnIsKept() {
        LeadershipQuota one = LeadershipQuota.of(DIVISION_HEAD, 1);
        Structure known = BEFORE.edit()
                .put(in(BEFORE, SAFETY_OFFICE).toBuilder()
                        .rank(Rank.UNIT_CHIEF)
                        .leadersInPost(one)
                        .build())
                .put(in(BEFORE, SAFETY_CONTROL).withLeadersInPost(one))
                .done();
        Structure after = merge(division(SAFETY_OFFICE, SAFETY, "综合科").build(), SAFETY_OFFICE, SAFETY_CONTROL)
                .applyTo(known);
        assertThat(in(after, SAFETY_OFFICE).leadersInPost()).contains(LeadershipQuota.of(DIVISION_HEAD, 2));
        assertThat(in(after, SAFETY_OFFICE).rank()).contains(Rank.UNIT_CHIEF);
        Structure unknown = with(in(BEFORE, SAFETY_OFFICE).withLeadersInPost(one));
        assertThat(in(merge(TARGET, SAFETY_OFFICE, SAFETY_CONTROL).applyTo(unknown), NEW))
                .isEqualTo(TARGET.toBuilder().quota(Quota.of(ADMINISTRATIVE, 9)).build());
    }

    @Test
    void rejectsLeadersInPostOfTheTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> merge(TARGET.withLeadersInPost(LeadershipQuota.none()), SAFETY_OFFICE, SAFETY_CONTROL))
                .withMessage(
                        "Merger into '320481/A-05-03': leaders in post are given. Expected none, as they are a sum.");
    }

    @Test
    void createsTheTargetUnlessItIsASource() {
        assertThat(merge(TARGET, SAFETY_OFFICE, SAFETY_CONTROL).creates()).containsExactly(NEW);
        assertThat(merge(TARGET, SAFETY_OFFICE, NEW).creates()).isEmpty();
        assertThat(merge(TARGET, SAFETY_OFFICE, NEW).subjects()).containsExactly(NEW, SAFETY_OFFICE);
    }

    @Test
    void hasNoInverse() {
        assertThat(merge(TARGET, SAFETY_OFFICE, SAFETY_CONTROL).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesSourcesThatAreNotThereAndATargetThatIs() {
        MergeDivisions action = merge(division(SAFETY_CONTROL, SAFETY, "综合科").build(), SAFETY_OFFICE, NEW);
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-03'：结构中不存在，应为已有的要素。", "内设机构 '320481/A-05-02'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "division '320481/A-05-03': it is not in the structure. Expected one that is.",
                        "division '320481/A-05-02': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesDivisionsOfAnotherAgency() {
        MergeDivisions action = merge(TARGET, SAFETY_OFFICE, RELIEF);
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-06-01'：与机构 320481/A-05 的隶属关系不存在，应为已有的。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-06-01': membership of agency 320481/A-05 is not there."
                        + " Expected one that is.");
    }

    @Test
    void rejectsFewerThanTwoSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(TARGET, SAFETY_OFFICE))
                .withMessage("Merger into '320481/A-05-03': sources [320481/A-05-01]. Expected at least two.");
    }

    @Test
    void rejectsPostsOfTheTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(TARGET.toBuilder().quota(Quota.none()).build(), SAFETY_OFFICE, SAFETY_CONTROL))
                .withMessage("Merger into '320481/A-05-03': posts are given. Expected none, as they are a sum.");
    }
}
