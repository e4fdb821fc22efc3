package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.structure.Structure;

class ChangeRankTest {

    private static ChangeRank change(ElementId element, Rank rank) {
        return ChangeRank.builder().element(element).rank(rank).effectiveOn(DAY).build();
    }

    @Test
    void changesTheRankAlone() {
        assertThat(in(change(SAFETY, Rank.TOWNSHIP_CHIEF).applyTo(BEFORE), SAFETY))
                .isEqualTo(
                        in(BEFORE, SAFETY).toBuilder().rank(Rank.TOWNSHIP_CHIEF).build());
        assertThat(change(BRIGADE, Rank.TOWNSHIP_DEPUTY).applyTo(BEFORE).institution(BRIGADE))
                .contains(BEFORE.institution(BRIGADE).orElseThrow().toBuilder()
                        .rank(Rank.TOWNSHIP_DEPUTY)
                        .build());
    }

    @Test
    void isTakenBackWhereTheRankWasKnown() {
        Structure ranked = change(SAFETY, Rank.TOWNSHIP_DEPUTY).applyTo(BEFORE);
        assertThat(thereAndBack(change(SAFETY, Rank.TOWNSHIP_CHIEF), ranked)).isEqualTo(ranked);
        Structure graded = change(BRIGADE, Rank.UNIT_CHIEF).applyTo(BEFORE);
        assertThat(thereAndBack(change(BRIGADE, Rank.TOWNSHIP_DEPUTY), graded)).isEqualTo(graded);
        assertThat(change(SAFETY, Rank.TOWNSHIP_CHIEF).inverse(BEFORE)).isEmpty();
        assertThat(change(BRIGADE, Rank.TOWNSHIP_DEPUTY).inverse(BEFORE)).isEmpty();
    }

    @Test
    void hasItsVerb() {
        assertThat(change(SAFETY, Rank.TOWNSHIP_CHIEF).verb(Locale.CHINA)).isEqualTo("变更规格");
        assertThat(change(SAFETY, Rank.TOWNSHIP_CHIEF).verb(Locale.ENGLISH)).isEqualTo("change rank");
    }

    @Test
    void refusesWhatIsNotThereOrHasNoRank() {
        assertThat(inChinese(change(EMERGENCY, Rank.TOWNSHIP_CHIEF)))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(change(EMERGENCY, Rank.TOWNSHIP_CHIEF)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
        assertThat(inChinese(change(SAFETY_COMMITTEE, Rank.UNIT_CHIEF)))
                .containsExactly("议事协调机构 '320481/C-01'：本身不持有规格，应为：机构、内设机构、事业单位。");
        assertThat(inEnglish(change(SAFETY_COMMITTEE, Rank.UNIT_CHIEF)))
                .containsExactly("coordinating body '320481/C-01': it holds no rank of its own."
                        + " Expected one of: agency, division, institution.");
    }

    @Test
    void changesTheRankOfADivisionToo() {
        Structure ranked = change(RELIEF, Rank.UNIT_CHIEF).applyTo(BEFORE);
        assertThat(in(ranked, RELIEF))
                .isEqualTo(in(BEFORE, RELIEF).toBuilder().rank(Rank.UNIT_CHIEF).build());
        assertThat(thereAndBack(change(RELIEF, Rank.TOWNSHIP_DEPUTY), ranked)).isEqualTo(ranked);
    }

    @Test
    void refusesTheRankItHas() {
        Structure ranked = change(SAFETY, Rank.TOWNSHIP_CHIEF).applyTo(BEFORE);
        assertThat(inChinese(change(SAFETY, Rank.TOWNSHIP_CHIEF), ranked))
                .containsExactly("机构 '320481/A-05'：规格已是正科级，执行后没有变化，应为有变化的动作。");
        assertThat(inEnglish(change(SAFETY, Rank.TOWNSHIP_CHIEF), ranked))
                .containsExactly("agency '320481/A-05': its rank is township chief already, so that nothing would"
                        + " change. Expected an action that changes something.");
    }
}
