package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class EstablishDivisionTest {

    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");

    private static EstablishDivision establish(DivisionId id, AgencyId agency) {
        return EstablishDivision.builder()
                .division(division(id, agency, "应急指挥科")
                        .quota(Quota.of(ADMINISTRATIVE, 4))
                        .build())
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theDivisionStandsAndTheAgencysPostsStayAsTheyAre() {
        Structure after = establish(NEW, SAFETY).applyTo(BEFORE);
        assertThat(after.divisions(SAFETY))
                .extracting(Division::id)
                .containsExactly(SAFETY_OFFICE, SAFETY_CONTROL, NEW);
        assertThat(in(after, NEW).quota()).contains(Quota.of(ADMINISTRATIVE, 4));
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(establish(NEW, SAFETY))).isEqualTo(BEFORE);
    }

    @Test
    void refusesAnIdThatIsTakenAndAnAgencyThatIsNotThere() {
        EstablishDivision action = establish(SAFETY_OFFICE, EMERGENCY);
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-01'：结构中已经存在，应为新的标识。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "division '320481/A-05-01': it is in the structure already. Expected a new id.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
