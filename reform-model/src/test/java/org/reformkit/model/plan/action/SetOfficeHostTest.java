package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;

class SetOfficeHostTest {

    private static SetOfficeHost.Builder set(AgencyId host) {
        return SetOfficeHost.builder().body(SAFETY_COMMITTEE).host(host).effectiveOn(DAY);
    }

    private static Structure withoutOffice() {
        return BEFORE.edit().remove(OfficeHost.of(SAFETY_COMMITTEE, SAFETY)).done();
    }

    @Test
    void setsTheOfficeInTheHostAloneFromThenOn() {
        Applied applied = Applied.of(set(PLANNING).build(), BEFORE);
        assertThat(applied.after().relations(SAFETY_COMMITTEE))
                .containsExactly(OfficeHost.of(SAFETY_COMMITTEE, PLANNING));
        assertThat(applied.affected()).containsExactlyInAnyOrder(PLANNING, SAFETY_COMMITTEE, SAFETY);
    }

    @Test
    void setsAnOfficeThatIsAnAgencyItself() {
        assertThat(set(SAFETY).office(CIVIL).build().applyTo(BEFORE).relations(SAFETY_COMMITTEE))
                .containsExactly(OfficeHost.of(SAFETY_COMMITTEE, SAFETY, CIVIL));
    }

    @Test
    void leavesAHostOfAnotherJurisdictionToo() {
        Structure twice = with(OfficeHost.of(SAFETY_COMMITTEE, PREFECTURE_SAFETY));
        assertThat(set(PLANNING).build().applyTo(twice).relations(SAFETY_COMMITTEE))
                .containsExactly(OfficeHost.of(SAFETY_COMMITTEE, PLANNING));
        assertThat(set(PLANNING).build().inverse(twice)).isEmpty();
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(set(PLANNING).build())).isEqualTo(BEFORE);
        assertThat(thereAndBack(set(SAFETY).office(CIVIL).build())).isEqualTo(BEFORE);
        assertThat(thereAndBack(set(PLANNING).office(CIVIL).build(), withoutOffice()))
                .isEqualTo(withoutOffice());
    }

    @Test
    void isAboutTheBodyFirstAndHasItsVerb() {
        assertThat(set(PLANNING).build().subjects()).containsExactly(SAFETY_COMMITTEE, PLANNING);
        assertThat(set(PLANNING).office(CIVIL).build().subjects()).containsExactly(SAFETY_COMMITTEE, PLANNING, CIVIL);
        assertThat(set(PLANNING).build().wording()).isEqualTo(Wording.of("办公室设在", "set office host"));
    }

    @Test
    void refusesAnOfficeThatIsSetThere() {
        assertThat(inChinese(set(SAFETY).build())).containsExactly("机构 '320481/A-05'：议事协调机构办公室（溧阳市安全生产委员会）已经存在，应为新的。");
        assertThat(inEnglish(set(SAFETY).build()))
                .containsExactly("agency '320481/A-05': office of a coordinating body (溧阳市安全生产委员会) is there already."
                        + " Expected one that is new.");
    }

    @Test
    void refusesWhatIsNotThere() {
        SetOfficeHost action = set(EMERGENCY)
                .body(CoordinatingBodyId.of(CITY, "C-09"))
                .office(AgencyId.of(CITY, "A-21"))
                .build();
        assertThat(inChinese(action))
                .containsExactly(
                        "议事协调机构 '320481/C-09'：结构中不存在，应为已有的要素。",
                        "机构 '320481/A-20'：结构中不存在，应为已有的要素。",
                        "机构 '320481/A-21'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(set(EMERGENCY).build()))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void rejectsAnOfficeThatIsSetInItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(SAFETY).office(SAFETY).build())
                .withMessage("Office of '320481/C-01': agency '320481/A-05' is set in itself. Expected another host.");
    }
}
