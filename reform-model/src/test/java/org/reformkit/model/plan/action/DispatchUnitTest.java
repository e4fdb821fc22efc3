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
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;

class DispatchUnitTest {

    private static final Dispatch FIRST = Dispatch.builder()
            .dispatcher(DISCIPLINE)
            .unit("派驻第一纪检监察组")
            .kind(DispatchKind.RESIDENT)
            .addHosts(SAFETY, CIVIL)
            .build();

    private static final Dispatch SECOND =
            Dispatch.builder().from(FIRST).unit("派驻第二纪检监察组").build();
    private static final Dispatch OUTPOST = Dispatch.builder()
            .dispatcher(LAND)
            .unit("天目湖国土资源所")
            .kind(DispatchKind.OUTPOST)
            .people(Staffing.of(INSTITUTION, 6))
            .place(NOWHERE)
            .build();

    private static DispatchUnit dispatch(Dispatch dispatch) {
        return DispatchUnit.builder().dispatch(dispatch).effectiveOn(DAY).build();
    }

    @Test
    void putsTheUnitBesideTheOthers() {
        Applied applied = Applied.of(dispatch(SECOND), BEFORE);
        assertThat(applied.after().relations(DISCIPLINE, Dispatch.class)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(applied.affected()).containsExactlyInAnyOrder(DISCIPLINE, SAFETY, CIVIL);
        assertThat(dispatch(OUTPOST).applyTo(BEFORE).relations(LAND)).containsExactly(OUTPOST);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(dispatch(SECOND))).isEqualTo(BEFORE);
        assertThat(thereAndBack(dispatch(OUTPOST))).isEqualTo(BEFORE);
    }

    @Test
    void isCalledByItsKindAndItsHosts() {
        Dispatch single = Dispatch.builder()
                .dispatcher(DISCIPLINE)
                .unit("派驻第三纪检监察组")
                .kind(DispatchKind.RESIDENT)
                .addHosts(GRAIN)
                .build();
        assertThat(dispatch(single).wording()).isEqualTo(Wording.of("派驻", "station"));
        assertThat(dispatch(SECOND).wording()).isEqualTo(Wording.of("联合派驻", "station jointly"));
        assertThat(dispatch(OUTPOST).wording()).isEqualTo(Wording.of("派出", "dispatch"));
    }

    @Test
    void isAboutTheDispatcherFirst() {
        assertThat(dispatch(SECOND).subjects()).containsExactly(DISCIPLINE, SAFETY, CIVIL);
    }

    @Test
    void refusesAUnitOfTheSameNameWhoeverItsHostsAre() {
        Dispatch same = Dispatch.builder()
                .from(OUTPOST)
                .dispatcher(DISCIPLINE)
                .unit(FIRST.unit())
                .build();
        assertThat(inChinese(dispatch(same))).containsExactly("机构 '320481/A-03'：派驻“派驻第一纪检监察组”已经存在，应为新的。");
        assertThat(inEnglish(dispatch(same)))
                .containsExactly("agency '320481/A-03': dispatch (resident) '派驻第一纪检监察组' is there already."
                        + " Expected one that is new.");
        Dispatch ofAnother = Dispatch.builder().from(OUTPOST).unit(FIRST.unit()).build();
        assertThat(inChinese(dispatch(ofAnother))).isEmpty();
    }

    @Test
    void refusesAgenciesThatAreNotThere() {
        Dispatch nowhere = Dispatch.builder().from(SECOND).addHosts(EMERGENCY).build();
        assertThat(inChinese(dispatch(nowhere))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(dispatch(
                        Dispatch.builder().from(OUTPOST).dispatcher(EMERGENCY).build())))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
