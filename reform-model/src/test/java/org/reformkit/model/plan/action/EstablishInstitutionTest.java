package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

class EstablishInstitutionTest {

    private static final InstitutionId CENTRE = InstitutionId.of(CITY, "I-20");
    private static final Institution NEW = Institution.builder()
            .id(CENTRE)
            .name("溧阳市应急救援中心")
            .supervisor(CIVIL)
            .quota(Quota.of(INSTITUTION, 3))
            .build();

    private static EstablishInstitution establish(Institution institution) {
        return EstablishInstitution.builder()
                .institution(institution)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theInstitutionStandsWithPostsOutOfThePool() {
        Structure after = establish(NEW).applyTo(BEFORE);
        assertThat(after.institution(CENTRE)).contains(NEW);
        assertThat(after.institutions(CIVIL)).containsExactly(NEW);
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
        assertThat(poolOf(after))
                .isEqualTo(
                        poolOf(BEFORE).withQuota(Quota.of(Posts.of(ADMINISTRATIVE, 12), Posts.of(INSTITUTION, 5 - 3))));
    }

    @Test
    void withoutStatedPostsThePoolStaysAsItIs() {
        Structure after =
                establish(NEW.toBuilder().quota(Optional.empty()).build()).applyTo(BEFORE);
        assertThat(after.institution(CENTRE).orElseThrow().quota()).isEmpty();
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(establish(NEW.withStaffing(Staffing.none())))).isEqualTo(BEFORE);
    }

    @Test
    void whatIsNotKnownOfItIsTakenBackOnlyWhereThePoolIsIncompleteAnyway() {
        assertThat(establish(NEW).inverse(BEFORE)).isEmpty();
        Structure incomplete =
                with(Jurisdiction.of(CITY, "溧阳市").withPool(poolOf(BEFORE).withIncomplete(PoolPart.PEOPLE)));
        assertThat(thereAndBack(establish(NEW), incomplete)).isEqualTo(incomplete);
    }

    @Test
    void refusesAnIdThatIsTakenAndASupervisorThatIsNotThere() {
        EstablishInstitution action =
                establish(NEW.toBuilder().id(BRIGADE).supervisor(EMERGENCY).build());
        assertThat(inChinese(action))
                .containsExactly("事业单位 '320481/I-01'：结构中已经存在，应为新的标识。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "institution '320481/I-01': it is in the structure already. Expected a new id.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAJurisdictionThatIsNotThere() {
        EstablishInstitution action =
                establish(NEW.toBuilder().id(InstitutionId.of(NOWHERE, "I-01")).build());
        assertThat(inChinese(action)).containsExactly("行政区划 '320482'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesPeopleThatWouldComeFromNowhere() {
        EstablishInstitution action = establish(NEW.withStaffing(Staffing.of(INSTITUTION, 2)));
        assertThat(inChinese(action)).containsExactly("事业单位 '320481/I-20'：设立时带有事业编制2人，应由其他动作另行划入。");
        assertThat(inEnglish(action))
                .containsExactly("institution '320481/I-20': it would come with institution 2."
                        + " Expected these to follow by actions of their own.");
    }

    @Test
    void refusesMorePostsThanThePoolHas() {
        EstablishInstitution action = establish(NEW.withQuota(Quota.of(INSTITUTION, 6)));
        assertThat(inChinese(action)).containsExactly("行政区划 '320481'：需要事业编制6名，现有行政编制12名、事业编制5名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320481': institution 6 requested, administrative 12, institution 5"
                        + " available. Expected no more than there is.");
    }
}
