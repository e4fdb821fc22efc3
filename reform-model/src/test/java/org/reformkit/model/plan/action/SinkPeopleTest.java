package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;

class SinkPeopleTest {

    private static final String OFFICE = "天目湖安监所";

    private static SinkPeople.Builder sink(ElementId source, ElementId target, int people) {
        return SinkPeople.builder()
                .source(source)
                .target(target)
                .people(Staffing.of(ADMINISTRATIVE, people))
                .effectiveOn(DAY);
    }

    private static Dispatch.Builder outpost(AgencyId dispatcher) {
        return Dispatch.builder().dispatcher(dispatcher).unit(OFFICE).kind(DispatchKind.OUTPOST);
    }

    private static Dispatch outpostIn(Structure structure, AgencyId dispatcher) {
        return structure.relations(dispatcher, Dispatch.class).stream()
                .filter(unit -> unit.unit().equals(OFFICE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesPeopleAndNoPosts() {
        Structure after = sink(CIVIL, GRAIN, 3).build().applyTo(BEFORE);
        assertThat(in(after, CIVIL).staffing()).contains(Staffing.of(ADMINISTRATIVE, 14));
        assertThat(in(after, GRAIN).staffing().orElseThrow().inPost(ADMINISTRATIVE))
                .isEqualTo(11);
        assertThat(in(after, CIVIL).quota()).isEqualTo(in(BEFORE, CIVIL).quota());
        assertThat(in(after, GRAIN).quota()).isEqualTo(in(BEFORE, GRAIN).quota());
    }

    @Test
    void enlargesTheOutpostOfTheTarget() {
        Structure before =
                with(outpost(GRAIN).people(Staffing.of(ADMINISTRATIVE, 2)).build());
        Structure after = sink(CIVIL, GRAIN, 3).unit(OFFICE).build().applyTo(before);
        assertThat(outpostIn(after, GRAIN).people()).contains(Staffing.of(ADMINISTRATIVE, 5));
        assertThat(in(after, GRAIN).staffing().orElseThrow().inPost(ADMINISTRATIVE))
                .isEqualTo(11);
    }

    @Test
    void sendsPeopleOfItsOwnToItsOutpostWhoStayItsPeople() {
        Structure before = with(outpost(CIVIL).people(Staffing.none()).build());
        Structure after = sink(CIVIL, CIVIL, 17).unit(OFFICE).build().applyTo(before);
        assertThat(outpostIn(after, CIVIL).people()).contains(Staffing.of(ADMINISTRATIVE, 17));
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
    }

    @Test
    void whoOfThemIsOverQuotaIsSaidOfTheAgencyOnly() {
        Staffing over = Staffing.of(ADMINISTRATIVE, 2).toBuilder()
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 2))
                .build();
        Structure before = BEFORE.edit()
                .put(in(BEFORE, CIVIL).withStaffing(over))
                .put(outpost(GRAIN).people(Staffing.none()).build())
                .done();
        Structure after =
                sink(CIVIL, GRAIN, 2).people(over).unit(OFFICE).build().applyTo(before);
        assertThat(outpostIn(after, GRAIN).people()).contains(Staffing.of(ADMINISTRATIVE, 2));
        assertThat(in(after, GRAIN).staffing().orElseThrow().overQuota())
                .containsExactly(OverQuota.of(ADMINISTRATIVE, 2));
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Structure before = with(outpost(LAND).build());
        Structure after = sink(CIVIL, LAND, 3).unit(OFFICE).build().applyTo(before);
        assertThat(in(after, LAND).staffing()).isEmpty();
        assertThat(outpostIn(after, LAND).people()).isEmpty();
    }

    @Test
    void sendsPeopleOfItsInstitutionsToItsOutpostToo() {
        Structure before = with(outpost(SAFETY).people(Staffing.none()).build());
        Staffing both = Staffing.builder()
                .putInPost(ADMINISTRATIVE, 14)
                .putInPost(INSTITUTION, 11)
                .build();
        Structure after =
                sink(SAFETY, SAFETY, 0).people(both).unit(OFFICE).build().applyTo(before);
        assertThat(outpostIn(after, SAFETY).people()).contains(both);
        assertThat(after.institution(BRIGADE)).isEqualTo(before.institution(BRIGADE));
        assertThat(inEnglish(
                        sink(SAFETY, SAFETY, 0)
                                .people(Staffing.of(INSTITUTION, 12))
                                .unit(OFFICE)
                                .build(),
                        before))
                .containsExactly("agency '320481/A-05': institution 12 requested, administrative 14, institution 11,"
                        + " retirees 6 available. Expected no more than there is.");
    }

    @Test
    void refusesToSendAnybodyDownTwice() {
        Structure before =
                with(outpost(CIVIL).people(Staffing.of(ADMINISTRATIVE, 10)).build());
        assertThat(inChinese(sink(CIVIL, CIVIL, 8).unit(OFFICE).build(), before))
                .containsExactly("机构 '320481/A-06'：需要行政编制8人，未在派驻、派出机构工作的有行政编制7人，不应超过此数，或者先撤回派驻、派出机构。");
        assertThat(inEnglish(sink(CIVIL, GRAIN, 8).build(), before))
                .containsExactly("agency '320481/A-06': administrative 8 requested, administrative 7 work in none of"
                        + " its units. Expected no more than those, or the unit to be withdrawn first.");
        assertThat(inChinese(sink(CIVIL, CIVIL, 7).unit(OFFICE).build(), before))
                .isEmpty();
        assertThat(inChinese(sink(CIVIL, GRAIN, 7).build(), before)).isEmpty();
    }

    @Test
    void refusesWhoComesFromAnInstitutionOfTheTargetAndIsInItsOutpostAlready() {
        Structure before =
                with(outpost(SAFETY).people(Staffing.of(INSTITUTION, 10)).build());
        assertThat(inEnglish(
                        sink(BRIGADE, SAFETY, 0)
                                .people(Staffing.of(INSTITUTION, 2))
                                .unit(OFFICE)
                                .build(),
                        before))
                .containsExactly("agency '320481/A-05': institution 2 requested, administrative 14, institution 1,"
                        + " retirees 6 work in none of its units. Expected no more than those, or the unit to be"
                        + " withdrawn first.");
        assertThat(inEnglish(
                        sink(BRIGADE, SAFETY, 0)
                                .people(Staffing.of(INSTITUTION, 2))
                                .build(),
                        before))
                .isEmpty();
    }

    @Test
    void isTakenBackWhereNoUnitIsNamed() {
        assertThat(thereAndBack(sink(CIVIL, GRAIN, 3).build())).isEqualTo(BEFORE);
        assertThat(sink(CIVIL, GRAIN, 3)
                        .unit(OFFICE)
                        .build()
                        .inverse(with(outpost(GRAIN).build())))
                .isEmpty();
    }

    @Test
    void isAboutTheSourceFirstAndHasItsVerb() {
        assertThat(sink(CIVIL, GRAIN, 3).build().subjects()).containsExactly(CIVIL, GRAIN);
        assertThat(sink(CIVIL, CIVIL, 3).unit(OFFICE).build().subjects()).containsExactly(CIVIL);
        assertThat(sink(CIVIL, GRAIN, 3).build().wording()).isEqualTo(Wording.of("下沉", "send down people"));
    }

    @Test
    void refusesPeopleWhoAreNotThere() {
        assertThat(inChinese(sink(CIVIL, GRAIN, 18).build()))
                .containsExactly("机构 '320481/A-06'：需要行政编制18人，现有行政编制17人，不应超过现有数量。");
        assertThat(inEnglish(
                        sink(CIVIL, CIVIL, 18).unit(OFFICE).build(),
                        with(outpost(CIVIL).build())))
                .containsExactly("agency '320481/A-06': administrative 18 requested, administrative 17 available."
                        + " Expected no more than there is.");
    }

    @Test
    void refusesAUnitThatIsNoOutpostOfTheTarget() {
        assertThat(inChinese(
                        sink(CIVIL, GRAIN, 1).unit(OFFICE).build(),
                        with(outpost(SAFETY).build())))
                .containsExactly("机构 '320481/A-08'：派出“天目湖安监所”不存在，应为已有的。");
        assertThat(inEnglish(sink(CIVIL, DISCIPLINE, 1).unit("派驻第一纪检监察组").build()))
                .containsExactly("agency '320481/A-03': dispatch (outpost) '派驻第一纪检监察组' is not there."
                        + " Expected one that is.");
        assertThat(inChinese(sink(CIVIL, BRIGADE, 1).unit(OFFICE).build()))
                .containsExactly("事业单位 '320481/I-01'：派出“天目湖安监所”不存在，应为已有的。");
    }

    @Test
    void refusesHoldersThatAreNotThereTheSameOrHoldNoPeople() {
        assertThat(inChinese(sink(CIVIL, EMERGENCY, 1).unit(OFFICE).build()))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(sink(CIVIL, CIVIL, 1).build()))
                .containsExactly("agency '320481/A-06': it stands on both sides. Expected two different ones.");
        assertThat(inChinese(sink(RELIEF, GRAIN, 1).build()))
                .containsExactly("内设机构 '320481/A-06-01'：本身不持有人员，应为：机构、事业单位、行政区划（待安置）。");
    }

    @Test
    void rejectsABlankUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sink(CIVIL, GRAIN, 1).unit(" ").build())
                .withMessage("People sent down to '320481/A-08': the name of the unit is blank."
                        + " Expected that of an outpost, or none.");
    }

    @Test
    void refusesToSendNobodyDown() {
        assertThat(inChinese(sink(CIVIL, GRAIN, 0).build()))
                .containsExactly("机构 '320481/A-06'：没有下沉任何人，执行后没有变化，应为有变化的动作。");
    }

    @Test
    void refusesItsOwnOutpostOfWhichNobodyKnowsWhoWorksInIt() {
        assertThat(inChinese(
                        sink(CIVIL, CIVIL, 3).unit(OFFICE).build(),
                        with(outpost(CIVIL).build())))
                .containsExactly("机构 '320481/A-06'：派出“天目湖安监所”人员数未知，应为已知的数量。");
        assertThat(inEnglish(
                        sink(CIVIL, CIVIL, 3).unit(OFFICE).build(),
                        with(outpost(CIVIL).build())))
                .containsExactly("agency '320481/A-06': people of its unit '天目湖安监所' not known."
                        + " Expected a number that is known.");
    }
}
