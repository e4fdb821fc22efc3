package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.STORE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

class AbolishInstitutionTest {

    private static final AbolishInstitution ACTION = abolish(BRIGADE);
    private static final Institution IDLE = Institution.builder()
            .id(InstitutionId.of(CITY, "I-20"))
            .name("溧阳市应急救援中心")
            .supervisor(CIVIL)
            .quota(Quota.of(INSTITUTION, 9))
            .staffing(Staffing.none())
            .build();
    private static final Borrowing USE = Borrowing.of(CIVIL, IDLE.id(), Quota.of(INSTITUTION, 2));

    private static AbolishInstitution abolish(InstitutionId institution) {
        return AbolishInstitution.builder()
                .institution(institution)
                .effectiveOn(DAY)
                .build();
    }

    private static Leftover left(InstitutionId holder, Leftover.Kind kind, String zh, String en) {
        return Leftover.builder()
                .holder(holder)
                .kind(kind)
                .wording(Wording.of(zh, en))
                .build();
    }

    @Test
    void endsTheInstitutionAndLeavesItsAgency() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.institution(BRIGADE)).isEmpty();
        assertThat(after.institutions(SAFETY)).isEmpty();
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void postsAndPeopleGoToThePool() {
        assertThat(poolOf(ACTION.applyTo(BEFORE)))
                .isEqualTo(Pool.builder()
                        .from(poolOf(BEFORE))
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 12), Posts.of(INSTITUTION, 5 + 12)))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 2)
                                .putInPost(INSTITUTION, 11)
                                .build())
                        .build());
    }

    @Test
    void whoUsedPostsOfItDoesSoNoLonger() {
        Structure before = with(IDLE).edit().put(USE).done();
        Structure after = abolish(IDLE.id()).applyTo(before);
        assertThat(after.relations(CIVIL, Borrowing.class)).isEmpty();
        assertThat(after.institution(IDLE.id())).isEmpty();
    }

    @Test
    void listsAllThatItHeldByName() {
        assertThat(ACTION.leftovers(BEFORE))
                .containsExactly(
                        left(BRIGADE, Leftover.Kind.POSTS, "事业编制12名", "institution 12"),
                        left(BRIGADE, Leftover.Kind.PEOPLE, "事业编制11人", "institution 11"));
        assertThat(abolish(IDLE.id()).leftovers(with(IDLE).edit().put(USE).done()))
                .containsExactly(
                        left(IDLE.id(), Leftover.Kind.POSTS, "事业编制9名", "institution 9"),
                        left(
                                IDLE.id(),
                                Leftover.Kind.RELATION,
                                "占用事业编制2名：溧阳市民政局",
                                "use of posts (institution 2): 溧阳市民政局"));
    }

    @Test
    void amountsThatAreNotKnownLeaveThePoolIncomplete() {
        assertThat(poolOf(abolish(STORE).applyTo(BEFORE)))
                .isEqualTo(poolOf(BEFORE).withIncomplete(PoolPart.POSTS).withIncomplete(PoolPart.PEOPLE));
        assertThat(abolish(STORE).leftovers(BEFORE))
                .containsExactly(
                        left(STORE, Leftover.Kind.POSTS, "编制数未知", "posts not known"),
                        left(STORE, Leftover.Kind.PEOPLE, "人员数未知", "people not known"));
    }

    @Test
    void isTakenBackWhereItHeldPostsAlone() {
        assertThat(thereAndBack(abolish(IDLE.id()), with(IDLE))).isEqualTo(with(IDLE));
    }

    @Test
    void isTakenBackWithUnknownAmountsWhereThePoolIsIncompleteAnyway() {
        Structure incomplete = with(Jurisdiction.of(CITY, "溧阳市")
                .withPool(poolOf(BEFORE).withIncomplete(PoolPart.POSTS).withIncomplete(PoolPart.PEOPLE)));
        assertThat(thereAndBack(abolish(STORE), incomplete)).isEqualTo(incomplete);
    }

    @Test
    void hasNoInverseWhereItHeldPeopleOrSomebodyUsedItsPostsOrAnAmountIsNotKnown() {
        assertThat(ACTION.inverse(BEFORE)).isEmpty();
        assertThat(abolish(IDLE.id()).inverse(with(IDLE).edit().put(USE).done()))
                .isEmpty();
        assertThat(abolish(STORE).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAnInstitutionThatIsNotThere() {
        assertThat(inChinese(abolish(IDLE.id()))).containsExactly("事业单位 '320481/I-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(abolish(IDLE.id())))
                .containsExactly("institution '320481/I-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAnInstitutionWhosePeopleWorkInAUnitOfItsSupervisor() {
        Structure out = with(Dispatch.builder()
                .dispatcher(SAFETY)
                .unit("驻天目湖镇中队")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(INSTITUTION, 10))
                .build());
        AbolishInstitution abolition = AbolishInstitution.builder()
                .institution(BRIGADE)
                .effectiveOn(DAY)
                .build();
        assertThat(inEnglish(abolition, out))
                .containsExactly("agency '320481/A-05': institution 11 requested, administrative 14, institution 1,"
                        + " retirees 6 work in none of its units. Expected no more than those, or the unit to be"
                        + " withdrawn first.");
    }
}
