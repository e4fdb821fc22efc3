package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DocumentNumber;

class IssueCharterTest {

    private static final Charter ISSUED =
            Charter.issued(LocalDate.of(2019, 3, 31), DocumentNumber.parse("溧办发〔2019〕30号"));

    private static IssueCharter issue(AgencyId agency, Charter charter) {
        return IssueCharter.builder()
                .agency(agency)
                .charter(charter)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void setsTheStateOfTheCharterAndNothingElse() {
        assertThat(in(issue(SAFETY, ISSUED).applyTo(BEFORE), SAFETY))
                .isEqualTo(in(BEFORE, SAFETY).toBuilder().charter(ISSUED).build());
        assertThat(in(issue(LAND, Charter.pending("等待上级三定")).applyTo(BEFORE), LAND)
                        .charter())
                .contains(Charter.pending("等待上级三定"));
    }

    @Test
    void saysWhetherItIsIssuedOrPutOff() {
        assertThat(issue(SAFETY, ISSUED).verb()).isEqualTo("印发“三定”规定");
        assertThat(issue(SAFETY, Charter.pending("等待上级三定")).verb()).isEqualTo("暂缓印发“三定”规定");
    }

    @Test
    void isTakenBackWhereThereWasACharter() {
        assertThat(thereAndBack(issue(SAFETY, ISSUED))).isEqualTo(BEFORE);
        assertThat(issue(LAND, ISSUED).inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        assertThat(inChinese(issue(EMERGENCY, ISSUED))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(issue(EMERGENCY, ISSUED)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
