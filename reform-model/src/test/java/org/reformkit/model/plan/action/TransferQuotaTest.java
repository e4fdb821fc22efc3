package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.ZONE;
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
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class TransferQuotaTest {

    private static TransferQuota transfer(ElementId source, ElementId target, int posts) {
        return TransferQuota.builder()
                .source(source)
                .target(target)
                .posts(Quota.of(ADMINISTRATIVE, posts))
                .effectiveOn(DAY)
                .build();
    }

    private static Optional<Quota> administrative(int posts) {
        return Optional.of(Quota.of(ADMINISTRATIVE, posts));
    }

    @Test
    void movesPostsBetweenAgencies() {
        Structure after = transfer(CIVIL, SAFETY, 4).applyTo(BEFORE);
        assertThat(in(after, CIVIL).quota()).isEqualTo(administrative(14));
        assertThat(in(after, SAFETY).quota()).isEqualTo(administrative(19));
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void movesPostsBetweenDivisionsOfOneAgencyWithinItsTotal() {
        Structure after = transfer(SAFETY_OFFICE, SAFETY_CONTROL, 1).applyTo(BEFORE);
        assertThat(in(after, SAFETY_OFFICE).quota()).isEqualTo(administrative(3));
        assertThat(in(after, SAFETY_CONTROL).quota()).isEqualTo(administrative(6));
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void movesPostsBetweenDivisionsOfTwoAgenciesThroughTheAgencies() {
        Structure after = transfer(RELIEF, SAFETY_CONTROL, 2).applyTo(BEFORE);
        assertThat(in(after, RELIEF).quota()).isEqualTo(administrative(1));
        assertThat(in(after, CIVIL).quota()).isEqualTo(administrative(16));
        assertThat(in(after, SAFETY).quota()).isEqualTo(administrative(17));
        assertThat(in(after, SAFETY_CONTROL).quota()).isEqualTo(administrative(7));
    }

    @Test
    void movesPostsBetweenADivisionAndItsAgencyWithinTheTotal() {
        Structure toDivision = transfer(SAFETY, SAFETY_OFFICE, 3).applyTo(BEFORE);
        assertThat(in(toDivision, SAFETY_OFFICE).quota()).isEqualTo(administrative(7));
        assertThat(in(toDivision, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        Structure toAgency = transfer(SAFETY_OFFICE, SAFETY, 3).applyTo(BEFORE);
        assertThat(in(toAgency, SAFETY_OFFICE).quota()).isEqualTo(administrative(1));
        assertThat(in(toAgency, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void allocatesPostsFromThePoolAndReturnsThemThere() {
        Structure allocated = transfer(CITY, SAFETY_OFFICE, 2).applyTo(BEFORE);
        assertThat(poolOf(allocated).quota())
                .isEqualTo(Quota.of(Posts.of(ADMINISTRATIVE, 10), Posts.of(INSTITUTION, 5)));
        assertThat(in(allocated, SAFETY).quota()).isEqualTo(administrative(17));
        assertThat(in(allocated, SAFETY_OFFICE).quota()).isEqualTo(administrative(6));
        Structure returned = transfer(RELIEF, CITY, 2).applyTo(BEFORE);
        assertThat(poolOf(returned).quota())
                .isEqualTo(Quota.of(Posts.of(ADMINISTRATIVE, 14), Posts.of(INSTITUTION, 5)));
        assertThat(in(returned, CIVIL).quota()).isEqualTo(administrative(16));
        assertThat(in(returned, RELIEF).quota()).isEqualTo(administrative(1));
    }

    @Test
    void movesPostsToAnInstitution() {
        Structure after = transfer(CIVIL, BRIGADE, 1).applyTo(BEFORE);
        assertThat(after.institution(BRIGADE).orElseThrow().quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 1), Posts.of(INSTITUTION, 12)));
    }

    @Test
    void whatIsNotKnownStaysSoOnEitherSide() {
        Structure given = transfer(LAND, SAFETY, 4).applyTo(BEFORE);
        assertThat(in(given, LAND).quota()).isEmpty();
        assertThat(in(given, SAFETY).quota()).isEqualTo(administrative(19));
        Structure received = transfer(SAFETY, LAND, 4).applyTo(BEFORE);
        assertThat(in(received, LAND).quota()).isEmpty();
        assertThat(in(received, SAFETY).quota()).isEqualTo(administrative(11));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(transfer(CIVIL, SAFETY, 4))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(RELIEF, SAFETY_CONTROL, 2))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(SAFETY, SAFETY_OFFICE, 3))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(CITY, SAFETY_OFFICE, 2))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(SAFETY, LAND, 4))).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereADivisionGaveItsAgencyMoreThanTheAgencyHas() {
        Structure structure = with(in(BEFORE, RELIEF).toBuilder()
                .quota(Quota.of(ADMINISTRATIVE, 20))
                .build());
        assertThat(transfer(RELIEF, CIVIL, 19).inverse(structure)).isEmpty();
        assertThat(thereAndBack(transfer(RELIEF, CIVIL, 18), structure)).isEqualTo(structure);
    }

    @Test
    void refusesMoreThanTheSourceHasOfTheKind() {
        assertThat(inChinese(transfer(CIVIL, SAFETY, 19)))
                .containsExactly("机构 '320481/A-06'：需要行政编制19名，现有行政编制18名，不应超过现有数量。");
        assertThat(inEnglish(transfer(BRIGADE, SAFETY, 1)))
                .containsExactly("institution '320481/I-01': administrative 1 requested, institution 12 available."
                        + " Expected no more than there is.");
    }

    @Test
    void refusesMoreThanTheAgencyOfTheDivisionHasWherePostsLeaveIt() {
        Structure structure = with(in(BEFORE, RELIEF).toBuilder()
                .quota(Quota.of(ADMINISTRATIVE, 20))
                .build());
        assertThat(inChinese(transfer(RELIEF, SAFETY, 19), structure))
                .containsExactly("机构 '320481/A-06'：需要行政编制19名，现有行政编制18名，不应超过现有数量。");
        assertThat(inEnglish(transfer(RELIEF, SAFETY, 21), structure))
                .containsExactly(
                        "division '320481/A-06-01': administrative 21 requested, administrative 20 available."
                                + " Expected no more than there is.",
                        "agency '320481/A-06': administrative 21 requested, administrative 18 available."
                                + " Expected no more than there is.");
        assertThat(transfer(RELIEF, CIVIL, 19).refusals(structure)).isEmpty();
    }

    @Test
    void refusesHoldersThatAreNotThereOrHoldNoPosts() {
        assertThat(inChinese(transfer(EMERGENCY, SAFETY_COMMITTEE, 1)))
                .containsExactly(
                        "机构 '320481/A-20'：结构中不存在，应为已有的要素。", "议事协调机构 '320481/C-01'：本身不持有编制，应为：机构、内设机构、事业单位、行政区划（待分配）。");
        assertThat(inEnglish(transfer(SAFETY, ZONE, 1)))
                .containsExactly("zone '320481/Z-01': it holds no posts of its own."
                        + " Expected one of: agency, division, institution, jurisdiction (pool).");
    }

    @Test
    void refusesOneHolderOnBothSides() {
        assertThat(inChinese(transfer(SAFETY, SAFETY, 1))).containsExactly("机构 '320481/A-05'：同时出现在两方，应为不同的两个。");
        assertThat(inEnglish(transfer(CITY, CITY, 1)))
                .containsExactly("jurisdiction '320481': it stands on both sides. Expected two different ones.");
    }
}
