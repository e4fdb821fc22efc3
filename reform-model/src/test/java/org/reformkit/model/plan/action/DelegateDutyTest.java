package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
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

class DelegateDutyTest {

    private static final Delegation DELEGATION = Delegation.of(SAFETY_DUTY, SAFETY, LAND);

    private static DelegateDuty delegate(Delegation delegation) {
        return DelegateDuty.builder().delegation(delegation).effectiveOn(DAY).build();
    }

    @Test
    void theDelegateMayActAndTheHoldersStay() {
        Structure after = delegate(DELEGATION).applyTo(BEFORE);
        assertThat(after.has(DELEGATION)).isTrue();
        assertThat(in(after, SAFETY_DUTY)).isEqualTo(in(BEFORE, SAFETY_DUTY));
    }

    @Test
    void refusesADelegatorThatDoesNotHoldTheDutyBeItADelegate() {
        DelegateDuty on = delegate(Delegation.of(SAFETY_DUTY, LAND, PLANNING));
        assertThat(inChinese(on, with(DELEGATION))).containsExactly("职责 '320481/D-01'：机构 320481/A-07 的承担关系不存在，应为已有的。");
        assertThat(inEnglish(on, with(DELEGATION)))
                .containsExactly(
                        "duty '320481/D-01': holding by agency 320481/A-07 is not there. Expected one that is.");
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(delegate(DELEGATION))).isEqualTo(BEFORE);
    }

    @Test
    void isAboutAllThreeAndHasItsVerb() {
        assertThat(delegate(DELEGATION).subjects()).containsExactly(SAFETY, LAND, SAFETY_DUTY);
        assertThat(delegate(DELEGATION).verb(Locale.CHINA)).isEqualTo("委托");
        assertThat(delegate(DELEGATION).verb(Locale.ENGLISH)).isEqualTo("delegate duty");
    }

    @Test
    void refusesWhatIsNotThere() {
        DelegateDuty unknown = delegate(Delegation.of(NEW_DUTY, CIVIL, EMERGENCY));
        assertThat(inChinese(unknown))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。", "职责 '320481/D-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly(
                        "agency '320481/A-20': it is not in the structure. Expected one that is.",
                        "duty '320481/D-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesADelegationThatIsThereAlreadyWhateverItsDocument() {
        DelegateDuty again = delegate(Delegation.builder()
                .duty(SAFETY_DUTY)
                .delegator(SAFETY)
                .delegate(LAND)
                .document(Citation.of("委托书"))
                .build());
        assertThat(inChinese(again, with(DELEGATION)))
                .containsExactly("机构 '320481/A-05'：委托（安全生产综合监管、溧阳市国土资源局）已经存在，应为新的。");
        assertThat(inEnglish(again, with(DELEGATION)))
                .containsExactly(
                        "agency '320481/A-05': delegation (安全生产综合监管, 溧阳市国土资源局) is there already. Expected one that is new.");
    }
}
