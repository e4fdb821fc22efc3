package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

class DispatchTest {

    private static final AgencyId DISCIPLINE = AgencyId.parse("320481/A-01");
    private static final AgencyId SAFETY = AgencyId.parse("320481/A-02");
    private static final AgencyId CIVIL = AgencyId.parse("320481/A-03");
    private static final AgencyId NEW = AgencyId.parse("320481/A-04");

    private static final Dispatch GROUP = dispatch(DispatchKind.RESIDENT, SAFETY, CIVIL);
    private static final Dispatch SQUAD = dispatch(DispatchKind.OUTPOST);

    private static Dispatch dispatch(DispatchKind kind, AgencyId... hosts) {
        return dispatchBy(DISCIPLINE, kind, hosts);
    }

    private static Dispatch dispatchBy(AgencyId dispatcher, DispatchKind kind, AgencyId... hosts) {
        return Dispatch.builder()
                .dispatcher(dispatcher)
                .unit("第一组")
                .kind(kind)
                .addHosts(hosts)
                .build();
    }

    @Test
    void isKeptUnderWhoDispatchesIt() {
        assertThat(GROUP.owner()).isEqualTo(DISCIPLINE);
        assertThat(GROUP.key()).isEqualTo("dispatch 320481/A-01 第一组");
        assertThat(GROUP.references()).containsExactly(DISCIPLINE, SAFETY, CIVIL);
        assertThat(GROUP.term()).isEqualTo("派驻“第一组”");
        assertThat(SQUAD.term()).isEqualTo("派出“第一组”");
    }

    @Test
    void endsWithWhoDispatchesIt() {
        assertThat(GROUP.without(DISCIPLINE)).isEmpty();
        assertThat(GROUP.without(NEW)).contains(GROUP);
    }

    @Test
    void aResidentUnitEndsWithItsLastHost() {
        assertThat(GROUP.without(CIVIL)).contains(dispatch(DispatchKind.RESIDENT, SAFETY));
        assertThat(dispatch(DispatchKind.RESIDENT, SAFETY).without(SAFETY)).isEmpty();
    }

    @Test
    void anOutpostGoesOnWithoutAHost() {
        assertThat(dispatch(DispatchKind.OUTPOST, SAFETY).without(SAFETY)).contains(SQUAD);
        assertThat(SQUAD.without(SAFETY)).contains(SQUAD);
    }

    @Test
    void aSuccessorTakesThePlaceOfDispatcherOrHost() {
        assertThat(GROUP.succeeded(DISCIPLINE, NEW)).contains(dispatchBy(NEW, DispatchKind.RESIDENT, SAFETY, CIVIL));
        assertThat(GROUP.succeeded(CIVIL, NEW)).contains(dispatch(DispatchKind.RESIDENT, SAFETY, NEW));
        assertThat(GROUP.succeeded(CIVIL, SAFETY)).contains(dispatch(DispatchKind.RESIDENT, SAFETY));
        assertThat(GROUP.succeeded(NEW, AgencyId.parse("320481/A-05"))).contains(GROUP);
    }

    @Test
    void nobodyDispatchesAUnitIntoItself() {
        assertThat(GROUP.succeeded(DISCIPLINE, SAFETY)).contains(dispatchBy(SAFETY, DispatchKind.RESIDENT, CIVIL));
        assertThat(GROUP.succeeded(SAFETY, DISCIPLINE)).contains(dispatch(DispatchKind.RESIDENT, CIVIL));
        assertThat(dispatch(DispatchKind.RESIDENT, SAFETY).succeeded(DISCIPLINE, SAFETY))
                .isEmpty();
        assertThat(dispatch(DispatchKind.OUTPOST, SAFETY).succeeded(SAFETY, DISCIPLINE))
                .contains(SQUAD);
    }

    @Test
    void keepsItsPeopleAndItsPlaceWithAnotherHost() {
        Dispatch station = Dispatch.builder()
                .from(GROUP)
                .people(Staffing.of(QuotaKind.ADMINISTRATIVE, 3))
                .place(JurisdictionCode.parse("320481100"))
                .build();
        assertThat(station.references()).containsExactly(DISCIPLINE, SAFETY, CIVIL);
        assertThat(station.without(CIVIL).orElseThrow().people()).isEqualTo(station.people());
        assertThat(station.succeeded(CIVIL, NEW).orElseThrow().place()).isEqualTo(station.place());
    }

    @Test
    void rejectsPeopleOverQuota() {
        Staffing people = Staffing.builder()
                .putInPost(QuotaKind.ADMINISTRATIVE, 3)
                .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dispatch.builder().from(SQUAD).people(people).build())
                .withMessage("Dispatch '第一组' of '320481/A-01': some of its people are over quota."
                        + " Expected that of the dispatcher only.");
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dispatch.builder().from(SQUAD).unit(" ").build())
                .withMessage("Dispatch of '320481/A-01': its unit's name is blank. Expected a name.");
    }

    @Test
    void rejectsAUnitThatIsResidentNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatch(DispatchKind.RESIDENT))
                .withMessage("Dispatch '第一组' of '320481/A-01': it is resident nowhere. Expected at least one host.");
    }
}
