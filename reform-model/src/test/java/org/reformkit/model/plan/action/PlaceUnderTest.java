package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.CIVIL_SERVICE_PLACED;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE_PLACED;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.structure.Structure;

class PlaceUnderTest {

    private static PlaceUnder place(Placement placement) {
        return PlaceUnder.builder().placement(placement).effectiveOn(DAY).build();
    }

    private static Placement led(AgencyId agency, AgencyId under) {
        return Placement.of(agency, under, PlacementStrength.UNIFIED_LEADERSHIP);
    }

    @Test
    void placesAnAgencyOrALineOfWork() {
        assertThat(place(led(GRAIN, PLANNING)).applyTo(BEFORE).relations(GRAIN)).containsExactly(led(GRAIN, PLANNING));
        Placement work = Placement.ofWork("侨务", PLANNING, PlacementStrength.UNIFIED_MANAGEMENT);
        assertThat(place(work).applyTo(BEFORE).relations(PLANNING)).containsExactly(work);
    }

    @Test
    void anAgencyThatWasPlacedElsewhereMoves() {
        Structure after = place(led(POSTS_OFFICE, PLANNING)).applyTo(BEFORE);
        assertThat(after.relations(POSTS_OFFICE)).containsExactly(led(POSTS_OFFICE, PLANNING));
        assertThat(after.relations(ORGANISATION)).containsExactly(CIVIL_SERVICE_PLACED);
    }

    @Test
    void aLineOfWorkThatWasPlacedElsewhereStaysThereToo() {
        Placement work = Placement.ofWork("公务员工作", PLANNING, PlacementStrength.UNIFIED_MANAGEMENT);
        Structure after = place(work).applyTo(BEFORE);
        assertThat(after.has(work)).isTrue();
        assertThat(after.has(CIVIL_SERVICE_PLACED)).isTrue();
    }

    @Test
    void changesHowCloselyAnAgencyOrALineOfWorkIsAnsweredFor() {
        assertThat(place(led(POSTS_OFFICE, ORGANISATION)).applyTo(BEFORE).relations(POSTS_OFFICE))
                .containsExactly(led(POSTS_OFFICE, ORGANISATION));
        Placement work = Placement.ofWork("公务员工作", ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP);
        Structure after = place(work).applyTo(BEFORE);
        assertThat(after.has(work)).isTrue();
        assertThat(after.has(CIVIL_SERVICE_PLACED)).isFalse();
    }

    @Test
    void aBodyThatDoesNotManageItStandsBesideOneThatDoes() {
        for (PlacementStrength strength : ImmutableList.of(
                PlacementStrength.DUAL_LEADERSHIP, PlacementStrength.VERTICAL_MANAGEMENT, PlacementStrength.LIAISON)) {
            Placement beside = Placement.of(POSTS_OFFICE, PLANNING, strength);
            assertThat(place(beside).applyTo(BEFORE).relations(POSTS_OFFICE))
                    .containsExactlyInAnyOrder(POSTS_OFFICE_PLACED, beside);
            assertThat(thereAndBack(place(beside))).isEqualTo(BEFORE);
            assertThat(thereAndBack(place(led(POSTS_OFFICE, CIVIL)), with(beside)))
                    .isEqualTo(with(beside));
        }
        Placement managed = Placement.of(POSTS_OFFICE, PLANNING, PlacementStrength.DEPARTMENT_MANAGEMENT);
        assertThat(place(managed).applyTo(BEFORE).relations(POSTS_OFFICE)).containsExactly(managed);
    }

    @Test
    void hasNoInverseWhereTheEarlierStrengthWouldEndAnother() {
        Structure twice = with(led(POSTS_OFFICE, CIVIL));
        PlaceUnder looser = place(Placement.of(POSTS_OFFICE, CIVIL, PlacementStrength.LIAISON));
        assertThat(looser.applyTo(twice).relations(POSTS_OFFICE))
                .containsExactlyInAnyOrder(POSTS_OFFICE_PLACED, looser.placement());
        assertThat(looser.inverse(twice)).isEmpty();
    }

    @Test
    void isCalledByItsStrength() {
        assertThat(Stream.of(PlacementStrength.values())
                        .map(strength ->
                                place(Placement.of(GRAIN, PLANNING, strength)).wording()))
                .containsExactly(
                        Wording.of("归口管理", "place under"),
                        Wording.of("归口管理", "place under"),
                        Wording.of("由部门管理", "place under department management"),
                        Wording.of("实行双重领导", "place under dual leadership"),
                        Wording.of("实行垂直管理", "place under vertical management"),
                        Wording.of("归口联系", "place under liaison"));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(place(led(GRAIN, PLANNING)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(place(led(POSTS_OFFICE, PLANNING)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(place(led(POSTS_OFFICE, ORGANISATION)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(place(Placement.ofWork("侨务", PLANNING, PlacementStrength.UNIFIED_MANAGEMENT))))
                .isEqualTo(BEFORE);
    }

    @Test
    void leavesAllEarlierPlacementsAndThenHasNoInverse() {
        Structure twice = with(led(POSTS_OFFICE, CIVIL));
        PlaceUnder action = place(led(POSTS_OFFICE, PLANNING));
        assertThat(action.applyTo(twice).relations(POSTS_OFFICE)).containsExactly(led(POSTS_OFFICE, PLANNING));
        assertThat(action.inverse(twice)).isEmpty();
    }

    @Test
    void isAboutTheAgencyThatIsPlaced() {
        assertThat(place(led(GRAIN, PLANNING)).subjects()).containsExactly(GRAIN, PLANNING);
    }

    @Test
    void refusesAPlacementThatIsThere() {
        assertThat(inChinese(place(POSTS_OFFICE_PLACED))).containsExactly("机构 '320481/A-01'：归口（统一管理）已经存在，应为新的。");
        assertThat(inEnglish(place(CIVIL_SERVICE_PLACED)))
                .containsExactly("agency '320481/A-01': placement (unified management) of '公务员工作' is there already."
                        + " Expected one that is new.");
    }

    @Test
    void refusesAgenciesThatAreNotThere() {
        PlaceUnder action = place(led(EMERGENCY, AgencyId.of(CITY, "A-21")));
        assertThat(inChinese(action))
                .containsExactly("机构 '320481/A-21'：结构中不存在，应为已有的要素。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(place(led(EMERGENCY, PLANNING))))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesToLetAnAgencyAnswerForItself() {
        Structure chain = with(led(ORGANISATION, PLANNING), led(PLANNING, GRAIN));
        assertThat(inChinese(place(led(GRAIN, POSTS_OFFICE)), chain))
                .containsExactly("机构 '320481/A-08'：归口关系会绕回自身，应有终点。");
        assertThat(inEnglish(place(led(ORGANISATION, POSTS_OFFICE))))
                .containsExactly(
                        "agency '320481/A-01': its placement would lead back to itself. Expected a chain with an end.");
    }
}
