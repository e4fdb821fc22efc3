package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;

class WithdrawUnitTest {

    private static final Dispatch FIRST = Dispatch.builder()
            .dispatcher(DISCIPLINE)
            .unit("派驻第一纪检监察组")
            .kind(DispatchKind.RESIDENT)
            .addHosts(SAFETY, CIVIL)
            .build();

    private static final Dispatch OUTPOST = Dispatch.builder()
            .dispatcher(LAND)
            .unit("天目湖国土资源所")
            .kind(DispatchKind.OUTPOST)
            .build();

    private static WithdrawUnit withdraw(Dispatch dispatch) {
        return WithdrawUnit.builder().dispatch(dispatch).effectiveOn(DAY).build();
    }

    @Test
    void takesTheUnitAwayAndLeavesThePeople() {
        Structure after = withdraw(FIRST).applyTo(BEFORE);
        assertThat(after.relations(DISCIPLINE, Dispatch.class)).isEmpty();
        assertThat(in(after, DISCIPLINE)).isEqualTo(in(BEFORE, DISCIPLINE));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(withdraw(FIRST))).isEqualTo(BEFORE);
    }

    @Test
    void isFoundByItsNameWhoeverWorksInIt() {
        Dispatch standing = Dispatch.builder()
                .from(OUTPOST)
                .people(Staffing.of(INSTITUTION, 6))
                .place(NOWHERE)
                .build();
        Structure before = with(standing);
        assertThat(withdraw(OUTPOST).applyTo(before).relations(LAND)).isEmpty();
        assertThat(thereAndBack(withdraw(OUTPOST), before)).isEqualTo(before);
    }

    @Test
    void isNotTakenBackWhereMoreWorkInUnitsThanThereAre() {
        Dispatch standing = Dispatch.builder()
                .from(OUTPOST)
                .dispatcher(CIVIL)
                .people(Staffing.of(ADMINISTRATIVE, 18))
                .build();
        assertThat(withdraw(standing).inverse(with(standing))).isEmpty();
    }

    @Test
    void isCalledByTheKindAndAboutTheDispatcherFirst() {
        assertThat(withdraw(FIRST).wording()).isEqualTo(Wording.of("撤回派驻", "withdraw resident unit"));
        assertThat(withdraw(OUTPOST).wording()).isEqualTo(Wording.of("撤回派出", "withdraw outpost"));
        assertThat(withdraw(FIRST).subjects()).containsExactly(DISCIPLINE, SAFETY, CIVIL);
    }

    @Test
    void refusesAUnitThatIsNotThereAsItIsTold() {
        assertThat(inChinese(withdraw(OUTPOST))).containsExactly("机构 '320481/A-07'：派出“天目湖国土资源所”不存在，应为已有的。");
        Dispatch otherwise = Dispatch.builder().from(FIRST).addHosts(GRAIN).build();
        assertThat(inEnglish(withdraw(otherwise)))
                .containsExactly("agency '320481/A-03': dispatch (resident) '派驻第一纪检监察组' is not there."
                        + " Expected one that is.");
    }

    @Test
    void refusesAgenciesThatAreNotThere() {
        Dispatch unknown =
                Dispatch.builder().from(OUTPOST).dispatcher(EMERGENCY).build();
        assertThat(inChinese(withdraw(unknown))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
    }
}
