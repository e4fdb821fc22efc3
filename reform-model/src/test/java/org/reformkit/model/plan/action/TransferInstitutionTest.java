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
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
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

    @Test
    void refusesAnInstitutionWhosePeopleWorkInAUnitOfItsSupervisor() {
        Structure out = with(outpost(Staffing.of(INSTITUTION, 10)));
        assertThat(inChinese(transfer(BRIGADE, CIVIL), out))
                .containsExactly("机构 '320481/A-05'：需要事业编制11人，未在派驻、派出机构工作的有行政编制14人、事业编制1人、离退休6人，不应超过此数，或者先撤回派驻、派出机构。");
        assertThat(inChinese(transfer(BRIGADE, CIVIL), with(outpost(Staffing.of(ADMINISTRATIVE, 10)))))
                .isEmpty();
    }

    @Test
    void hasNoInverseWhereTheTargetHasMorePeopleInUnitsThanItHas() {
        Dispatch full = Dispatch.builder()
                .from(outpost(Staffing.of(INSTITUTION, 5)))
                .dispatcher(CIVIL)
                .build();
        assertThat(transfer(BRIGADE, CIVIL).inverse(with(full))).isEmpty();
    }

    private static Dispatch outpost(Staffing people) {
        return Dispatch.builder()
                .dispatcher(SAFETY)
                .unit("驻天目湖镇中队")
                .kind(DispatchKind.OUTPOST)
                .people(people)
                .build();
    }
}
