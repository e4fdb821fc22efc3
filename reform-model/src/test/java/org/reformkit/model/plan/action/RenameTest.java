package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.ZONE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.structure.Structure;

class RenameTest {

    private static Rename rename(ElementId element, String name) {
        return Rename.builder().element(element).name(name).effectiveOn(DAY).build();
    }

    @Test
    void anAgencyKeepsItsIdentityAndItsFormerName() {
        Structure after = rename(SAFETY, "溧阳市应急管理局").applyTo(BEFORE);
        assertThat(in(after, SAFETY))
                .isEqualTo(in(BEFORE, SAFETY).toBuilder()
                        .name("溧阳市应急管理局")
                        .addFormerNames(FormerName.of("溧阳市安监局", DAY))
                        .build());
        assertThat(in(after, SAFETY).answersTo("溧阳市安监局")).isTrue();
        assertThat(after.divisions(SAFETY)).isEqualTo(BEFORE.divisions(SAFETY));
        assertThat(after.duties(SAFETY)).isEqualTo(BEFORE.duties(SAFETY));
        assertThat(after.relations(SAFETY)).isEqualTo(BEFORE.relations(SAFETY));
    }

    @Test
    void keepsTheCreditCode() {
        CreditCode code = CreditCode.parse("11371000004359010J");
        Structure structure =
                with(in(BEFORE, SAFETY).toBuilder().creditCode(code).build());
        assertThat(in(rename(SAFETY, "溧阳市应急管理局").applyTo(structure), SAFETY).creditCode())
                .contains(code);
    }

    @Test
    void renamesEverythingThatHasAName() {
        FormerName[] former = {
            FormerName.of("办公室", DAY),
            FormerName.of("溧阳市安全生产监察大队", DAY),
            FormerName.of("溧阳市安全生产委员会", DAY),
            FormerName.of("江苏省溧阳经济开发区", DAY)
        };
        ImmutableList<ElementId> ids = ImmutableList.of(SAFETY_OFFICE, BRIGADE, SAFETY_COMMITTEE, ZONE);
        for (int i = 0; i < former.length; i++) {
            Named renamed = (Named) rename(ids.get(i), "新名称")
                    .applyTo(BEFORE)
                    .element(ids.get(i))
                    .orElseThrow();
            assertThat(renamed.name()).isEqualTo("新名称");
            assertThat(renamed.formerNames()).containsExactly(former[i]);
        }
    }

    @Test
    void theNameInForceIsNoFormerName() {
        assertThat(rename(SAFETY, "溧阳市安监局").applyTo(BEFORE).on(BEFORE.date())).isEqualTo(BEFORE);
    }

    @Test
    void isTakenBackWithoutATrace() {
        assertThat(thereAndBack(rename(SAFETY, "溧阳市应急管理局"))).isEqualTo(BEFORE);
        assertThat(thereAndBack(rename(ZONE, "溧阳高新区"))).isEqualTo(BEFORE);
    }

    @Test
    void refusesAnElementThatIsNotThere() {
        assertThat(inChinese(rename(EMERGENCY, "溧阳市应急局"))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(rename(EMERGENCY, "溧阳市应急局")))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesElementsThatHaveATitleOrNoNameOfTheirOwn() {
        assertThat(inChinese(rename(SAFETY_DUTY, "安全监管")))
                .containsExactly("职责 '320481/D-01'：本身不持有名称，应为：机构、内设机构、事业单位、议事协调机构、功能区。");
        assertThat(inEnglish(rename(CITY, "溧阳县")))
                .containsExactly("jurisdiction '320481': it holds no name of its own."
                        + " Expected one of: agency, division, institution, coordinating body, zone.");
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rename(SAFETY, " "))
                .withMessage("New name of '320481/A-05': it is blank. Expected a name.");
    }
}
