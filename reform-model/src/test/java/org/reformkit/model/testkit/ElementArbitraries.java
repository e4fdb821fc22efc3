package org.reformkit.model.testkit;

import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
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
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Rank;
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
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;

/**
 * Arbitraries of elements (要素), each for itself: what they refer to need not exist. For elements that fit each other see
 * {@link StructureArbitraries}. Every attribute that may be absent sometimes is.
 */
public final class ElementArbitraries {

    private static final double OFTEN = 0.8;
    private static final double SELDOM = 0.3;

    private ElementArbitraries() {}

    /** Elements of every kind. */
    public static Arbitrary<Element> elements() {
        return Arbitraries.oneOf(
                jurisdictions(),
                agencies(),
                divisions(),
                institutions(),
                coordinatingBodies(),
                zones(),
                duties(),
                mandates());
    }

    /** Jurisdictions. */
    public static Arbitrary<Jurisdiction> jurisdictions() {
        return Builders.withBuilder(Jurisdiction::builder)
                .use(CodeArbitraries.jurisdictionCodes())
                .in(Jurisdiction.Builder::code)
                .use(Arbitraries.of("溧阳市", "昆仑街道", "常州市", "江苏省"))
                .in(Jurisdiction.Builder::name)
                .use(QuotaArbitraries.quotas().optional(SELDOM))
                .in(Jurisdiction.Builder::approvedPosts)
                .use(pools())
                .withProbability(OFTEN)
                .in(Jurisdiction.Builder::pool)
                .use(Arbitraries.of(ElementKind.class).set().ofMinSize(1).ofMaxSize(2))
                .withProbability(SELDOM)
                .in(Jurisdiction.Builder::incomplete)
                .use(BaseArbitraries.periods().optional(SELDOM))
                .in(Jurisdiction.Builder::term)
                .build(Jurisdiction.Builder::build)
                .withoutEdgeCases();
    }

    /** Pools of jurisdictions. */
    public static Arbitrary<Pool> pools() {
        return Combinators.combine(
                        QuotaArbitraries.quotas(),
                        QuotaArbitraries.leadershipQuotas(),
                        QuotaArbitraries.staffings(),
                        Arbitraries.of(PoolPart.class).set().ofMaxSize(2))
                .as((quota, leaders, staffing, incomplete) -> Pool.builder()
                        .quota(quota)
                        .leaders(leaders)
                        .staffing(staffing)
                        .incomplete(incomplete)
                        .build());
    }

    /** Agencies. */
    public static Arbitrary<Agency> agencies() {
        return Builders.withBuilder(Agency::builder)
                .use(IdArbitraries.agencyIds())
                .in(Agency.Builder::id)
                .use(BaseArbitraries.names())
                .in(Agency.Builder::name)
                .use(formerNames())
                .in(Agency.Builder::formerNames)
                .use(BaseArbitraries.names().list().ofMaxSize(1))
                .in(Agency.Builder::aliases)
                .use(CodeArbitraries.creditCodes().optional(SELDOM))
                .in(Agency.Builder::creditCode)
                .use(Arbitraries.of(AgencyKind.class))
                .in(Agency.Builder::kind)
                .use(Arbitraries.of(Series.class))
                .in(Agency.Builder::series)
                .use(Arbitraries.of(Rank.class).optional(OFTEN))
                .in(Agency.Builder::rank)
                .use(Arbitraries.of(AgencyOrigin.class).optional(OFTEN))
                .in(Agency.Builder::origin)
                .use(BaseArbitraries.fields().list().ofMaxSize(2))
                .in(Agency.Builder::functions)
                .use(QuotaArbitraries.quotas().optional(OFTEN))
                .in(Agency.Builder::quota)
                .use(QuotaArbitraries.leadershipQuotas().optional(OFTEN))
                .in(Agency.Builder::leaders)
                .use(QuotaArbitraries.leadershipQuotas().optional(SELDOM))
                .in(Agency.Builder::leadersInPost)
                .use(QuotaArbitraries.staffings().optional(OFTEN))
                .in(Agency.Builder::staffing)
                .use(charters().optional(SELDOM))
                .in(Agency.Builder::charter)
                .build(Agency.Builder::build)
                .withoutEdgeCases();
    }

