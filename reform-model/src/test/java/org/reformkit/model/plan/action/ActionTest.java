package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.with;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/** What all actions share. */
class ActionTest {

    private static final MoveDivision REFUSED = MoveDivision.builder()
            .division(DivisionId.of(CITY, "A-05-09"))
            .target(EMERGENCY)
            .effectiveOn(DAY)
            .build();

    @Test
    void throwsWithEveryRefusalWhereItCannotBeApplied() {
        ActionRefusedException thrown =
                catchThrowableOfType(ActionRefusedException.class, () -> REFUSED.applyTo(BEFORE));
        assertThat(thrown).hasMessage("""
                move division
                division '320481/A-05-09': it is not in the structure. Expected one that is.
                agency '320481/A-20': it is not in the structure. Expected one that is.""");
        assertThat(thrown.action()).isEqualTo(REFUSED);
        assertThat(thrown.refusals()).isEqualTo(REFUSED.refusals(BEFORE));
    }

    @Test
    void leavesTheStructureItIsAppliedToAsItIs() {
        Structure same = with();
        AbolishAgency.builder().agency(SAFETY).effectiveOn(DAY).build().applyTo(same);
        assertThat(same).isEqualTo(BEFORE);
        assertThat(same.agency(SAFETY)).isPresent();
    }

    @Test
    void standsInTheJurisdictionOfWhatItIsAbout() {
        assertThat(REFUSED.jurisdiction()).isEqualTo(CITY);
        assertThat(AddPlate.builder()
                        .host(PREFECTURE_SAFETY)
                        .name("常州市地震局")
                        .effectiveOn(DAY)
                        .build()
                        .jurisdiction())
                .isEqualTo(PREFECTURE);
    }

    @Test
    void anInverseKeepsDateBasesAndApproval() {
        Approval approval = Approval.of("江苏省委编委", DocumentNumber.parse("苏编〔2019〕4号"), LocalDate.of(2019, 1, 21));
        EstablishAgency action = EstablishAgency.builder()
                .agency(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .quota(Quota.none())
                        .leaders(LeadershipQuota.none())
                        .staffing(Staffing.none())
                        .build())
                .effectiveOn(DAY)
                .addBases(Citation.of("溧阳市机构改革方案", "二"))
                .approval(approval)
                .build();
        assertThat(action.inverse(BEFORE))
                .contains(AbolishAgency.builder()
                        .agency(EMERGENCY)
                        .effectiveOn(DAY)
                        .addBases(Citation.of("溧阳市机构改革方案", "二"))
                        .approval(approval)
                        .build());
    }

    @Test
    void theStructureAfterItIsNotSetBackToAnEarlierDay() {
        KeepAgency action = KeepAgency.builder().agency(SAFETY).effectiveOn(DAY).build();
        assertThat(action.applyTo(BEFORE.on(DAY.minusDays(1))).date()).isEqualTo(DAY);
        assertThat(action.applyTo(BEFORE.on(DAY.plusDays(1))).date()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void isNamedByItsOfficialVerb() {
        assertThat(REFUSED.verb()).isEqualTo("划转内设机构");
        assertThat(AbolishAgency.builder()
                        .agency(SAFETY)
                        .effectiveOn(DAY)
                        .build()
                        .verb())
                .isEqualTo("不再保留");
        assertThat(EndStandingAlone.builder()
                        .agency(GRAIN)
                        .host(PLANNING)
                        .effectiveOn(DAY)
                        .build()
                        .verb())
                .isEqualTo("不再保留单设");
        assertThat(REFUSED.verb(Locale.TAIWAN)).isEqualTo("划转内设机构");
        assertThat(REFUSED.verb(Locale.FRANCE)).isEqualTo("move division");
    }
}
