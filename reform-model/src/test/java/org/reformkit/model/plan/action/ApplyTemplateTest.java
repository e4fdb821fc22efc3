package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
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

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.structure.Structure;

class ApplyTemplateTest {

    private static ApplyTemplate apply(AgencyId... agencies) {
        return ApplyTemplate.builder()
                .addAgencies(agencies)
                .addNames("办公室", "党建科")
                .addAbolished("监督管理科", "地质环境科")
                .effectiveOn(DAY)
                .build();
    }

    private static Division made(AgencyId agency, int place, String name) {
        return division(DivisionId.of(CITY, agency.key() + "-T" + place), agency, name)
                .build();
    }

    @Test
    void eachAgencyHasTheDivisionsThenAndKeepsTheOthers() {
        Structure after = apply(SAFETY, CIVIL, LAND).applyTo(BEFORE);
        assertThat(after.divisions(SAFETY)).containsExactly(in(BEFORE, SAFETY_OFFICE), made(SAFETY, 2, "党建科"));
        assertThat(after.divisions(CIVIL))
                .containsExactly(in(BEFORE, RELIEF), made(CIVIL, 1, "办公室"), made(CIVIL, 2, "党建科"));
        assertThat(after.divisions(LAND)).containsExactly(made(LAND, 1, "办公室"), made(LAND, 2, "党建科"));
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
    }

    @Test
    void aSecondTimeItChangesNothing() {
        Structure once = apply(SAFETY, LAND).applyTo(BEFORE);
        ApplyTemplate again =
                apply(SAFETY, LAND).toBuilder().abolished(ImmutableSet.of()).build();
        assertThat(again.applyTo(once)).isEqualTo(once);
        assertThat(again.creates(once)).isEmpty();
    }

    @Test
    void aDivisionWithAnAliasIsTheOneUnlessItGoes() {
        Structure alias = with(in(BEFORE, RELIEF).toBuilder().addAlias("党建科").build());
        assertThat(apply(CIVIL, SAFETY, LAND).applyTo(alias).divisions(CIVIL)).hasSize(2);
        Structure going =
                with(in(BEFORE, SAFETY_CONTROL).toBuilder().addAlias("党建科").build());
        assertThat(apply(SAFETY, LAND).applyTo(going).divisions(SAFETY))
                .containsExactly(in(BEFORE, SAFETY_OFFICE), made(SAFETY, 2, "党建科"));
    }

    @Test
    void isAboutTheAgenciesAndCreatesOnlyWhatIsNotThere() {
        ApplyTemplate action = apply(CIVIL, SAFETY);
        assertThat(action.subjects()).containsExactly(SAFETY, CIVIL);
        assertThat(action.creates()).isEmpty();
        assertThat(action.creates(BEFORE))
                .containsExactly(
                        DivisionId.of(CITY, "A-05-T2"), DivisionId.of(CITY, "A-06-T1"), DivisionId.of(CITY, "A-06-T2"));
        assertThat(apply(EMERGENCY).creates(BEFORE)).isEmpty();
        assertThat(action.inverse(BEFORE)).isEmpty();
        assertThat(action.verb(Locale.CHINA)).isEqualTo("按统一模板设置内设机构");
        assertThat(action.verb(Locale.ENGLISH)).isEqualTo("apply template");
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        assertThat(inChinese(apply(SAFETY, EMERGENCY))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(apply(SAFETY, EMERGENCY)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void isTakenBackWhereItOnlySetsUp() {
        ApplyTemplate five =
                apply(CIVIL, LAND).toBuilder().abolished(ImmutableSet.of()).build();
        assertThat(thereAndBack(five)).isEqualTo(BEFORE);
        Structure once = five.applyTo(BEFORE);
        assertThat(five.inverse(once)).isEmpty();
        assertThat(five.toBuilder().addAgency(SAFETY).build().inverse(BEFORE)).isEmpty();
    }

    @Test
    void aSecondTemplateTakesTheNextIdsThatAreFree() {
        Structure five = apply(CIVIL, SAFETY, LAND).applyTo(BEFORE);
        ApplyTemplate more = ApplyTemplate.builder()
                .addAgencies(SAFETY, CIVIL)
                .addNames("农业办", "文旅办")
                .effectiveOn(DAY)
                .build();
        assertThat(more.creates(five))
                .containsExactly(
                        DivisionId.of(CITY, "A-05-T1"),
                        DivisionId.of(CITY, "A-05-T3"),
                        DivisionId.of(CITY, "A-06-T3"),
                        DivisionId.of(CITY, "A-06-T4"));
        assertThat(more.applyTo(five).divisions(CIVIL))
                .containsExactly(
                        in(BEFORE, RELIEF),
                        made(CIVIL, 1, "办公室"),
                        made(CIVIL, 2, "党建科"),
                        made(CIVIL, 3, "农业办"),
                        made(CIVIL, 4, "文旅办"));
        assertThat(thereAndBack(more, five)).isEqualTo(five);
    }

    @Test
    void refusesTheNameOfNoDivision() {
        assertThat(inChinese(apply(SAFETY))).containsExactly("机构 '320481/A-05'：内设机构“地质环境科”不存在，应为已有的。");
        assertThat(inEnglish(apply(SAFETY)))
                .containsExactly("agency '320481/A-05': division '地质环境科' is not there. Expected one that is.");
    }

    @Test
    void rejectsATemplateWithoutAgenciesOrNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apply())
                .withMessage("Template [办公室, 党建科]: no agencies. Expected at least one.");
        ApplyTemplate.Builder nameless =
                ApplyTemplate.builder().addAgency(SAFETY).effectiveOn(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(nameless::build)
                .withMessage("Template []: it has no names, or a blank one. Expected the names of divisions.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nameless.addName(" ").build())
                .withMessage("Template [ ]: it has no names, or a blank one. Expected the names of divisions.");
    }

    @Test
    void rejectsANameThatStandsTwice() {
        ApplyTemplate.Builder builder = apply(SAFETY).toBuilder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addAbolished("党建科").build())
                .withMessage("Template [办公室, 党建科], abolished [党建科, 地质环境科, 监督管理科]: a name stands twice."
                        + " Expected each once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apply(SAFETY).toBuilder().addName("办公室").build())
                .withMessage("Template [办公室, 党建科, 办公室], abolished [地质环境科, 监督管理科]: a name stands twice."
                        + " Expected each once.");
    }

    @Test
    void rejectsAnAgencyWhoseDivisionsWouldHaveTooLongAKey() {
        AgencyId longest = AgencyId.of(CITY, "A".repeat(59));
        AgencyId tooLong = AgencyId.of(CITY, "A".repeat(60));
        assertThat(apply(longest).agencies()).containsExactly(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apply(tooLong))
                .withMessage(
                        "Template [办公室, 党建科], agency '%s': its key has 60 characters. Expected at most 59,"
                                + " as those of its divisions are longer.",
                        tooLong);
    }
}
