package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Field;
import org.reformkit.model.structure.Structure;

class ReestablishAgencyTest {

    private static final ReestablishAgency ACTION = ReestablishAgency.builder()
            .agency(SAFETY)
            .addFunction(Field.of("应急管理"))
            .effectiveOn(DAY)
            .build();

    @Test
    void gainsFunctionsAndLosesTheCharterAlone() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(in(after, SAFETY))
                .isEqualTo(in(BEFORE, SAFETY).toBuilder()
                        .addFunction(Field.of("应急管理"))
                        .charter(Optional.empty())
                        .build());
        assertThat(after.relations(SAFETY)).isEqualTo(BEFORE.relations(SAFETY));
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Structure after = ACTION.toBuilder().agency(LAND).build().applyTo(BEFORE);
        assertThat(in(after, LAND))
                .isEqualTo(in(BEFORE, LAND).toBuilder()
                        .addFunction(Field.of("应急管理"))
                        .build());
    }

    @Test
    void isAboutTheAgencyAndHasNoInverse() {
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("重新组建");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("re-establish");
        assertThat(ACTION.subjects()).containsExactly(SAFETY);
        assertThat(ACTION.creates()).isEmpty();
        assertThat(ACTION.inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        ReestablishAgency unknown = ACTION.toBuilder().agency(EMERGENCY).build();
        assertThat(inChinese(unknown)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