    /** Builders that refuse to build an agency. */
    public static Arbitrary<Agency.Builder> invalidAgencies() {
        return spoiled(agencies(), (agency, blank) -> agency.toBuilder().name(blank));
    }

    /** Charters, issued and pending. */
    public static Arbitrary<Charter> charters() {
        return Arbitraries.oneOf(
                BaseArbitraries.dates().map(Charter::issued),
                Combinators.combine(BaseArbitraries.dates(), BaseArbitraries.documentNumbers())
                        .as(Charter::issued),
                BaseArbitraries.texts().map(Charter::pending));
    }

    /** Builders that refuse to build a charter. */
    public static Arbitrary<Charter.Builder> invalidCharters() {
        return Arbitraries.oneOf(
                Arbitraries.create(Charter::builder),
                BaseArbitraries.documentNumbers()
                        .map(number -> Charter.builder().pendingBecause("待定").document(number)),
                BaseArbitraries.dates()
                        .map(date -> Charter.builder().pendingBecause("待定").issuedOn(date)));
    }

    /** Divisions of an agency of their own jurisdiction. */
    public static Arbitrary<Division> divisions() {
        return Builders.withBuilder(Division::builder)
                .use(Combinators.combine(IdArbitraries.agencyIds(), IdArbitraries.keys())
                        .as((agency, key) -> DivisionId.of(agency.jurisdiction(), key)))
                .in((builder, id) -> builder.id(id).agency(AgencyId.of(id.jurisdiction(), "A-01")))
                .use(BaseArbitraries.names())
                .in(Division.Builder::name)
                .use(formerNames())
                .in(Division.Builder::formerNames)
                .use(BaseArbitraries.names().list().ofMaxSize(1))
                .in(Division.Builder::aliases)
                .use(Arbitraries.of(DivisionCategory.class).optional(OFTEN))
                .in(Division.Builder::category)
                .use(Arbitraries.of(Rank.class).optional(SELDOM))
                .in(Division.Builder::rank)
                .use(BaseArbitraries.fields().list().ofMaxSize(2))
                .in(Division.Builder::functions)
                .use(QuotaArbitraries.quotas().optional(OFTEN))
                .in(Division.Builder::quota)
                .use(QuotaArbitraries.leadershipQuotas().optional(OFTEN))
                .in(Division.Builder::leaders)
                .use(QuotaArbitraries.leadershipQuotas().optional(SELDOM))
                .in(Division.Builder::leadersInPost)
                .build(Division.Builder::build)
                .withoutEdgeCases();
    }

    /** Builders that refuse to build a division. */
    public static Arbitrary<Division.Builder> invalidDivisions() {
        return Arbitraries.oneOf(
                spoiled(divisions(), (division, blank) -> division.toBuilder().name(blank)),
                divisions()
                        .map(division -> division.toBuilder()
                                .agency(AgencyId.of(elsewhere(division.id().jurisdiction()), "A-01"))));
    }

    /** Public institutions. */
    public static Arbitrary<Institution> institutions() {
        return Builders.withBuilder(Institution::builder)
                .use(IdArbitraries.institutionIds())
                .in(Institution.Builder::id)
                .use(BaseArbitraries.names())
                .in(Institution.Builder::name)
                .use(formerNames())
                .in(Institution.Builder::formerNames)
                .use(BaseArbitraries.names().list().ofMaxSize(1))
                .in(Institution.Builder::aliases)
                .use(IdArbitraries.agencyIds().optional(OFTEN))
                .in(Institution.Builder::supervisor)
                .use(CodeArbitraries.creditCodes().optional(SELDOM))
                .in(Institution.Builder::creditCode)
                .use(Arbitraries.of(InstitutionCategory.class).optional(OFTEN))
                .in(Institution.Builder::category)
                .use(Arbitraries.of(Rank.class).optional(OFTEN))
                .in(Institution.Builder::rank)
                .use(QuotaArbitraries.quotas().optional(OFTEN))
                .in(Institution.Builder::quota)
                .use(QuotaArbitraries.staffings().optional(OFTEN))
                .in(Institution.Builder::staffing)
                .build(Institution.Builder::build)
                .withoutEdgeCases();
    }

