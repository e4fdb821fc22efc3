package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Field;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class SplitDivisionTest {

    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");
    private static final Division MADE = division(NEW, SAFETY, "危化品科")
            .quota(Quota.of(ADMINISTRATIVE, 2))
            .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
            .build();

    private static SplitDivision split(DivisionId division, Division made) {
        return SplitDivision.builder()
                .division(division)
                .made(made)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void thePostsOfTheNewOneComeOutOfTheOtherAndTheAgencyStaysAsItIs() {
        Structure after = split(SAFETY_CONTROL, MADE).applyTo(BEFORE);
        assertThat(in(after, NEW)).isEqualTo(MADE);
        assertThat(in(after, SAFETY_CONTROL))
                .isEqualTo(in(BEFORE, SAFETY_CONTROL)
                        .withQuota(Quota.of(ADMINISTRATIVE, 3))
                        .withLeaders(LeadershipQuota.none()));
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void theFunctionsOfTheNewOneAreNoLongerTheOthers() {
        Division whole = division(SAFETY_CONTROL, SAFETY, "监督管理科")
                .addFunctions(Field.of("安全生产"), Field.of("危化品"))
                .build();
        Division part = division(NEW, SAFETY, "危化品科")
                .addFunctions(Field.of("危化品"), Field.of("烟花爆竹"))
                .build();
        Structure after = split(SAFETY_CONTROL, part).applyTo(with(whole));
        assertThat(in(after, SAFETY_CONTROL).functions()).containsExactly(Field.of("安全生产"));
        assertThat(in(after, NEW)).isEqualTo(part);
    }

    @Test
    void whatIsNotKnownOrNotGivenStaysSo() {
        Division plain = division(NEW, SAFETY, "危化品科").build();
        assertThat(in(split(SAFETY_CONTROL, plain).applyTo(BEFORE), SAFETY_CONTROL))
                .isEqualTo(in(BEFORE, SAFETY_CONTROL));
        Division ofLand = MADE.toBuilder().agency(LAND).build();
        assertThat(in(split(GEOLOGY, ofLand).applyTo(BEFORE), GEOLOGY)).isEqualTo(in(BEFORE, GEOLOGY));
    }

    @Test
    void isTakenBackByAMerger() {
        assertThat(thereAndBack(split(SAFETY_CONTROL, MADE))).isEqualTo(BEFORE);
        assertThat(thereAndBack(split(GEOLOGY, MADE.toBuilder().agency(LAND).build())))
                .isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereAMergerWouldNotBringItBack() {
        assertThat(split(SAFETY_CONTROL, division(NEW, SAFETY, "危化品科").build()).inverse(BEFORE))
                .isEmpty();
        assertThat(split(
                                SAFETY_CONTROL,
                                MADE.toBuilder().addFunction(Field.of("危化品")).build())
                        .inverse(BEFORE))
                .isEmpty();
    }

    @Test
    void namesTheOtherTheNewOneAndTheAgency() {
        SplitDivision action = split(SAFETY_CONTROL, MADE);
        assertThat(action.subjects()).containsExactly(SAFETY_CONTROL, NEW, SAFETY);
        assertThat(action.creates()).containsExactly(NEW);
        assertThat(action.verb(Locale.CHINA)).isEqualTo("分设内设机构");
        assertThat(action.verb(Locale.ENGLISH)).isEqualTo("split division");
    }

    @Test
    void refusesMorePostsThanThereAre() {
        SplitDivision action = split(
                SAFETY_CONTROL,
                MADE.toBuilder()
                        .quota(Quota.of(ADMINISTRATIVE, 6))
                        .leaders(LeadershipQuota.of(DIVISION_HEAD, 2))
                        .build());
        assertThat(inChinese(action))
                .containsExactly(
                        "内设机构 '320481/A-05-02'：需要行政编制6名，现有行政编制5名，不应超过现有数量。",
                        "内设机构 '320481/A-05-02'：需要内设机构领导正职（正股级）2名，现有内设机构领导正职（正股级）1名，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "division '320481/A-05-02': administrative 6 requested, administrative 5 available."
                                + " Expected no more than there is.",
                        "division '320481/A-05-02': division chief (unit chief) 2 requested,"
                                + " division chief (unit chief) 1 available. Expected no more than there is.");
    }

    @Test
    void refusesADivisionThatIsNotThereOrOfAnotherAgencyAndANewOneThatIs() {
        assertThat(inChinese(split(NEW, division(SAFETY_OFFICE, SAFETY, "办公室").build())))
                .containsExactly("内设机构 '320481/A-05-03'：结构中不存在，应为已有的要素。", "内设机构 '320481/A-05-01'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(split(RELIEF, MADE)))
                .containsExactly("division '320481/A-06-01': membership of agency 320481/A-05 is not there."
                        + " Expected one that is.");
    }
}
