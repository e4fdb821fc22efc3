package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.AgencyOrigin;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.InstitutionCategory;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.Period;
import org.reformkit.model.base.Rank;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

/** A small structure that has every kind of element and relation, and every attribute at least once. */
final class Samples {

    static final JurisdictionCode CITY = JurisdictionCode.parse("320400");
    static final JurisdictionCode COUNTY = JurisdictionCode.parse("320481");
    static final LocalDate DATE = LocalDate.of(2019, 1, 1);

    static final LeadershipQuota LEADERS = LeadershipQuota.of(ImmutableMap.of(
            LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1,
            LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY), 3));
    static final Staffing STAFFING = Staffing.builder()
            .putInPost(QuotaKind.ADMINISTRATIVE, 26)
            .putInPost(QuotaKind.SUPPORT, 2)
            .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, LocalDate.of(2021, 12, 31)))
            .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 1))
            .retirees(655)
            .contractStaff(4)
            .toBePlaced(1)
            .build();

    private Samples() {}

    static AgencyId agency(String key) {
        return AgencyId.of(COUNTY, key);
    }

    /** Everything at least once. */
    static Structure complete() {
        return Structure.builder(DATE)
                .add(Jurisdiction.of(CITY, "常州市"))
                .add(plain(AgencyId.of(CITY, "A-01"), "市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT))
                .add(county())
                .addAll(agencies())
                .add(Division.builder()
                        .id(DivisionId.of(COUNTY, "A-01-01"))
                        .agency(agency("A-01"))
                        .name("办公室")
                        .category(DivisionCategory.COMPREHENSIVE)
                        .rank(Rank.UNIT_CHIEF)
                        .addFunction(Field.of("人事"))
                        .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 5))
                        .leaders(LeadershipQuota.of(
                                LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF), 1))
                        .leadersInPost(LeadershipQuota.none())
                        .addFormerName(FormerName.of("秘书科", LocalDate.of(2018, 6, 1)))
                        .addAlias("综合科")
                        .build())
                .add(Division.builder()
                        .id(DivisionId.of(COUNTY, "A-01-02"))
                        .agency(agency("A-01"))
                        .name("救援科")
                        .quota(Quota.none())
                        .build())
                .addAll(bodies())
                .addAll(duties())
                .add(Plate.of(agency("A-01"), "市地震局"))
                .add(CoLocation.of(agency("A-02"), ImmutableList.of(agency("A-02"), agency("A-03"))))
                .add(Placement.of(agency("A-03"), agency("A-02"), PlacementStrength.UNIFIED_LEADERSHIP))
                .add(Placement.ofWork("公务员工作", agency("A-02"), PlacementStrength.UNIFIED_MANAGEMENT))
                .add(OfficeHost.of(CoordinatingBodyId.of(COUNTY, "C-01"), agency("A-01")))
                .add(Dispatch.builder()
                        .dispatcher(agency("A-02"))
                        .unit("第一派驻纪检监察组")
                        .kind(DispatchKind.RESIDENT)
                        .addHosts(agency("A-01"), agency("A-03"))
                        .build())
                .add(Placement.of(agency("A-01"), AgencyId.of(CITY, "A-01"), PlacementStrength.DUAL_LEADERSHIP))
                .add(OfficeHost.of(CoordinatingBodyId.of(COUNTY, "C-02"), agency("A-02"), agency("A-03")))
                .add(Dispatch.builder()
                        .dispatcher(agency("A-01"))
                        .unit("天目湖应急管理所")
                        .kind(DispatchKind.OUTPOST)
                        .people(Staffing.builder()
                                .putInPost(QuotaKind.INSTITUTION, 4)
                                .contractStaff(2)
                                .build())
                        .place(JurisdictionCode.parse("320481105"))
                        .build())
                .add(Counterpart.of(agency("A-01"), "常州市应急管理局"))
                .add(Borrowing.of(
                        AgencyId.of(CITY, "A-01"),
                        InstitutionId.of(COUNTY, "I-01"),
                        Quota.of(QuotaKind.INSTITUTION, 1)))
                .add(Borrowing.of(agency("A-02"), COUNTY, Quota.of(QuotaKind.ADMINISTRATIVE, 2)))
                .add(Delegation.builder()
                        .duty(DutyId.of(COUNTY, "D-01"))
                        .delegator(agency("A-01"))
                        .delegate(agency("A-03"))
                        .document(Citation.of("森林防火行政处罚委托书"))
                        .publishedOn(LocalDate.of(2019, 4, 1))
                        .build())
                .build();
    }

    /** One agency of which only the least is known. */
    static Structure least() {
        return Structure.builder(DATE)
                .add(Jurisdiction.of(COUNTY, "溧阳市"))
                .add(plain(agency("A-01"), "市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT))
                .build();
    }

    static Agency plain(AgencyId id, String name, AgencyKind kind) {
        return Agency.builder()
                .id(id)
                .name(name)
                .kind(kind)
                .series(Series.GOVERNMENT)
                .build();
    }

    private static Jurisdiction county() {
        return Jurisdiction.builder()
                .code(COUNTY)
                .name("溧阳市")
                .approvedPosts(Quota.of(QuotaKind.ADMINISTRATIVE, 1200))
                .pool(Pool.builder()
                        .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 12))
                        .leaders(LEADERS)
                        .staffing(Staffing.builder().toBePlaced(3).build())
                        .addIncomplete(PoolPart.PEOPLE)
                        .build())
                .addIncomplete(ElementKind.AGENCY, ElementKind.COORDINATING_BODY)
                .term(Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2022, 1, 1)))
                .build();
    }

    private static ImmutableList<Agency> agencies() {
        return ImmutableList.of(
                Agency.builder()
                        .id(agency("A-01"))
                        .name("市应急管理局")
                        .addFormerName(FormerName.of("市安全生产监督管理局", LocalDate.of(2019, 1, 1)))
                        .addAlias("市应急局")
                        .addAlias("应急局")
                        .creditCode(CreditCode.parse("11371000004359010J"))
                        .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .rank(Rank.TOWNSHIP_CHIEF)
                        .origin(AgencyOrigin.MANDATED)
                        .addFunction(Field.of("应急管理"))
                        .addFunction(Field.of("安全生产"))
                        .quota(Quota.of(
                                Posts.of(QuotaKind.ADMINISTRATIVE, 17),
                                Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 5)))
                        .leaders(LEADERS)
                        .leadersInPost(LeadershipQuota.of(
                                LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1))
                        .staffing(STAFFING)
                        .charter(Charter.issued(LocalDate.of(2019, 2, 11), DocumentNumber.parse("溧办〔2019〕4号")))
                        .build(),
                plain(agency("A-02"), "市委组织部", AgencyKind.PARTY_FUNCTIONAL_DEPARTMENT).toBuilder()
                        .series(Series.PARTY)
                        .staffing(Staffing.none())
                        .charter(Charter.pending("职责未定"))
                        .build(),
                plain(agency("A-03"), "市公务员局", AgencyKind.PARTY_OFFICE));
    }

    private static ImmutableList<Element> bodies() {
        return ImmutableList.of(
                Institution.builder()
                        .id(InstitutionId.of(COUNTY, "I-01"))
                        .name("市应急救援中心")
                        .supervisor(agency("A-01"))
                        .creditCode(CreditCode.parse("11371000004359010J"))
                        .category(InstitutionCategory.PUBLIC_WELFARE_ONE)
                        .rank(Rank.UNIT_CHIEF)
                        .quota(Quota.of(QuotaKind.INSTITUTION, 8))
                        .staffing(Staffing.of(QuotaKind.INSTITUTION, 7))
                        .build(),
                CoordinatingBody.builder()
                        .id(CoordinatingBodyId.of(COUNTY, "C-01"))
                        .name("市安全生产委员会")
                        .kind(CoordinatingBodyKind.TEMPORARY)
                        .field(Field.of("安全生产"))
                        .term(Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 1, 1)))
                        .abolitionCondition("任务完成后")
                        .series(Series.GOVERNMENT)
                        .office(OfficeForm.HOSTED)
                        .posts(Quota.none())
                        .addBasis(Citation.of("地方各级人民政府机构设置和编制管理条例", "第十一条"))
                        .build(),
                CoordinatingBody.builder()
                        .id(CoordinatingBodyId.of(COUNTY, "C-02"))
                        .name("市防汛工作专班")
                        .kind(CoordinatingBodyKind.TASK_FORCE)
                        .term(Period.since(LocalDate.of(2019, 5, 1)))
                        .build(),
                Zone.builder()
                        .id(ZoneId.of(COUNTY, "Z-01"))
                        .name("溧阳高新区")
                        .kind(ZoneKind.HIGH_TECH)
                        .managedBy(agency("A-03"))
                        .build());
    }

    private static ImmutableList<Element> duties() {
        return ImmutableList.of(
                Duty.builder()
                        .id(DutyId.of(COUNTY, "D-01"))
                        .title("森林防火处置")
                        .field(Field.of("应急管理"))
                        .weight(DutyWeight.MAJOR)
                        .addHolding(DutyHolding.lead(agency("A-01")))
                        .addHolding(DutyHolding.assist(agency("A-02")))
                        .addHolding(DutyHolding.of(AgencyId.of(CITY, "A-01"), HoldingRole.GUIDE))
                        .addBasis(Citation.builder()
                                .title("溧阳市机构改革方案")
                                .documentNumber(DocumentNumber.parse("苏编〔2019〕4号"))
                                .article("第十五条")
                                .issuedOn(LocalDate.of(2019, 2, 11))
                                .build())
                        .upperSource("省应急管理厅")
                        .build(),
                Duty.builder()
                        .id(DutyId.of(COUNTY, "D-02"))
                        .title("森林防火")
                        .addHolding(DutyHolding.of(agency("A-01"), HoldingRole.SUPERVISE))
                        .addHolding(DutyHolding.of(agency("A-03"), HoldingRole.COOPERATE))
                        .addDerivedFrom(DutyId.of(COUNTY, "D-01"))
                        .phase(DutyPhase.ENFORCE)
                        .power(PowerItem.builder()
                                .kind(PowerKind.PENALTY)
                                .freedom(FreedomEffect.NONE)
                                .items(12)
                                .build())
                        .levels(LevelSharing.of(Level.COUNTY, ImmutableList.of(Level.TOWNSHIP, Level.VILLAGE)))
                        .addMechanism(Citation.of("森林防火协作备忘录"))
                        .addAnswer(MandateId.of(COUNTY, "M-01"))
                        .addDivision(DivisionId.of(COUNTY, "A-01-02"))
                        .build(),
                Mandate.builder()
                        .id(MandateId.of(COUNTY, "M-01"))
                        .title("组建应急管理局")
                        .authority("省委")
                        .document(Citation.of("江苏省机构改革方案"))
                        .deadline(LocalDate.of(2019, 3, 31))
                        .function(Field.of("应急管理"))
                        .addEvidence(Citation.of("溧阳市机构改革方案", "二"))
                        .weight(DutyWeight.MAJOR)
                        .build());
    }
}
