package org.reformkit.model.plan.action;

import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Series;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Rank;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.model.structure.StructureEdit;

/** A part of one county-level city before its reform (溧阳市), the numbers ours: what the tests of this package act on. */
final class Liyang {

    static final LocalDate DAY = LocalDate.of(2019, 2, 22);

    static final JurisdictionCode CITY = JurisdictionCode.parse("320481");
    static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    /** Of no structure. */
    static final JurisdictionCode NOWHERE = JurisdictionCode.parse("320482");

    static final AgencyId ORGANISATION = AgencyId.of(CITY, "A-01");
    static final AgencyId POSTS_OFFICE = AgencyId.of(CITY, "A-02");
    static final AgencyId DISCIPLINE = AgencyId.of(CITY, "A-03");
    static final AgencyId SUPERVISION = AgencyId.of(CITY, "A-04");
    static final AgencyId SAFETY = AgencyId.of(CITY, "A-05");
    static final AgencyId CIVIL = AgencyId.of(CITY, "A-06");
    /** Its posts, leader posts and people are not known. */
    static final AgencyId LAND = AgencyId.of(CITY, "A-07");

    static final AgencyId GRAIN = AgencyId.of(CITY, "A-08");
    static final AgencyId PLANNING = AgencyId.of(CITY, "A-09");
    static final AgencyId ZONE_COMMITTEE = AgencyId.of(CITY, "A-10");
    /** Not there before the reform. */
    static final AgencyId EMERGENCY = AgencyId.of(CITY, "A-20");

    static final AgencyId PREFECTURE_SAFETY = AgencyId.of(PREFECTURE, "A-05");

    static final DivisionId SAFETY_OFFICE = DivisionId.of(CITY, "A-05-01");
    static final DivisionId SAFETY_CONTROL = DivisionId.of(CITY, "A-05-02");
    static final DivisionId RELIEF = DivisionId.of(CITY, "A-06-01");
    /** Its posts and leader posts are not known. */
    static final DivisionId GEOLOGY = DivisionId.of(CITY, "A-07-01");

    static final DivisionId GRAIN_MARKET = DivisionId.of(CITY, "A-08-01");

    static final InstitutionId BRIGADE = InstitutionId.of(CITY, "I-01");
    /** Subordinate to nobody. */
    static final InstitutionId STORE = InstitutionId.of(CITY, "I-02");

    static final CoordinatingBodyId SAFETY_COMMITTEE = CoordinatingBodyId.of(CITY, "C-01");
    static final ZoneId ZONE = ZoneId.of(CITY, "Z-01");

    /** Led by {@link #SAFETY}, assisted by {@link #CIVIL}. */
    static final DutyId SAFETY_DUTY = DutyId.of(CITY, "D-01");
    /** Led by {@link #CIVIL} alone. */
    static final DutyId RELIEF_DUTY = DutyId.of(CITY, "D-02");
    /** Led by {@link #LAND}, assisted by {@link #CIVIL}, guided by {@link #PLANNING}. */
    static final DutyId GEOLOGY_DUTY = DutyId.of(CITY, "D-03");
    /** Led by nobody, assisted by {@link #CIVIL}. */
    static final DutyId WATCH_DUTY = DutyId.of(CITY, "D-04");
    /** Not there before the reform. */
    static final DutyId NEW_DUTY = DutyId.of(CITY, "D-20");

