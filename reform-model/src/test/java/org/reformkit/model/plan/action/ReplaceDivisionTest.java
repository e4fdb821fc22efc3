package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class ReplaceDivisionTest {

    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");
    private static final Division MADE =
            division(NEW, SAFETY, "应急指挥科").quota(Quota.of(ADMINISTRATIVE, 4)).build();

    private static ReplaceDivision replace(DivisionId division, Division made) {
        return ReplaceDivision.builder()
                .division(division)
                .made(made)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theNewOneStandsInTheSteadOfTheOldAndTheAgencyStaysAsItIs() {
        Structure after = replace(SAFETY_CONTROL, MADE).applyTo(BEFORE);
        assertThat(after.divisions(SAFETY)).containsExactly(in(BEFORE, SAFETY_OFFICE), MADE);
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(replace(SAFETY_CONTROL, MADE))).isEqualTo(BEFORE);
    }

    @Test
    void namesTheOldTheNewAndTheAgency() {
        ReplaceDivision action = replace(SAFETY_CONTROL, MADE);
        assertThat(action.subjects()).containsExactly(SAFETY_CONTROL, NEW, SAFETY);
        assertThat(action.creates()).containsExactly(NEW);
        assertThat(action.verb(Locale.CHINA)).isEqualTo("撤一建一");
        assertThat(action.verb(Locale.ENGLISH)).isEqualTo("replace division");
    }

    @Test
    void refusesADivisionThatIsNotThereAndANewOneThatIs() {
        ReplaceDivision action =
                replace(NEW, division(SAFETY_OFFICE, SAFETY, "办公室").build());
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-03'：结构中不存在，应为已有的要素。", "内设机构 '320481/A-05-01'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "division '320481/A-05-03': it is not in the structure. Expected one that is.",
                        "division '320481/A-05-01': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesMorePostsThanTheAgencyHasBesideItsOtherDivisions() {
        ReplaceDivision tooMany = replace(
                SAFETY_CONTROL,
                MADE.toBuilder().quota(Quota.of(ADMINISTRATIVE, 14)).build());
        assertThat(inChinese(tooMany)).containsExactly("机构 '320481/A-05'：需要行政编制18名，现有行政编制15名，不应超过现有数量。");
        assertThat(inEnglish(tooMany))
                .containsExactly("agency '320481/A-05': administrative 18 requested, administrative 15 available."
                        + " Expected no more than there is.");
        assertThat(inChinese(replace(
                        SAFETY_CONTROL,
                        MADE.toBuilder().quota(Quota.of(ADMINISTRATIVE, 11)).build())))
                .isEmpty();
    }

    @Test
    void isNotAskedWhereTheOldOneHadAsMany() {
        Structure tooMany = BEFORE.edit()
                .put(in(BEFORE, SAFETY_CONTROL).withQuota(Quota.of(ADMINISTRATIVE, 14)))
                .done();
        ReplaceDivision same = replace(
                SAFETY_CONTROL,
                MADE.toBuilder().quota(Quota.of(ADMINISTRATIVE, 14)).build());
        assertThat(inChinese(same, tooMany)).isEmpty();
        assertThat(thereAndBack(same, tooMany)).isEqualTo(tooMany);
        assertThat(replace(SAFETY_CONTROL, MADE).inverse(tooMany)).isEmpty();
    }

    @Test
    void refusesADivisionOfAnotherAgency() {
        assertThat(inChinese(replace(RELIEF, MADE)))
                .containsExactly("内设机构 '320481/A-06-01'：与机构 320481/A-05 的隶属关系不存在，应为已有的。");
        assertThat(inEnglish(replace(RELIEF, MADE)))
                .containsExactly("division '320481/A-06-01': membership of agency 320481/A-05 is not there."
                        + " Expected one that is.");
    }
}
