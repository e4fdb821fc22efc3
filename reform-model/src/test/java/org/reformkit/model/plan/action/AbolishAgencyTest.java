package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.ZONE;
import static org.reformkit.model.plan.action.Liyang.ZONE_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

class AbolishAgencyTest {

    private static final AbolishAgency ACTION = abolish(SAFETY);

    private static AbolishAgency abolish(AgencyId agency) {
        return AbolishAgency.builder().agency(agency).effectiveOn(DAY).build();
    }

    private static Leftover left(Leftover.Kind kind, String zh, String en) {
        return left(SAFETY, kind, zh, en);
    }

    private static Leftover left(AgencyId holder, Leftover.Kind kind, String zh, String en) {
        return Leftover.builder()
                .holder(holder)
                .kind(kind)
                .wording(Wording.of(zh, en))
                .build();
    }

    private static Leftover left(Leftover.Kind kind, ElementId element, String name) {
        return Leftover.builder()
                .holder(SAFETY)
                .kind(kind)
                .element(element)
                .wording(Wording.of(name))
                .build();
    }

    @Test
    void endsTheAgencyAndItsDivisions() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.agency(SAFETY)).isEmpty();
        assertThat(after.division(SAFETY_OFFICE)).isEmpty();
        assertThat(after.division(SAFETY_CONTROL)).isEmpty();
        assertThat(after.date()).isEqualTo(DAY);
    }

    @Test
    void postsLeaderPostsAndPeopleGoToThePool() {
        assertThat(poolOf(ACTION.applyTo(BEFORE)))
                .isEqualTo(Pool.builder()
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 12 + 15), Posts.of(INSTITUTION, 5)))
                        .leaders(LeadershipQuota.of(HEAD, 1 + 1)
                                .with(DEPUTY, 3 + 3)
                                .with(DIVISION_HEAD, 2))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 2 + 14)
                                .retirees(6)
                                .build())
                        .build());
    }

    @Test
    void itsDutiesStayWithTheirOtherHolders() {
        assertThat(in(ACTION.applyTo(BEFORE), SAFETY_DUTY).holdings()).containsExactly(DutyHolding.assist(CIVIL));
    }

    @Test
    void itsInstitutionsAndZonesStayWithoutIt() {
        assertThat(ACTION.applyTo(BEFORE).institution(BRIGADE).orElseThrow().supervisor())
                .isEmpty();
        assertThat(abolish(ZONE_COMMITTEE)
                        .applyTo(BEFORE)
                        .zone(ZONE)
                        .orElseThrow()
                        .managedBy())
                .isEmpty();
    }

    @Test
    void itsRelationsEndAndJointOnesGoOnWithoutIt() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.relations(SAFETY)).isEmpty();
        assertThat(after.relations(SAFETY_COMMITTEE)).isEmpty();
        assertThat(after.relations(DISCIPLINE, Dispatch.class))
                .extracting(Dispatch::hosts)
                .containsExactly(ImmutableSortedSet.of(CIVIL));
    }

    @Test
    void listsAllThatItHeldByName() {
        assertThat(ACTION.leftovers(BEFORE))
                .containsExactly(
                        left(Leftover.Kind.DIVISION, SAFETY_OFFICE, "办公室"),
                        left(Leftover.Kind.DIVISION, SAFETY_CONTROL, "监督管理科"),
                        left(Leftover.Kind.INSTITUTION, BRIGADE, "溧阳市安全生产监察大队"),
                        left(Leftover.Kind.DUTY, SAFETY_DUTY, "安全生产综合监管"),
                        left(Leftover.Kind.POSTS, "行政编制15名", "administrative 15"),
                        left(
                                Leftover.Kind.LEADER_POSTS,
                                "部门领导正职（正科级）1名、部门领导副职（副科级）3名、内设机构领导正职（正股级）2名",
                                "agency chief (township chief) 1, agency deputy (township deputy) 3,"
                                        + " division chief (unit chief) 2"),
                        left(Leftover.Kind.PEOPLE, "行政编制14人、离退休6人", "administrative 14, retirees 6"),
                        left(Leftover.Kind.RELATION, "上级对应机构“江苏省安监局”", "counterpart '江苏省安监局'"),
                        left(
                                Leftover.Kind.RELATION,
                                "派驻“派驻第一纪检监察组”：溧阳市纪委、溧阳市民政局",
                                "dispatch (resident) '派驻第一纪检监察组': 溧阳市纪委, 溧阳市民政局"),
                        left(
                                Leftover.Kind.RELATION,
                                "议事协调机构办公室：溧阳市安全生产委员会",
                                "office of a coordinating body: 溧阳市安全生产委员会"));
    }

    @Test
    void namesThePlaceWhosePostsItUsed() {
        Structure before = with(Borrowing.of(SAFETY, CITY, Quota.of(ADMINISTRATIVE, 2)));
        assertThat(abolish(SAFETY).leftovers(before))
                .contains(left(Leftover.Kind.RELATION, "占用行政编制2名：溧阳市", "use of posts (administrative 2): 溧阳市"));
        assertThat(abolish(SAFETY).applyTo(before).relations().filter(Borrowing.class::isInstance))
                .isEmpty();
    }

    @Test
    void namesWhatIsLeftInBothLanguages() {
        Leftover posts = left(Leftover.Kind.POSTS, "行政编制15名", "administrative 15");
        assertThat(posts.name()).isEqualTo("行政编制15名");
        assertThat(posts.name(Locale.CHINA)).isEqualTo("行政编制15名");
        assertThat(posts.name(Locale.FRANCE)).isEqualTo("administrative 15");
        assertThat(posts.kind().term()).isEqualTo("编制");
        assertThat(posts.kind().word()).isEqualTo("posts");
    }

    @Test
    void namesThePostsOfDivisionsWhereThoseOfTheAgencyAreNotKnown() {
        Structure structure = with(in(BEFORE, GEOLOGY).toBuilder()
                .quota(Quota.of(ADMINISTRATIVE, 4))
                .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
                .build());
        assertThat(abolish(LAND).leftovers(structure))
                .filteredOn(left -> left.kind() == Leftover.Kind.POSTS || left.kind() == Leftover.Kind.LEADER_POSTS)
                .containsExactly(
                        left(LAND, Leftover.Kind.POSTS, "编制数未知", "posts not known"),
                        Leftover.builder()
                                .holder(LAND)
                                .kind(Leftover.Kind.POSTS)
                                .element(GEOLOGY)
                                .wording(Wording.of("地质环境科：行政编制4名", "地质环境科: administrative 4"))
                                .build(),
                        left(LAND, Leftover.Kind.LEADER_POSTS, "领导职数未知", "leader posts not known"),
                        Leftover.builder()
                                .holder(LAND)
                                .kind(Leftover.Kind.LEADER_POSTS)
                                .element(GEOLOGY)
                                .wording(Wording.of("地质环境科：内设机构领导正职（正股级）1名", "地质环境科: division chief (unit chief) 1"))
                                .build());
    }

    @Test
    void whatWasDelegatedToItOrByItEndsAndIsListedWithItsDuty() {
        Structure structure =
                with(Delegation.of(SAFETY_DUTY, SAFETY, CIVIL), Delegation.of(SAFETY_DUTY, CIVIL, SAFETY));
        assertThat(ACTION.applyTo(structure).relations(SAFETY_DUTY)).isEmpty();
        assertThat(ACTION.leftovers(structure))
                .filteredOn(leftover -> leftover.name().startsWith("委托"))
                .containsExactly(
                        left(Leftover.Kind.RELATION, "委托：安全生产综合监管、溧阳市民政局", "delegation: 安全生产综合监管, 溧阳市民政局"),
                        left(Leftover.Kind.RELATION, "委托：安全生产综合监管、溧阳市民政局", "delegation: 安全生产综合监管, 溧阳市民政局"));
    }

    @Test
    void listsZonesAmongWhatItHeld() {
        assertThat(abolish(ZONE_COMMITTEE).leftovers(BEFORE))
                .contains(Leftover.builder()
                        .holder(ZONE_COMMITTEE)
                        .kind(Leftover.Kind.ZONE)
                        .element(ZONE)
                        .wording(Wording.of("江苏省溧阳经济开发区"))
                        .build());
    }

    @Test
    void amountsThatAreNotKnownLeaveThePoolIncomplete() {
        assertThat(poolOf(abolish(LAND).applyTo(BEFORE)))
                .isEqualTo(poolOf(BEFORE)
                        .withIncomplete(PoolPart.POSTS)
                        .withIncomplete(PoolPart.LEADER_POSTS)
                        .withIncomplete(PoolPart.PEOPLE));
        assertThat(abolish(LAND).leftovers(BEFORE))
                .filteredOn(left -> left.element().isEmpty())
                .containsExactly(
                        left(LAND, Leftover.Kind.POSTS, "编制数未知", "posts not known"),
                        left(LAND, Leftover.Kind.LEADER_POSTS, "领导职数未知", "leader posts not known"),
                        left(LAND, Leftover.Kind.PEOPLE, "人员数未知", "people not known"));
    }

    @Test
    void onlyTheUnknownPartIsIncomplete() {
        Structure structure =
                with(in(BEFORE, SAFETY).toBuilder().leaders(Optional.empty()).build());
        assertThat(poolOf(ACTION.applyTo(structure)).incomplete()).containsExactly(PoolPart.LEADER_POSTS);
        assertThat(poolOf(ACTION.applyTo(structure)).quota())
                .isEqualTo(Quota.of(Posts.of(ADMINISTRATIVE, 12 + 15), Posts.of(INSTITUTION, 5)));
    }

    @Test
    void nobodyDropsOutOfAGroupThatJoinsAnother() {
        Structure structure = with(
                CoLocation.of(LAND, ImmutableSet.of(LAND, GRAIN, PLANNING)),
                CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, CIVIL)));
        assertThat(abolish(LAND).applyTo(structure).relations(GRAIN, CoLocation.class))
                .containsExactly(CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, PLANNING, CIVIL)));
    }

    @Test
    void nobodyDropsOutWhereItWasInBothGroups() {
        Structure structure = with(
                CoLocation.of(LAND, ImmutableSet.of(LAND, GRAIN, PLANNING)),
                CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, LAND, CIVIL)));
        assertThat(abolish(LAND).applyTo(structure).relations(GRAIN, CoLocation.class))
                .containsExactly(CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, PLANNING, CIVIL)));
    }

    @Test
    void hasNoInverseWhereAnAmountIsNotKnownUnlessThePoolIsIncompleteAnyway() {
        Agency idle = agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                .leaders(LeadershipQuota.none())
                .staffing(Staffing.none())
                .build();
        Structure structure = with(idle);
        assertThat(abolish(EMERGENCY).inverse(structure)).isEmpty();
        Structure incomplete = structure
                .edit()
                .put(Jurisdiction.of(CITY, "溧阳市").withPool(poolOf(BEFORE).withIncomplete(PoolPart.POSTS)))
                .done();
        assertThat(thereAndBack(abolish(EMERGENCY), incomplete)).isEqualTo(incomplete);
    }

    @Test
    void amountsOfNoneAreNotLeftOver() {
        Structure idle = with(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                .quota(Quota.none())
                .leaders(LeadershipQuota.none())
                .staffing(Staffing.none())
                .build());
        assertThat(abolish(EMERGENCY).leftovers(idle)).isEmpty();
    }

    @Test
    void isTakenBackWhereItHeldPostsAlone() {
        Structure structure = with(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                .quota(Quota.of(ADMINISTRATIVE, 9))
                .leaders(LeadershipQuota.of(HEAD, 1))
                .staffing(Staffing.none())
                .build());
        assertThat(thereAndBack(abolish(EMERGENCY), structure)).isEqualTo(structure);
    }

    @Test
    void hasNoInverseWhereItHeldMore() {
        assertThat(ACTION.inverse(BEFORE)).isEmpty();
        assertThat(abolish(PLANNING).inverse(BEFORE)).isEmpty();
        assertThat(abolish(POSTS_OFFICE).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        assertThat(inChinese(abolish(EMERGENCY))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(abolish(EMERGENCY)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void namesTheLeadersInPostWhoAreLeft() {
        Structure before = with(in(BEFORE, GRAIN).withLeadersInPost(LeadershipQuota.of(HEAD, 1)));
        assertThat(abolish(GRAIN).leftovers(before))
                .contains(
                        left(GRAIN, Leftover.Kind.LEADERS_IN_POST, "部门领导正职（正科级）1名", "agency chief (township chief) 1"));
        assertThat(abolish(GRAIN).leftovers(BEFORE)).noneMatch(left -> left.kind() == Leftover.Kind.LEADERS_IN_POST);
    }
}
