package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencySinkShareTest {

    private static final Rule<?> FOUR_FIFTHS = rule("agency.sink-share", "share", "80%", "fields", "城市管理");
    private static final String BASIS = "依据：“坚持三个突出，做好机构设置”（银川）YC-29、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-41";

    @Test
    void passesWith80Of100() {
        verifyThat(FOUR_FIFTHS).given(structure(), enforcement(50, 30)).passes();
    }

    @Test
    void failsWith79Of100() {
        verifyThat(FOUR_FIFTHS)
                .given(structure(), enforcement(50, 29))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "执法力量下沉达到比例",
                                "溧阳市城市管理局",
                                "改革后 下沉人员 79 人 / 实有人员 100 人，下限 80 人，少 1 人",
                                BASIS,
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Enough people work in places",
                                "溧阳市城市管理局",
                                "after people who work in places: 79 of people: 100, minimum: 80, short: 1",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《"),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsForWhoLeadsADutyOfTheField() {
        Duty duty =
                duty("D-01", "市容管理", "A-02").toBuilder().field(Field.of("城市管理")).build();
        Agency leading = agency("A-02", "溧阳市综合执法局")
                .staffing(Staffing.of(QuotaKind.ADMINISTRATIVE, 10))
                .build();
        verifyThat(FOUR_FIFTHS)
                .given(structure(), related(structure(bureau(), leading, duty), outpost(1, 50), outpost(2, 30)))
                .fails("320481/A-02");
    }

    @Test
    void countsPeopleByContractWhereAsked() {
        Staffing people = Staffing.builder()
                .putInPost(QuotaKind.ADMINISTRATIVE, 100)
                .contractStaff(100)
                .build();
        Structure all =
                related(structure(bureau().toBuilder().staffing(people).build()), outpost(1, 50), outpost(2, 30));
        verifyThat(FOUR_FIFTHS).given(structure(), all).passes();
        verifyThat(rule("agency.sink-share", "share", "80%", "contract-staff", "true"))
                .given(structure(), all)
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWithoutAShare() {
        verifyThat(rule("agency.sink-share"))
                .given(structure(), enforcement(50, 29))
                .isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereNobodyListsOutposts() {
        verifyThat(FOUR_FIFTHS).given(structure(), structure(bureau())).isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereThePeopleOfAnOutpostAreUnknown() {
        Dispatch unknown =
                Dispatch.builder().from(outpost(2, 1)).people(Optional.empty()).build();
        verifyThat(FOUR_FIFTHS)
                .given(structure(), related(structure(bureau()), outpost(1, 50), unknown))
                .isUndetermined("320481/A-01");
        verifyThat(FOUR_FIFTHS)
                .given(structure(), related(structure(bureau()), outpost(1, 80), unknown))
                .passes();
    }

    @Test
    void looksAtNothingOfOtherFields() {
        Agency grain = bureau().toBuilder().functions(fields("粮食")).build();
        verifyThat(FOUR_FIFTHS).given(structure(), structure(grain)).looksAtNothing();
        verifyThat(rule("agency.sink-share", "share", "80%"))
                .given(structure(), structure(bureau()))
                .looksAtNothing();
    }

    @Test
    void countsWhoIsSentDownToATownWithoutAUnit() {
        Structure before = structure(bureau(), town());
        verifyThat(FOUR_FIFTHS).given(run(before, sink("A-01", "A-30", 80))).passes();
        verifyThat(rule("agency.sink-share", "share", "80%"))
                .given(run(before, sink("A-01", "A-30", 80)))
                .passes();
        Structure withRecord = related(before, otherOutpost());
        verifyThat(FOUR_FIFTHS).given(run(withRecord, sink("A-01", "A-30", 79))).fails("320481/A-01");
        verifyThat(FOUR_FIFTHS)
                .given(run(withRecord, sink("A-01", "A-30", 80), sink("A-30", "A-01", 1)))
                .fails("320481/A-01");
    }

    @Test
    void addsWhoWorksInOutpostsAndWhoIsSentToATown() {
        Structure before = related(structure(bureau(), town()), outpost(1, 50));
        verifyThat(FOUR_FIFTHS).given(run(before, sink("A-01", "A-30", 30))).passes();
        verifyThat(FOUR_FIFTHS).given(run(before, sink("A-01", "A-30", 29))).fails("320481/A-01");
    }

    @Test
    void countsTheInstitutionsOfTheAgency() {
        Structure thirtyOf130 = related(
                structure(people(bureau(), QuotaKind.ADMINISTRATIVE, 30), brigade(100)),
                outpost(1, QuotaKind.INSTITUTION, 30));
        verifyThat(FOUR_FIFTHS).given(structure(), thirtyOf130).fails("320481/A-01");
        Structure all = related(
                structure(people(bureau(), QuotaKind.ADMINISTRATIVE, 20), brigade(80)),
                outpost(1, QuotaKind.INSTITUTION, 80));
        verifyThat(FOUR_FIFTHS).given(structure(), all).passes();
    }

    @Test
    void isUndeterminedWhereOutpostsHavePeopleWhoAreNotKnownToBeThere() {
        Structure ofOtherKind = related(
                structure(people(bureau(), QuotaKind.ADMINISTRATIVE, 30)), outpost(1, QuotaKind.INSTITUTION, 30));
        verifyThat(FOUR_FIFTHS).given(structure(), ofOtherKind).isUndetermined("320481/A-01");
        Structure moreThanAll = related(structure(bureau()), outpost(1, 101));
        verifyThat(FOUR_FIFTHS).given(structure(), moreThanAll).isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereAnInstitutionMayBeMissing() {
        Structure unknown = related(
                structure(
                        bureau(),
                        brigade(1).toBuilder().staffing(Optional.empty()).build()),
                outpost(1, 90));
        verifyThat(FOUR_FIFTHS).given(structure(), unknown).isUndetermined("320481/A-01");
        Structure all = enforcement(50, 40);
        Structure incomplete = all.edit()
                .put(all.jurisdiction(CITY).orElseThrow().toBuilder()
                        .addIncomplete(ElementKind.INSTITUTION)
                        .build())
                .done();
        verifyThat(FOUR_FIFTHS).given(structure(), incomplete).isUndetermined("320481/A-01");
    }

    @Test
    void whoIsGoneBetweenTwoStructuresMayHaveBeenSentDown() {
        Structure before = structure(bureau());
        Structure fewer = related(structure(people(bureau(), QuotaKind.ADMINISTRATIVE, 20)), outpost(1, 10));
        verifyThat(FOUR_FIFTHS).given(before, fewer).isUndetermined("320481/A-01");
        verifyThat(FOUR_FIFTHS).given(before, enforcement(50, 29)).fails("320481/A-01");
    }

    private static Agency town() {
        return agency("A-30", "溧阳市天目湖镇")
                .functions(fields("综合治理"))
                .staffing(Staffing.none())
                .build();
    }

    private static Action sink(String source, String target, int people) {
        return SinkPeople.builder()
                .source(agencyId(source))
                .target(agencyId(target))
                .people(Staffing.of(QuotaKind.ADMINISTRATIVE, people))
                .effectiveOn(DAY)
                .build();
    }

    private static Agency people(Agency agency, QuotaKind kind, int people) {
        return agency.toBuilder().staffing(Staffing.of(kind, people)).build();
    }

    private static Institution brigade(int people) {
        return institution("I-01", "溧阳市城市管理行政执法大队")
                .supervisor(agencyId("A-01"))
                .staffing(Staffing.of(QuotaKind.INSTITUTION, people))
                .build();
    }

    /** Of another agency, so that outposts are on record. */
    private static Dispatch otherOutpost() {
        return Dispatch.builder()
                .dispatcher(agencyId("A-30"))
                .unit("便民服务点")
                .kind(DispatchKind.OUTPOST)
                .build();
    }

    private static Dispatch outpost(int number, QuotaKind kind, int people) {
        return Dispatch.builder()
                .from(outpost(number, 0))
                .people(Staffing.of(kind, people))
                .build();
    }

    private static Structure enforcement(int some, int others) {
        return related(structure(bureau()), outpost(1, some), outpost(2, others));
    }

    private static Agency bureau() {
        return agency("A-01", "溧阳市城市管理局")
                .functions(fields("城市管理"))
                .staffing(Staffing.of(QuotaKind.ADMINISTRATIVE, 100))
                .build();
    }

    private static Dispatch outpost(int number, int people) {
        return Dispatch.builder()
                .dispatcher(agencyId("A-01"))
                .unit("第" + number + "中队")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(QuotaKind.ADMINISTRATIVE, people))
                .build();
    }
}
