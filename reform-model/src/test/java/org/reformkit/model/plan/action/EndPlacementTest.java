package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.CIVIL_SERVICE_PLACED;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE_PLACED;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.structure.Structure;

class EndPlacementTest {

    private static EndPlacement end(Placement placement) {
        return EndPlacement.builder().placement(placement).effectiveOn(DAY).build();
    }

    @Test
    void endsThePlacementOfAnAgencyOrALineOfWork() {
        assertThat(end(POSTS_OFFICE_PLACED).applyTo(BEFORE).relations(ORGANISATION))
                .containsExactly(CIVIL_SERVICE_PLACED);
        assertThat(end(CIVIL_SERVICE_PLACED).applyTo(BEFORE).relations(ORGANISATION))
                .containsExactly(POSTS_OFFICE_PLACED);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(end(POSTS_OFFICE_PLACED))).isEqualTo(BEFORE);
        assertThat(thereAndBack(end(CIVIL_SERVICE_PLACED))).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereTheAgencyStaysPlacedElsewhere() {
        Structure twice = with(Placement.of(POSTS_OFFICE, CIVIL, PlacementStrength.UNIFIED_LEADERSHIP));
        assertThat(end(POSTS_OFFICE_PLACED).inverse(twice)).isEmpty();
        assertThat(thereAndBack(end(CIVIL_SERVICE_PLACED), twice)).isEqualTo(twice);
    }

    @Test
    void isTakenBackBesideAPlacementOfAnotherNature() {
        Placement vertical = Placement.of(POSTS_OFFICE, CIVIL, PlacementStrength.VERTICAL_MANAGEMENT);
        assertThat(thereAndBack(end(vertical), with(vertical))).isEqualTo(with(vertical));
        assertThat(thereAndBack(end(POSTS_OFFICE_PLACED), with(vertical))).isEqualTo(with(vertical));
    }

    @Test
    void isCalledByItsStrength() {
        assertThat(Stream.of(PlacementStrength.values())
                        .map(strength ->
                                end(Placement.of(POSTS_OFFICE, CIVIL, strength)).wording()))
                .containsExactly(
                        Wording.of("不再归口管理", "end placement"),
                        Wording.of("不再归口管理", "end placement"),
                        Wording.of("不再由部门管理", "end department management"),
                        Wording.of("不再实行双重领导", "end dual leadership"),
                        Wording.of("下划", "end vertical management"),
                        Wording.of("不再归口联系", "end liaison"));
    }

    @Test
    void refusesAPlacementThatIsNotThere() {
        EndPlacement looser = end(Placement.of(POSTS_OFFICE, ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP));
        assertThat(inChinese(looser)).containsExactly("机构 '320481/A-01'：归口（统一领导）不存在，应为已有的。");
        assertThat(inEnglish(looser))
                .containsExactly(
                        "agency '320481/A-01': placement (unified leadership) is not there. Expected one that is.");
    }

    @Test
    void refusesAgenciesThatAreNotThereForThatAlone() {
        EndPlacement unknown = end(Placement.of(EMERGENCY, ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP));
        assertThat(inChinese(unknown)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
