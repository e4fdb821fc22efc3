package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;

class ChangeKindTest {

    private static final ChangeKind ACTION = ChangeKind.builder()
            .agency(GRAIN)
            .kind(AgencyKind.PARTY_WORKING_OFFICE)
            .series(Series.PARTY)
            .effectiveOn(DAY)
            .build();

    @Test
    void changesKindAndSeriesAlone() {
        assertThat(in(ACTION.applyTo(BEFORE), GRAIN))
                .isEqualTo(in(BEFORE, GRAIN).toBuilder()
                        .kind(AgencyKind.PARTY_WORKING_OFFICE)
                        .series(Series.PARTY)
                        .build());
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(ACTION)).isEqualTo(BEFORE);
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        ChangeKind unknown = ACTION.toBuilder().agency(EMERGENCY).build();
        assertThat(inChinese(unknown)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
