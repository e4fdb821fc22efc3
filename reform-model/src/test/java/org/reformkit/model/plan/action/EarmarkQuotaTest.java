package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class EarmarkQuotaTest {

    private static final Purpose RELIEF_WORK = Purpose.earmark("救灾");

    private static EarmarkQuota earmark(ElementId holder, Purpose purpose, Posts... posts) {
        return EarmarkQuota.builder()
                .holder(holder)
                .posts(Quota.of(posts))
                .purpose(purpose)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void keepsPostsForOneUseAndReleasesThem() {
        Structure after =
                earmark(SAFETY, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 3)).applyTo(BEFORE);
        assertThat(in(after, SAFETY).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 12), Posts.of(ADMINISTRATIVE, RELIEF_WORK, 3)));
        Structure released = earmark(SAFETY, Purpose.GENERAL, Posts.of(ADMINISTRATIVE, RELIEF_WORK, 2))
                .applyTo(after);
        assertThat(in(released, SAFETY).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 14), Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1)));
    }

    @Test
    void keepsTheSameAtTheAgencyOfADivision() {
        Structure after =
                earmark(SAFETY_OFFICE, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 1)).applyTo(BEFORE);
        assertThat(in(after, SAFETY_OFFICE).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 3), Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1)));
        assertThat(in(after, SAFETY).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 14), Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1)));
    }

    @Test
    void keepsPostsOfInstitutionsAndOfThePool() {
        assertThat(earmark(BRIGADE, RELIEF_WORK, Posts.of(INSTITUTION, 12))
                        .applyTo(BEFORE)
                        .institution(BRIGADE)
                        .orElseThrow()
                        .quota())
                .contains(Quota.of(Posts.of(INSTITUTION, RELIEF_WORK, 12)));
        assertThat(poolOf(earmark(CITY, RELIEF_WORK, Posts.of(INSTITUTION, 5)).applyTo(BEFORE))
                        .quota())
                .isEqualTo(Quota.of(Posts.of(ADMINISTRATIVE, 12), Posts.of(INSTITUTION, RELIEF_WORK, 5)));
    }

    @Test
    void whatIsNotKnownOfOneOfBothStaysSo() {
        Structure before = with(in(BEFORE, LAND).withQuota(Quota.of(ADMINISTRATIVE, 5)));
        Structure after =
                earmark(GEOLOGY, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 3)).applyTo(before);
        assertThat(in(after, GEOLOGY).quota()).isEmpty();
        assertThat(in(after, LAND).quota().orElseThrow().posts(ADMINISTRATIVE, RELIEF_WORK))
                .isEqualTo(3);
    }

    @Test
    void isTakenBackWhereThePostsHadOneUse() {
        EarmarkQuota action = earmark(SAFETY_OFFICE, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 1));
        assertThat(thereAndBack(action)).isEqualTo(BEFORE);
        Structure kept = action.applyTo(BEFORE);
        EarmarkQuota released = earmark(SAFETY_OFFICE, Purpose.GENERAL, Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1));
        assertThat(thereAndBack(released, kept)).isEqualTo(kept);
        EarmarkQuota mixed = earmark(
                SAFETY_OFFICE,
                Purpose.earmark("招商"),
                Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1),
                Posts.of(ADMINISTRATIVE, 1));
        assertThat(mixed.inverse(kept)).isEmpty();
        assertThat(in(mixed.applyTo(kept), SAFETY_OFFICE).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 2), Posts.of(ADMINISTRATIVE, Purpose.earmark("招商"), 2)));
    }

    @Test
    void isNamedByWhatItDoes() {
        EarmarkQuota action = earmark(SAFETY, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 3));
        assertThat(action.wording()).isEqualTo(Wording.of("专编专用", "earmark posts"));
        assertThat(action.subjects()).containsExactly(SAFETY);
        assertThat(earmark(SAFETY, Purpose.GENERAL, Posts.of(ADMINISTRATIVE, RELIEF_WORK, 2))
                        .wording())
                .isEqualTo(Wording.of("取消专编专用", "release earmark"));
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThat(inChinese(earmark(SAFETY, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 16))))
                .containsExactly("机构 '320481/A-05'：需要行政编制16名，现有行政编制15名，不应超过现有数量。");
        assertThat(inEnglish(earmark(SAFETY, Purpose.GENERAL, Posts.of(ADMINISTRATIVE, RELIEF_WORK, 1))))
                .containsExactly("agency '320481/A-05': administrative (for 救灾) 1 requested,"
                        + " administrative 15 available. Expected no more than there is.");
    }

    @Test
    void refusesMoreThanTheAgencyOfADivisionHas() {
        Structure few = with(in(BEFORE, SAFETY).withQuota(Quota.of(ADMINISTRATIVE, 2)));
        EarmarkQuota action = earmark(SAFETY_OFFICE, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 3));
        assertThat(inChinese(action, few)).containsExactly("机构 '320481/A-05'：需要行政编制3名，现有行政编制2名，不应超过现有数量。");
        assertThat(inChinese(earmark(SAFETY_OFFICE, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 2)), few))
                .isEmpty();
    }

    @Test
    void refusesAHolderThatIsNotThereOrHoldsNoPosts() {
        assertThat(inEnglish(earmark(EMERGENCY, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 1))))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
        assertThat(inChinese(earmark(SAFETY_COMMITTEE, RELIEF_WORK, Posts.of(ADMINISTRATIVE, 1))))
                .containsExactly("议事协调机构 '320481/C-01'：本身不持有编制，应为：机构、内设机构、事业单位、行政区划（待分配）。");
    }

    @Test
    void rejectsNoPostsAndPostsThatHaveTheUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> earmark(SAFETY, RELIEF_WORK))
                .withMessage(
                        "Posts of '320481/A-05' for '救灾': '无编制'. Expected some, and none of them for that use so far.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> earmark(SAFETY, Purpose.GENERAL, Posts.of(ADMINISTRATIVE, 1)))
                .withMessage(
                        "Posts of '320481/A-05' for '一般': '行政编制1名'. Expected some, and none of them for that use so far.");
    }

    @Test
    void refusesWhereNoPostsAreKnown() {
        EarmarkQuota action = EarmarkQuota.builder()
                .holder(GEOLOGY)
                .posts(Quota.of(ADMINISTRATIVE, 1))
                .purpose(Purpose.earmark("招商"))
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-07-01'：编制数未知，应为已知的数量。");
    }
}