    /** Coordinating bodies. */
    public static Arbitrary<CoordinatingBody> coordinatingBodies() {
        return Builders.withBuilder(CoordinatingBody::builder)
                .use(IdArbitraries.coordinatingBodyIds())
                .in(CoordinatingBody.Builder::id)
                .use(BaseArbitraries.names())
                .in(CoordinatingBody.Builder::name)
                .use(formerNames())
                .in(CoordinatingBody.Builder::formerNames)
                .use(BaseArbitraries.names().list().ofMaxSize(1))
                .in(CoordinatingBody.Builder::aliases)
                .use(Arbitraries.of(CoordinatingBodyKind.class))
                .in(CoordinatingBody.Builder::kind)
                .use(Arbitraries.of(Series.class).optional(SELDOM))
                .in(CoordinatingBody.Builder::series)
                .use(BaseArbitraries.fields().optional(OFTEN))
                .in(CoordinatingBody.Builder::field)
                .use(BaseArbitraries.periods().optional(SELDOM))
                .in(CoordinatingBody.Builder::term)
                .use(BaseArbitraries.texts().optional(SELDOM))
                .in(CoordinatingBody.Builder::abolitionCondition)
                .use(Arbitraries.of(OfficeForm.class).optional(SELDOM))
                .in(CoordinatingBody.Builder::office)
                .use(QuotaArbitraries.quotas().optional(SELDOM))
                .in(CoordinatingBody.Builder::posts)
                .use(BaseArbitraries.citations().list().ofMaxSize(2))
                .in(CoordinatingBody.Builder::bases)
                .build(CoordinatingBody.Builder::build)
                .withoutEdgeCases();
    }

    /** Functional zones. */
    public static Arbitrary<Zone> zones() {
        return Builders.withBuilder(Zone::builder)
                .use(IdArbitraries.zoneIds())
                .in(Zone.Builder::id)
                .use(BaseArbitraries.names())
                .in(Zone.Builder::name)
                .use(formerNames())
                .in(Zone.Builder::formerNames)
                .use(BaseArbitraries.names().list().ofMaxSize(1))
                .in(Zone.Builder::aliases)
                .use(Arbitraries.of(ZoneKind.class))
                .in(Zone.Builder::kind)
                .use(IdArbitraries.agencyIds().optional(OFTEN))
                .in(Zone.Builder::managedBy)
                .build(Zone.Builder::build)
                .withoutEdgeCases();
    }

    /** Duties that up to three agencies hold. */
    public static Arbitrary<Duty> duties() {
        return Builders.withBuilder(Duty::builder)
                .use(IdArbitraries.dutyIds())
                .in(Duty.Builder::id)
                .use(BaseArbitraries.texts())
                .in(Duty.Builder::title)
                .use(BaseArbitraries.fields().optional(OFTEN))
                .in(Duty.Builder::field)
                .use(Arbitraries.of(DutyWeight.class).optional(OFTEN))
                .in(Duty.Builder::weight)
                .use(BaseArbitraries.citations().list().ofMaxSize(2))
                .in(Duty.Builder::bases)
                .use(BaseArbitraries.names().optional(SELDOM))
                .in(Duty.Builder::upperSource)
                .use(dutyHoldings().list().uniqueElements(DutyHolding::holder).ofMaxSize(3))
                .in(Duty.Builder::holdings)
                .use(IdArbitraries.dutyIds().list().ofMaxSize(1))
                .in(Duty.Builder::derivedFrom)
                .use(Arbitraries.of(DutyPhase.class).optional(SELDOM))
                .in(Duty.Builder::phase)
                .use(powerItems().optional(SELDOM))
                .in(Duty.Builder::power)
                .use(levelSharings().optional(SELDOM))
                .in(Duty.Builder::levels)
                .use(BaseArbitraries.citations().list().ofMaxSize(2))
                .withProbability(SELDOM)
                .in(Duty.Builder::mechanisms)
                .use(IdArbitraries.mandateIds().list().ofMaxSize(2))
                .withProbability(SELDOM)
                .in(Duty.Builder::answers)
                .use(IdArbitraries.divisionIds().list().ofMaxSize(2))
                .withProbability(SELDOM)
                .in(Duty.Builder::divisions)
                .build(Duty.Builder::build)
                .withoutEdgeCases();
    }

