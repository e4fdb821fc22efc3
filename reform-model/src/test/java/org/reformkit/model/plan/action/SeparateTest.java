package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.SUPERVISION;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;

class SeparateTest {

    private static final CoLocation THREE = CoLocation.of(LAND, ImmutableSet.of(LAND, GRAIN, PLANNING));

    private static Separate separate(AgencyId... agencies) {
        return Separate.builder().addAgencies(agencies).effectiveOn(DAY).build();
    }

    @Test
    void aGroupOfTwoIsDissolvedByEitherOfThem() {
        assertThat(separate(SUPERVISION).applyTo(BEFORE).relations(DISCIPLINE, CoLocation.class))
                .isEmpty();
        assertThat(separate(DISCIPLINE).applyTo(BEFORE).relations(SUPERVISION, CoLocation.class))
                .isEmpty();
    }

    @Test
    void theOthersStayTogether() {
        assertThat(separate(PLANNING).applyTo(with(THREE)).relations(LAND, CoLocation.class))
                .containsExactly(CoLocation.of(LAND, ImmutableSet.of(LAND, GRAIN)));
    }

    @Test
    void whereTheLeadLeavesTheFirstOfTheOthersLeads() {
        assertThat(separate(LAND).applyTo(with(THREE)).relations(GRAIN, CoLocation.class))
                .containsExactly(CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, PLANNING)));
    }

    @Test
    void leavesTheGroupThatAllOfThemAreIn() {
        CoLocation other = CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, CIVIL));
        Structure both = with(THREE, other);
        assertThat(separate(GRAIN, CIVIL).applyTo(both).relations(GRAIN, CoLocation.class))
                .containsExactly(THREE);
        assertThat(separate(GRAIN, CIVIL).inverse(both)).isEmpty();
    }

    @Test
    void nobodyDropsOutWhereTheNextLeadHasAGroupAlready() {
        Structure both = with(THREE, CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, CIVIL)));
        assertThat(separate(LAND).applyTo(both).relations(GRAIN, CoLocation.class))
                .containsExactly(CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, PLANNING, CIVIL)));
        assertThat(separate(LAND).inverse(both)).isEmpty();
    }

    @Test
    void isTakenBackUnlessTheOthersGoOnUnderAnotherLead() {
        assertThat(thereAndBack(separate(SUPERVISION))).isEqualTo(BEFORE);
        assertThat(thereAndBack(separate(DISCIPLINE))).isEqualTo(BEFORE);
        assertThat(thereAndBack(separate(GRAIN), with(THREE))).isEqualTo(with(THREE));
        assertThat(thereAndBack(separate(LAND, GRAIN), with(THREE))).isEqualTo(with(THREE));
        assertThat(separate(LAND).inverse(with(THREE))).isEmpty();
    }

    @Test
    void refusesAgenciesThatShareNoWorkingBody() {
        assertThat(inChinese(separate(SUPERVISION, GRAIN)))
                .containsExactly("机构 '320481/A-04'：合署办公（溧阳市粮食局）不存在，应为已有的。", "机构 '320481/A-08'：合署办公（溧阳市监委）不存在，应为已有的。");
        assertThat(inEnglish(separate(GRAIN)))
                .containsExactly("agency '320481/A-08': co-location is not there. Expected one that is.");
    }

    @Test
    void refusesAgenciesThatAreNotThereForThatAlone() {
        assertThat(inChinese(separate(EMERGENCY))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inChinese(separate(EMERGENCY, GRAIN))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(separate(EMERGENCY)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void rejectsNoAgency() {
        assertThatIllegalArgumentException()
                .isThrownBy(SeparateTest::separate)
                .withMessage("Separation: it names no agency. Expected at least one.");
    }

    @Test
    void blamesTheStrangerAloneBesideTwoWhoShareAnOffice() {
        assertThat(inChinese(Separate.builder()
                        .addAgencies(DISCIPLINE, SUPERVISION, CIVIL)
                        .effectiveOn(DAY)
                        .build()))
                .containsExactly("机构 '320481/A-06'：合署办公（溧阳市纪委、溧阳市监委）不存在，应为已有的。");
    }
}
