package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

class EstablishAgencyTest {

    private static final Agency NEW = agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
            .addFunctions(Field.of("应急管理"))
            .quota(Quota.of(ADMINISTRATIVE, 10))
            .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3))
            .build();

    private static EstablishAgency establish(Agency agency) {
        return EstablishAgency.builder().agency(agency).effectiveOn(DAY).build();
    }

    @Test
    void theAgencyStandsWithPostsOutOfThePool() {
        Structure after = establish(NEW).applyTo(BEFORE);
        assertThat(in(after, EMERGENCY)).isEqualTo(NEW);
        assertThat(poolOf(after))
                .isEqualTo(Pool.builder()
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 2), Posts.of(INSTITUTION, 5)))
                        .staffing(Staffing.of(ADMINISTRATIVE, 2))
                        .build());
    }

    @Test
    void withoutStatedPostsThePoolStaysAsItIs() {
        Structure after = establish(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .build())
                .applyTo(BEFORE);
        assertThat(in(after, EMERGENCY).quota()).isEmpty();
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(
                        establish(NEW.toBuilder().staffing(Staffing.none()).build())))
                .isEqualTo(BEFORE);
    }

    @Test
    void whatIsNotKnownOfItIsTakenBackOnlyWhereThePoolIsIncompleteAnyway() {
        assertThat(establish(NEW).inverse(BEFORE)).isEmpty();
        Structure incomplete =
                with(Jurisdiction.of(CITY, "溧阳市").withPool(poolOf(BEFORE).withIncomplete(PoolPart.PEOPLE)));
        assertThat(thereAndBack(establish(NEW), incomplete)).isEqualTo(incomplete);
    }

    @Test
    void refusesAnIdThatIsTaken() {
        EstablishAgency action = establish(
                agency(SAFETY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT).build());
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-05'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-05': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesAJurisdictionThatIsNotThere() {
        EstablishAgency action =
                establish(NEW.toBuilder().id(AgencyId.of(NOWHERE, "A-01")).build());
        assertThat(inChinese(action)).containsExactly("行政区划 '320482'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesPeopleThatWouldComeFromNowhere() {
        EstablishAgency action = establish(
                NEW.toBuilder().staffing(Staffing.of(ADMINISTRATIVE, 9)).build());
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-20'：设立时带有行政编制9人，应由其他动作另行划入。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-20': it would come with administrative 9."
                        + " Expected these to follow by actions of their own.");
    }

    @Test
    void refusesMorePostsThanThePoolHas() {
        EstablishAgency action = establish(NEW.toBuilder()
                .quota(Quota.of(ADMINISTRATIVE, 13))
                .leaders(LeadershipQuota.of(HEAD, 2))
                .build());
        assertThat(inChinese(action))
                .containsExactly(
                        "行政区划 '320481'：需要行政编制13名，现有行政编制12名、事业编制5名，不应超过现有数量。",
                        "行政区划 '320481'：需要部门领导正职（正科级）2名，现有部门领导正职（正科级）1名、部门领导副职（副科级）3名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "jurisdiction '320481': administrative 13 requested, administrative 12, institution 5"
                                + " available. Expected no more than there is.",
                        "jurisdiction '320481': agency chief (township chief) 2 requested,"
                                + " agency chief (township chief) 1, agency deputy (township deputy) 3 available."
                                + " Expected no more than there is.");
    }

    @Test
    void refusesLeadersInPostWhoMustBeAppointedByThemselves() {
        EstablishAgency action = EstablishAgency.builder()
                .agency(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .staffing(Staffing.none())
                        .leadersInPost(LeadershipQuota.of(HEAD, 1))
                        .build())
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-20'：设立时带有实配部门领导正职（正科级）1名，应由其他动作另行划入。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-20': it would come with leaders in post: agency chief (township"
                        + " chief) 1. Expected these to follow by actions of their own.");
    }
}
