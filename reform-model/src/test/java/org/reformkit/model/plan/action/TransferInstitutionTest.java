package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.STORE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.structure.Structure;

class TransferInstitutionTest {

    private static TransferInstitution transfer(InstitutionId institution, AgencyId target) {
        return TransferInstitution.builder()
                .institution(institution)
                .target(target)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theInstitutionGoesWithItsPostsAndPeople() {
        Structure after = transfer(BRIGADE, CIVIL).applyTo(BEFORE);
        assertThat(after.institution(BRIGADE))
                .contains(BEFORE.institution(BRIGADE).orElseThrow().toBuilder()
                        .supervisor(CIVIL)
                        .build());
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
        assertThat(after.institutions(SAFETY)).isEmpty();
    }

    @Test
    void anInstitutionOfNobodyGetsASupervisor() {
        assertThat(transfer(STORE, SAFETY).applyTo(BEFORE).institutions(SAFETY))
                .extracting(Institution::id)
                .containsExactly(BRIGADE, STORE);
    }

    @Test
    void isTakenBackUnlessItWasNobodys() {
        assertThat(thereAndBack(transfer(BRIGADE, CIVIL))).isEqualTo(BEFORE);
        assertThat(transfer(STORE, SAFETY).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAnInstitutionOrAnAgencyThatIsNotThere() {
        TransferInstitution action = transfer(InstitutionId.of(CITY, "I-09"), EMERGENCY);
        assertThat(inChinese(action))
                .containsExactly("事业单位 '320481/I-09'：结构中不存在，应为已有的要素。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "institution '320481/I-09': it is not in the structure. Expected one that is.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesTheSupervisorItHas() {
        TransferInstitution action = TransferInstitution.builder()
                .institution(BRIGADE)
                .target(SAFETY)
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action)).containsExactly("事业单位 '320481/I-01'：已隶属于机构 320481/A-05，执行后没有变化，应为有变化的动作。");
        assertThat(inEnglish(action))
                .containsExactly("institution '320481/I-01': agency 320481/A-05 supervises it already, so that nothing"
                        + " would change. Expected an action that changes something.");
    }
}
