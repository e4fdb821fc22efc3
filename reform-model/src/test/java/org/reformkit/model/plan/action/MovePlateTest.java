package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class MovePlateTest {

    private static final String NAME = "溧阳市老龄办";

    private static MovePlate move(AgencyId source, AgencyId target) {
        return MovePlate.builder()
                .source(source)
                .target(target)
                .name(NAME)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void hangsThePlateOnTheTargetAndNothingElse() {
        Structure after = move(CIVIL, PLANNING).applyTo(BEFORE);
        assertThat(after.has(Plate.of(CIVIL, NAME))).isFalse();
        assertThat(after.relations(PLANNING)).containsExactly(Plate.of(PLANNING, NAME));
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
        assertThat(in(after, PLANNING)).isEqualTo(in(BEFORE, PLANNING));
    }

    @Test
    void hangsItOnADivisionOfTheTarget() {
        MovePlate move =
                move(CIVIL, SAFETY).toBuilder().targetDivision(SAFETY_OFFICE).build();
        assertThat(move.applyTo(BEFORE).relations(SAFETY, Plate.class))
                .containsExactly(Plate.of(SAFETY, NAME, Optional.of(SAFETY_OFFICE)));
        assertThat(move.subjects()).containsExactly(CIVIL, SAFETY, SAFETY_OFFICE);
        assertThat(thereAndBack(move)).isEqualTo(BEFORE);
    }

    @Test
    void hangsItElsewhereInTheSameAgency() {
        Structure hung = with(Plate.of(SAFETY, NAME));
        MovePlate move =
                move(SAFETY, SAFETY).toBuilder().targetDivision(SAFETY_OFFICE).build();
        assertThat(move.applyTo(hung).relations(SAFETY, Plate.class))
                .containsExactly(Plate.of(SAFETY, NAME, Optional.of(SAFETY_OFFICE)));
        assertThat(thereAndBack(move, hung)).isEqualTo(hung);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(move(CIVIL, PLANNING))).isEqualTo(BEFORE);
    }

    @Test
    void isAboutBothAndHasItsVerb() {
        assertThat(move(CIVIL, PLANNING).subjects()).containsExactly(CIVIL, PLANNING);
        assertThat(move(CIVIL, PLANNING).verb(Locale.CHINA)).isEqualTo("划转牌子");
        assertThat(move(CIVIL, PLANNING).verb(Locale.ENGLISH)).isEqualTo("move plate");
    }

    @Test
    void refusesAgenciesThatAreNotThere() {
        assertThat(inChinese(move(EMERGENCY, PLANNING))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(move(CIVIL, EMERGENCY)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAPlateThatIsNotThereOrHangsOnTheTargetToo() {
        Structure twice = with(Plate.of(PLANNING, NAME));
        assertThat(inChinese(move(SAFETY, GRAIN))).containsExactly("机构 '320481/A-05'：牌子“溧阳市老龄办”不存在，应为已有的。");
        assertThat(inEnglish(move(CIVIL, PLANNING), twice))
                .containsExactly("agency '320481/A-09': plate '溧阳市老龄办' is there already. Expected one that is new.");
    }

    @Test
    void refusesToMoveAPlateToWhereItHangs() {
        assertThat(inChinese(move(CIVIL, CIVIL))).containsExactly("机构 '320481/A-06'：同时出现在两方，应为不同的两个。");
    }
}
