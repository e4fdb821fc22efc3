package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class SetUpCoordinatingBodyTest {

    private static final CoordinatingBodyId EDUCATION = CoordinatingBodyId.of(CITY, "C-02");

    private static SetUpCoordinatingBody setUp(CoordinatingBodyId id) {
        return SetUpCoordinatingBody.builder()
                .body(CoordinatingBody.builder()
                        .id(id)
                        .name("溧阳市委教育工作领导小组")
                        .kind(CoordinatingBodyKind.STANDING)
                        .field(Field.of("教育"))
                        .build())
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void putsTheBodyWithoutAnOffice() {
        Structure after = setUp(EDUCATION).applyTo(BEFORE);
        assertThat(after.coordinatingBody(EDUCATION)).contains(setUp(EDUCATION).body());
        assertThat(after.relations(EDUCATION)).isEmpty();
    }

    @Test
    void takesItsPostsOutOfThePool() {
        SetUpCoordinatingBody action = withPosts(12);
        assertThat(poolOf(action.applyTo(BEFORE)).quota()).isEqualTo(Quota.of(INSTITUTION, 5));
        assertThat(thereAndBack(action)).isEqualTo(BEFORE);
    }

    @Test
    void refusesMorePostsThanThePoolHas() {
        assertThat(inChinese(withPosts(13))).containsExactly("行政区划 '320481'：需要行政编制13名，现有行政编制12名、事业编制5名，不应超过现有数量。");
    }

    private static SetUpCoordinatingBody withPosts(int posts) {
        SetUpCoordinatingBody action = setUp(EDUCATION);
        return action.toBuilder()
                .body(action.body().toBuilder()
                        .posts(Quota.of(ADMINISTRATIVE, posts))
                        .build())
                .build();
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(setUp(EDUCATION))).isEqualTo(BEFORE);
    }

    @Test
    void isAboutTheBodyThatItCreates() {
        assertThat(setUp(EDUCATION).subjects()).containsExactly(EDUCATION);
        assertThat(setUp(EDUCATION).creates()).containsExactly(EDUCATION);
        assertThat(setUp(EDUCATION).wording()).isEqualTo(Wording.of("设立议事协调机构", "set up coordinating body"));
    }

    @Test
    void refusesABodyThatIsThere() {
        assertThat(inChinese(setUp(SAFETY_COMMITTEE))).containsExactly("议事协调机构 '320481/C-01'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(setUp(SAFETY_COMMITTEE)))
                .containsExactly("coordinating body '320481/C-01': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesABodyOfAJurisdictionThatIsNotThere() {
        SetUpCoordinatingBody action = setUp(CoordinatingBodyId.of(NOWHERE, "C-01"));
        assertThat(inChinese(action)).containsExactly("行政区划 '320482'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }
}
