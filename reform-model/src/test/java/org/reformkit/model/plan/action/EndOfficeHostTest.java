package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import org.junit.jupiter.api.Test;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;

class EndOfficeHostTest {

    private static final OfficeHost SET = OfficeHost.of(SAFETY_COMMITTEE, SAFETY);

    private static EndOfficeHost end(OfficeHost officeHost) {
        return EndOfficeHost.builder().officeHost(officeHost).effectiveOn(DAY).build();
    }

    @Test
    void takesTheOfficeOutOfTheHost() {
        Structure after = end(SET).applyTo(BEFORE);
        assertThat(after.relations(SAFETY_COMMITTEE)).isEmpty();
        assertThat(after.coordinatingBody(SAFETY_COMMITTEE)).isEqualTo(BEFORE.coordinatingBody(SAFETY_COMMITTEE));
    }

    @Test
    void isTakenBackWhereItWasTheOnlyOne() {
        Structure office = with(OfficeHost.of(SAFETY_COMMITTEE, SAFETY, CIVIL));
        Structure twice = with(OfficeHost.of(SAFETY_COMMITTEE, PREFECTURE_SAFETY));
        assertThat(thereAndBack(end(SET))).isEqualTo(BEFORE);
        assertThat(thereAndBack(end(OfficeHost.of(SAFETY_COMMITTEE, SAFETY, CIVIL)), office))
                .isEqualTo(office);
        assertThat(end(SET).inverse(twice)).isEmpty();
        assertThat(end(SET).applyTo(twice).relations(SAFETY_COMMITTEE))
                .containsExactly(OfficeHost.of(SAFETY_COMMITTEE, PREFECTURE_SAFETY));
    }

    @Test
    void isAboutTheBodyFirstAndHasItsVerb() {
        assertThat(end(OfficeHost.of(SAFETY_COMMITTEE, SAFETY, CIVIL)).subjects())
                .containsExactly(SAFETY_COMMITTEE, SAFETY, CIVIL);
        assertThat(end(SET).wording()).isEqualTo(Wording.of("办公室不再设在", "end office host"));
    }

    @Test
    void refusesAnOfficeThatIsNotThere() {
        EndOfficeHost action = end(OfficeHost.of(SAFETY_COMMITTEE, CIVIL));
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-06'：议事协调机构办公室（溧阳市安全生产委员会）不存在，应为已有的。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-06': office of a coordinating body (溧阳市安全生产委员会) is not there."
                        + " Expected one that is.");
        assertThat(inChinese(end(OfficeHost.of(SAFETY_COMMITTEE, EMERGENCY))))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
    }
}
