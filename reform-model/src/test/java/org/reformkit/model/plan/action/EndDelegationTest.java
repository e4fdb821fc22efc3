package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;

class EndDelegationTest {

    private static final Delegation DELEGATION = Delegation.of(SAFETY_DUTY, SAFETY, LAND);
    private static final Structure DELEGATED = with(DELEGATION);
    private static final EndDelegation ACTION =
            EndDelegation.builder().delegation(DELEGATION).effectiveOn(DAY).build();

    @Test
    void theDelegationIsGoneAndTheHoldersStay() {
        Structure after = ACTION.applyTo(DELEGATED);
        assertThat(after.relations(SAFETY_DUTY)).isEmpty();
        assertThat(in(after, SAFETY_DUTY)).isEqualTo(in(DELEGATED, SAFETY_DUTY));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(ACTION, DELEGATED)).isEqualTo(DELEGATED);
    }

    @Test
    void isFoundWithoutItsDocumentAndItsDate() {
        Structure before = with(Delegation.builder()
                .from(DELEGATION)
                .document(Citation.of("委托书"))
                .publishedOn(DAY)
                .build());
        assertThat(ACTION.applyTo(before).relations(SAFETY_DUTY)).isEmpty();
        assertThat(thereAndBack(ACTION, before)).isEqualTo(before);
    }

    @Test
    void isAboutAllThreeAndHasItsVerb() {
        assertThat(ACTION.subjects()).containsExactly(SAFETY, LAND, SAFETY_DUTY);
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("终止委托");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("end delegation");
    }

    @Test
    void refusesADelegationThatIsNotThere() {
        assertThat(inChinese(ACTION)).containsExactly("机构 '320481/A-05'：委托（安全生产综合监管、溧阳市国土资源局）不存在，应为已有的。");
        assertThat(inEnglish(ACTION))
                .containsExactly(
                        "agency '320481/A-05': delegation (安全生产综合监管, 溧阳市国土资源局) is not there. Expected one that is.");
        assertThat(inChinese(ACTION.toBuilder()
                        .delegation(Delegation.of(SAFETY_DUTY, SAFETY, EMERGENCY))
                        .build()))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
    }
}