    /** Builders that refuse to build a duty. */
    public static Arbitrary<Duty.Builder> invalidDuties() {
        return Arbitraries.oneOf(
                spoiled(duties(), (duty, blank) -> duty.toBuilder().title(blank)),
                Combinators.combine(duties(), IdArbitraries.agencyIds())
                        .as((duty, holder) -> duty.toBuilder()
                                .holdings(List.of(DutyHolding.lead(holder), DutyHolding.assist(holder)))));
    }

    /** Holdings of duties. */
    public static Arbitrary<DutyHolding> dutyHoldings() {
        return Combinators.combine(IdArbitraries.agencyIds(), Arbitraries.of(HoldingRole.class))
                .as(DutyHolding::of);
    }

    /** Powers of every kind; only penalties and coercion restrict personal freedom. */
    public static Arbitrary<PowerItem> powerItems() {
        return Combinators.combine(
                        Arbitraries.of(PowerKind.class),
                        Arbitraries.of(FreedomEffect.class).optional(OFTEN),
                        Arbitraries.integers().between(1, 400).optional(OFTEN))
                .as((kind, freedom, items) -> PowerItem.builder()
                        .kind(kind)
                        .freedom(freedom.map(effect ->
                                kind == PowerKind.PENALTY || kind == PowerKind.COERCION ? effect : FreedomEffect.NONE))
                        .items(items)
                        .build());
    }

    /** Builders that refuse to build a power. */
    public static Arbitrary<PowerItem.Builder> invalidPowerItems() {
        return Arbitraries.oneOf(
                Combinators.combine(powerItems(), Arbitraries.integers().between(-2, 0))
                        .as((power, items) -> power.toBuilder().items(items)),
                Arbitraries.of(PowerKind.LICENCE, PowerKind.INSPECTION, PowerKind.PUBLIC_SERVICE, PowerKind.OTHER)
                        .map(kind -> PowerItem.builder().kind(kind).freedom(FreedomEffect.RESTRICTS)));
    }

    /** One level with the help of up to two others. */
    public static Arbitrary<LevelSharing> levelSharings() {
        return Arbitraries.of(Level.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(levels -> LevelSharing.of(levels.get(0), levels.subList(1, levels.size())));
    }

    /** Mandates. */
    public static Arbitrary<Mandate> mandates() {
        return Builders.withBuilder(Mandate::builder)
                .use(IdArbitraries.mandateIds())
                .in(Mandate.Builder::id)
                .use(BaseArbitraries.texts())
                .in(Mandate.Builder::title)
                .use(Arbitraries.of("中央", "省委", "市委"))
                .in(Mandate.Builder::authority)
                .use(BaseArbitraries.citations().optional(SELDOM))
                .in(Mandate.Builder::document)
                .use(BaseArbitraries.dates().optional(OFTEN))
                .in(Mandate.Builder::deadline)
                .use(BaseArbitraries.fields().optional(OFTEN))
                .in(Mandate.Builder::function)
                .use(BaseArbitraries.citations().list().ofMaxSize(2))
                .in(Mandate.Builder::evidence)
                .use(Arbitraries.of(DutyWeight.class).optional(SELDOM))
                .in(Mandate.Builder::weight)
                .build(Mandate.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<FormerName>> formerNames() {
        return BaseArbitraries.formerNames().list().ofMaxSize(2);
    }

    private static <E, B> Arbitrary<B> spoiled(Arbitrary<E> valid, BiFunction<E, String, B> withBlank) {
        return Combinators.combine(valid, BaseArbitraries.blanks()).as(withBlank::apply);
    }

    private static JurisdictionCode elsewhere(JurisdictionCode code) {
        return JurisdictionCode.parse(code.text().equals("110000") ? "120000" : "110000");
    }
}