    static final LeaderPost HEAD = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF);
    static final LeaderPost DEPUTY = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY);
    static final LeaderPost DIVISION_HEAD = LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);

    static final Placement POSTS_OFFICE_PLACED =
            Placement.of(POSTS_OFFICE, ORGANISATION, PlacementStrength.UNIFIED_MANAGEMENT);
    static final Placement CIVIL_SERVICE_PLACED =
            Placement.ofWork("公务员工作", ORGANISATION, PlacementStrength.UNIFIED_MANAGEMENT);

    static final Structure BEFORE = before();

    private Liyang() {}

    private static Structure before() {
        StructureBuilder builder = Structure.builder(LocalDate.of(2019, 1, 1))
                .add(Jurisdiction.of(CITY, "溧阳市")
                        .withPool(Pool.builder()
                                .quota(Quota.of(Posts.of(ADMINISTRATIVE, 12), Posts.of(INSTITUTION, 5)))
                                .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3))
                                .staffing(Staffing.of(ADMINISTRATIVE, 2))
                                .build()))
                .add(Jurisdiction.of(PREFECTURE, "常州市"));
        agencies(builder);
        parts(builder);
        duties(builder);
        relations(builder);
        return builder.build();
    }

    private static void agencies(StructureBuilder builder) {
        builder.add(agency(ORGANISATION, "溧阳市委组织部", AgencyKind.PARTY_FUNCTIONAL_DEPARTMENT)
                        .series(Series.PARTY)
                        .quota(Quota.of(ADMINISTRATIVE, 27))
                        .build())
                .add(agency(POSTS_OFFICE, "溧阳市委编办", AgencyKind.PARTY_WORKING_OFFICE)
                        .series(Series.PARTY)
                        .build())
                .add(agency(DISCIPLINE, "溧阳市纪委", AgencyKind.DISCIPLINE_INSPECTION)
                        .series(Series.PARTY)
                        .build())
                .add(agency(SUPERVISION, "溧阳市监委", AgencyKind.DISCIPLINE_INSPECTION)
                        .series(Series.SUPERVISION)
                        .build())
                .add(agency(SAFETY, "溧阳市安监局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .addFunctions(Field.of("安全生产"))
                        .quota(Quota.of(ADMINISTRATIVE, 15))
                        .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 2))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 14)
                                .retirees(6)
                                .build())
                        .charter(Charter.issued(LocalDate.of(2010, 6, 1)))
                        .build())
                .add(agency(CIVIL, "溧阳市民政局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .addFunctions(Field.of("民政"))
                        .quota(Quota.of(ADMINISTRATIVE, 18))
                        .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4).with(DIVISION_HEAD, 1))
                        .staffing(Staffing.of(ADMINISTRATIVE, 17))
                        .build())
                .add(agency(LAND, "溧阳市国土资源局", AgencyKind.CONSTITUENT_DEPARTMENT).build())
                .add(agency(GRAIN, "溧阳市粮食局", AgencyKind.DIRECTLY_AFFILIATED)
                        .addFunctions(Field.of("粮食"))
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 8), Posts.of(INSTITUTION, 1)))
                        .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 2))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 8)
                                .contractStaff(2)
                                .build())
                        .build())
                .add(agency(PLANNING, "溧阳市发改委", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .addFunctions(Field.of("发展改革"))
                        .quota(Quota.of(ADMINISTRATIVE, 25))
                        .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4))
                        .staffing(Staffing.of(ADMINISTRATIVE, 24))
                        .build())
                .add(agency(ZONE_COMMITTEE, "溧阳经济开发区管委会", AgencyKind.ZONE_COMMITTEE)
                        .build())
                .add(agency(PREFECTURE_SAFETY, "常州市安监局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .build());
    }

    private static void parts(StructureBuilder builder) {
        builder.add(division(SAFETY_OFFICE, SAFETY, "办公室")
                        .category(DivisionCategory.COMPREHENSIVE)
                        .quota(Quota.of(ADMINISTRATIVE, 4))
                        .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
                        .build())
                .add(division(SAFETY_CONTROL, SAFETY, "监督管理科")
                        .category(DivisionCategory.BUSINESS)
                        .quota(Quota.of(ADMINISTRATIVE, 5))
                        .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
                        .build())
                .add(division(RELIEF, CIVIL, "救灾科")
                        .quota(Quota.of(ADMINISTRATIVE, 3))
                        .leaders(LeadershipQuota.of(DIVISION_HEAD, 1))
                        .build())
                .add(division(GEOLOGY, LAND, "地质环境科").build())
                .add(division(GRAIN_MARKET, GRAIN, "粮油调控科")
                        .quota(Quota.of(ADMINISTRATIVE, 3))
                        .build())
                .add(Institution.builder()
                        .id(BRIGADE)
                        .name("溧阳市安全生产监察大队")
                        .supervisor(SAFETY)
                        .quota(Quota.of(INSTITUTION, 12))
                        .staffing(Staffing.of(INSTITUTION, 11))
                        .build())
                .add(Institution.builder().id(STORE).name("溧阳市救灾物资储备站").build())
                .add(CoordinatingBody.builder()
                        .id(SAFETY_COMMITTEE)
                        .name("溧阳市安全生产委员会")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build())
                .add(Zone.builder()
                        .id(ZONE)
                        .name("江苏省溧阳经济开发区")
                        .kind(ZoneKind.DEVELOPMENT)
                        .managedBy(ZONE_COMMITTEE)
                        .build());
    }

    private static void duties(StructureBuilder builder) {
        builder.add(Duty.builder()
                        .id(SAFETY_DUTY)
                        .title("安全生产综合监管")
                        .addHoldings(DutyHolding.lead(SAFETY), DutyHolding.assist(CIVIL))
                        .build())
                .add(Duty.builder()
                        .id(RELIEF_DUTY)
                        .title("救灾")
                        .field(Field.of("应急管理"))
                        .weight(DutyWeight.MAJOR)
                        .addBases(Citation.of("自然灾害救助条例", "第三条"))
                        .upperSource("常州市民政局")
                        .addHoldings(DutyHolding.lead(CIVIL))
                        .build())
                .add(Duty.builder()
                        .id(GEOLOGY_DUTY)
                        .title("地质灾害防治")
                        .addHoldings(
                                DutyHolding.lead(LAND),
                                DutyHolding.assist(CIVIL),
                                DutyHolding.of(PLANNING, HoldingRole.GUIDE))
                        .build())
                .add(Duty.builder()
                        .id(WATCH_DUTY)
                        .title("应急值守")
                        .addHoldings(DutyHolding.assist(CIVIL))
                        .build());
    }

    private static void relations(StructureBuilder builder) {
        builder.add(POSTS_OFFICE_PLACED)
                .add(CIVIL_SERVICE_PLACED)
                .add(Plate.of(CIVIL, "溧阳市老龄办"))
                .add(CoLocation.of(DISCIPLINE, ImmutableSet.of(DISCIPLINE, SUPERVISION)))
                .add(OfficeHost.of(SAFETY_COMMITTEE, SAFETY))
                .add(Counterpart.of(SAFETY, "江苏省安监局"))
                .add(Dispatch.builder()
                        .dispatcher(DISCIPLINE)
                        .unit("派驻第一纪检监察组")
                        .kind(DispatchKind.RESIDENT)
                        .addHosts(SAFETY, CIVIL)
                        .build());
    }

    static Agency.Builder agency(AgencyId id, String name, AgencyKind kind) {
        return Agency.builder().id(id).name(name).kind(kind).series(Series.GOVERNMENT);
    }

    static Division.Builder division(DivisionId id, AgencyId agency, String name) {
        return Division.builder().id(id).agency(agency).name(name);
    }

    /** The agency as it stands in {@code structure}, which must have it. */
    static Agency in(Structure structure, AgencyId id) {
        return structure.agency(id).orElseThrow();
    }

    static Division in(Structure structure, DivisionId id) {
        return structure.division(id).orElseThrow();
    }

    static Duty in(Structure structure, DutyId id) {
        return structure.duty(id).orElseThrow();
    }

    static Pool poolOf(Structure structure) {
        return structure.jurisdiction(CITY).orElseThrow().pool();
    }

    /** {@link #BEFORE} with more in it, or something other. */
    static Structure with(Element element) {
        return BEFORE.edit().put(element).done();
    }

    static Structure with(Relation... relations) {
        StructureEdit edit = BEFORE.edit();
        for (Relation relation : relations) {
            edit.put(relation);
        }
        return edit.done();
    }

    static ImmutableList<String> inChinese(Action action) {
        return inChinese(action, BEFORE);
    }

    static ImmutableList<String> inChinese(Action action, Structure structure) {
        return texts(action, structure, Locale.CHINA);
    }

    static ImmutableList<String> inEnglish(Action action) {
        return inEnglish(action, BEFORE);
    }

    static ImmutableList<String> inEnglish(Action action, Structure structure) {
        return texts(action, structure, Locale.ENGLISH);
    }

    private static ImmutableList<String> texts(Action action, Structure structure, Locale locale) {
        return action.refusals(structure).stream()
                .map(refusal -> refusal.text(locale))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@link #BEFORE} after {@code action} and what takes it back. */
    static Structure thereAndBack(Action action) {
        return thereAndBack(action, BEFORE);
    }

    static Structure thereAndBack(Action action, Structure structure) {
        Structure after = action.applyTo(structure);
        return action.inverse(structure).orElseThrow().applyTo(after).on(structure.date());
    }
}
