package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;

class AbolishCoordinatingBodyTest {

    private static AbolishCoordinatingBody abolish(CoordinatingBodyId body) {
        return AbolishCoordinatingBody.builder().body(body).effectiveOn(DAY).build();
    }

    @Test
    void takesTheBodyAwayWithItsOffice() {
        Applied applied = Applied.of(abolish(SAFETY_COMMITTEE), BEFORE);
        assertThat(applied.after().coordinatingBody(SAFETY_COMMITTEE)).isEmpty();
        assertThat(applied.after().relations(SAFETY, OfficeHost.class)).isEmpty();
        assertThat(in(applied.after(), SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(applied.affected()).containsExactlyInAnyOrder(SAFETY_COMMITTEE, SAFETY);
    }

    @Test
    void isTakenBackWhereItHadNoOffice() {
        Structure alone =
                BEFORE.edit().remove(OfficeHost.of(SAFETY_COMMITTEE, SAFETY)).done();
        assertThat(thereAndBack(abolish(SAFETY_COMMITTEE), alone)).isEqualTo(alone);
        assertThat(abolish(SAFETY_COMMITTEE).inverse(BEFORE)).isEmpty();
    }

    @Test
    void givesItsPostsBackToThePool() {
        Structure before = BEFORE.edit()
                .remove(OfficeHost.of(SAFETY_COMMITTEE, SAFETY))
                .put(BEFORE.coordinatingBody(SAFETY_COMMITTEE).orElseThrow().toBuilder()
                        .posts(Quota.of(ADMINISTRATIVE, 2))
                        .build())
                .done();
        Structure after = abolish(SAFETY_COMMITTEE).applyTo(before);
        assertThat(poolOf(after).quota()).isEqualTo(poolOf(before).quota().plus(Quota.of(ADMINISTRATIVE, 2)));
        assertThat(thereAndBack(abolish(SAFETY_COMMITTEE), before)).isEqualTo(before);
    }

    @Test
    void leavesThePoolAsItIsWhereNoPostsAreTold() {
        assertThat(poolOf(abolish(SAFETY_COMMITTEE).applyTo(BEFORE))).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void namesItsPostsAndItsOfficeAsLeftovers() {
        Structure before = with(BEFORE.coordinatingBody(SAFETY_COMMITTEE).orElseThrow().toBuilder()
                .posts(Quota.of(ADMINISTRATIVE, 2))
                .build());
        assertThat(abolish(SAFETY_COMMITTEE).leftovers(before))
                .containsExactly(
                        Leftover.builder()
                                .holder(SAFETY_COMMITTEE)
                                .kind(Leftover.Kind.POSTS)
                                .wording(Wording.of("行政编制2名", "administrative 2"))
                                .build(),
                        Leftover.builder()
                                .holder(SAFETY_COMMITTEE)
                                .kind(Leftover.Kind.RELATION)
                                .wording(Wording.of("议事协调机构办公室：溧阳市安监局", "office of a coordinating body: 溧阳市安监局"))
                                .build());
    }

    @Test
    void isAboutTheBodyAndHasItsVerb() {
        assertThat(abolish(SAFETY_COMMITTEE).subjects()).containsExactly(SAFETY_COMMITTEE);
        assertThat(abolish(SAFETY_COMMITTEE).wording()).isEqualTo(Wording.of("撤销议事协调机构", "abolish coordinating body"));
    }

    @Test
    void refusesABodyThatIsNotThere() {
        AbolishCoordinatingBody action = abolish(CoordinatingBodyId.of(CITY, "C-09"));
        assertThat(inChinese(action)).containsExactly("议事协调机构 '320481/C-09'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("coordinating body '320481/C-09': it is not in the structure. Expected one that is.");
    }
}
