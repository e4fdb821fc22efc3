package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.SUPERVISION;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;

class CoLocateTest {

    private static CoLocate coLocate(AgencyId lead, AgencyId... others) {
        return CoLocate.builder()
                .lead(lead)
                .addMembers(lead)
                .addMembers(others)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void putsAgenciesIntoOneWorkingBodyAndKeepsThemAll() {
        Structure after = coLocate(PLANNING, GRAIN, LAND).applyTo(BEFORE);
        assertThat(after.relations(GRAIN, CoLocation.class))
                .containsExactly(CoLocation.of(PLANNING, ImmutableSet.of(LAND, GRAIN, PLANNING)));
        assertThat(after.agencies()).containsExactlyElementsOf(BEFORE.agencies().toList());
    }

    @Test
    void aGroupThatTheLeadAlreadyHasGrows() {
        Structure after = coLocate(DISCIPLINE, SUPERVISION, ORGANISATION).applyTo(BEFORE);
        assertThat(after.relations(DISCIPLINE, CoLocation.class))
                .containsExactly(CoLocation.of(DISCIPLINE, ImmutableSet.of(ORGANISATION, DISCIPLINE, SUPERVISION)));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(coLocate(PLANNING, GRAIN, LAND))).isEqualTo(BEFORE);
        assertThat(thereAndBack(coLocate(DISCIPLINE, SUPERVISION, ORGANISATION)))
                .isEqualTo(BEFORE);
    }

    @Test
    void refusesMembersOfAnotherGroup() {
        CoLocate action = coLocate(ORGANISATION, SUPERVISION);
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-04'：合署办公（溧阳市纪委）已经存在，应为新的。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "agency '320481/A-04': co-location (溧阳市纪委) is there already. Expected one that is new.");
    }

    @Test
    void refusesToLeaveOutAMemberOfTheGroup() {
        assertThat(inChinese(coLocate(DISCIPLINE, ORGANISATION)))
                .containsExactly("机构 '320481/A-03'：合署办公（溧阳市监委）已经存在，应为新的。");
    }

    @Test
    void refusesAGroupThatIsThereAsItIs() {
        assertThat(inChinese(coLocate(DISCIPLINE, SUPERVISION)))
                .containsExactly("机构 '320481/A-03'：合署办公（溧阳市监委）已经存在，应为新的。");
    }

    @Test
    void refusesMembersThatAreNotThere() {
        assertThat(inChinese(coLocate(PLANNING, EMERGENCY))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(coLocate(PLANNING, EMERGENCY)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void rejectsOneMemberAloneAndALeadFromOutside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coLocate(PLANNING))
                .withMessage("Co-location of '320481/A-09': its members are [320481/A-09]."
                        + " Expected at least two, the lead among them.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> coLocate(PLANNING, GRAIN).toBuilder().lead(LAND).build())
                .withMessage("Co-location of '320481/A-07': its members are [320481/A-08, 320481/A-09]."
                        + " Expected at least two, the lead among them.");
    }
}
