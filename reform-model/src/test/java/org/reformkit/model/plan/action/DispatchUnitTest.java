package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
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
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;

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
    void refusesMorePeopleThanTheDispatcherHasOutsideItsOtherUnits() {
        Dispatch.Builder office =
                Dispatch.builder().dispatcher(CIVIL).kind(DispatchKind.OUTPOST).unit("天目湖民政所");
        assertThat(inChinese(
                        dispatch(office.people(Staffing.of(ADMINISTRATIVE, 99)).build())))
                .containsExactly("机构 '320481/A-06'：需要行政编制99人，现有行政编制17人，不应超过现有数量。");
        Structure before = with(office.people(Staffing.of(ADMINISTRATIVE, 10)).build());
        Dispatch other =
                office.unit("社渚民政所").people(Staffing.of(ADMINISTRATIVE, 8)).build();
        assertThat(inEnglish(dispatch(other), before))
                .containsExactly("agency '320481/A-06': administrative 8 requested, administrative 7 work in none of"
                        + " its units. Expected no more than those, or the unit to be withdrawn first.");
        assertThat(inEnglish(
                        dispatch(office.people(Staffing.of(ADMINISTRATIVE, 7)).build()), before))
                .isEmpty();
    }

    @Test
    void refusesNobodyWhereNotAllPeopleAreKnown() {
        Dispatch office = Dispatch.builder()
                .dispatcher(SAFETY)
                .kind(DispatchKind.OUTPOST)
                .unit("天目湖安监所")
                .people(Staffing.of(INSTITUTION, 12))
                .build();
        assertThat(inEnglish(dispatch(office)))
                .containsExactly("agency '320481/A-05': institution 12 requested, administrative 14, institution 11,"
                        + " retirees 6 available. Expected no more than there is.");
        assertThat(inEnglish(
                        dispatch(office),
                        with(BEFORE.institution(BRIGADE).orElseThrow().toBuilder()
                                .staffing(Optional.empty())
                                .build())))
                .isEmpty();
        assertThat(inEnglish(
                        dispatch(office),
                        with(BEFORE.jurisdiction(CITY).orElseThrow().toBuilder()
                                .addIncomplete(ElementKind.INSTITUTION)
                                .build())))
                .isEmpty();
    }

    @Test
    void refusesAUnitResidentInItsOwnDispatcher() {
        assertThat(inChinese(dispatch(
                        Dispatch.builder().from(SECOND).addHosts(DISCIPLINE).build())))
                .containsExactly("机构 '320481/A-03'：同时出现在两方，应为不同的两个。");
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
