package org.reformkit.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.OrganisationCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/**
 * All arbitraries of the testkit (领域), for properties over values, structures and plans:
 *
 * <pre>{@code
 * @Domain(ReformDomain.class)
 * class MyProperties {
 *     @Property
 *     void nothingIsLost(@ForAll PlannedReform reform) {
 *         assertThat(reform.run().result()).isPresent();
 *     }
 * }
 * }</pre>
 *
 * <p>A plan needs the structure it was made for: take a {@link PlannedReform}, or a {@link RefusedReform}. Enums, numbers,
 * collections and the like come as ever.
 */
@Domain(DomainContext.Global.class)
public class ReformDomain extends DomainContextBase {

    /** Ordinary days, and often the last days of people over quota. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(BaseArbitraries.dates(), QuotaArbitraries.runOffDays());
    }

    @Provide
    Arbitrary<Period> periods() {
        return BaseArbitraries.periods();
    }

    @Provide
    Arbitrary<Field> fields() {
        return BaseArbitraries.fields();
    }

    @Provide
    Arbitrary<FormerName> formerNames() {
        return BaseArbitraries.formerNames();
    }

    @Provide
    Arbitrary<DocumentNumber> documentNumbers() {
        return BaseArbitraries.documentNumbers();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return BaseArbitraries.citations();
    }

    @Provide
    Arbitrary<JurisdictionCode> jurisdictionCodes() {
        return CodeArbitraries.jurisdictionCodes();
    }

    @Provide
    Arbitrary<OrganisationCode> organisationCodes() {
        return CodeArbitraries.organisationCodes();
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return CodeArbitraries.creditCodes();
    }

    @Provide
    Arbitrary<AgencyId> agencyIds() {
        return IdArbitraries.agencyIds();
    }

    @Provide
    Arbitrary<DivisionId> divisionIds() {
        return IdArbitraries.divisionIds();
    }

    @Provide
    Arbitrary<InstitutionId> institutionIds() {
        return IdArbitraries.institutionIds();
    }

    @Provide
    Arbitrary<CoordinatingBodyId> coordinatingBodyIds() {
        return IdArbitraries.coordinatingBodyIds();
    }

    @Provide
    Arbitrary<ZoneId> zoneIds() {
        return IdArbitraries.zoneIds();
    }

    @Provide
    Arbitrary<DutyId> dutyIds() {
        return IdArbitraries.dutyIds();
    }

    @Provide
    Arbitrary<MandateId> mandateIds() {
        return IdArbitraries.mandateIds();
    }

    @Provide
    Arbitrary<ElementId> elementIds() {
        return IdArbitraries.elementIds();
    }

    @Provide
    Arbitrary<Purpose> purposes() {
        return QuotaArbitraries.purposes();
    }

    @Provide
    Arbitrary<Posts> posts() {
        return QuotaArbitraries.posts();
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return QuotaArbitraries.quotas();
    }

    @Provide
    Arbitrary<LeaderPost> leaderPosts() {
        return QuotaArbitraries.leaderPosts();
    }

    @Provide
    Arbitrary<LeadershipQuota> leadershipQuotas() {
        return QuotaArbitraries.leadershipQuotas();
    }

    @Provide
    Arbitrary<OverQuota> overQuotas() {
        return QuotaArbitraries.overQuotas();
    }

    @Provide
    Arbitrary<Staffing> staffings() {
        return QuotaArbitraries.staffings();
    }

    @Provide
    Arbitrary<Jurisdiction> jurisdictions() {
        return ElementArbitraries.jurisdictions();
    }

    @Provide
    Arbitrary<Pool> pools() {
        return ElementArbitraries.pools();
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return ElementArbitraries.agencies();
    }

    @Provide
    Arbitrary<Charter> charters() {
        return ElementArbitraries.charters();
    }

    @Provide
    Arbitrary<Division> divisions() {
        return ElementArbitraries.divisions();
    }

    @Provide
    Arbitrary<Institution> institutions() {
        return ElementArbitraries.institutions();
    }

    @Provide
    Arbitrary<CoordinatingBody> coordinatingBodies() {
        return ElementArbitraries.coordinatingBodies();
    }

    @Provide
    Arbitrary<Zone> zones() {
        return ElementArbitraries.zones();
    }

    @Provide
    Arbitrary<Duty> duties() {
        return ElementArbitraries.duties();
    }

    @Provide
    Arbitrary<DutyHolding> dutyHoldings() {
        return ElementArbitraries.dutyHoldings();
    }

    @Provide
    Arbitrary<PowerItem> powerItems() {
        return ElementArbitraries.powerItems();
    }

    @Provide
    Arbitrary<LevelSharing> levelSharings() {
        return ElementArbitraries.levelSharings();
    }

    @Provide
    Arbitrary<Mandate> mandates() {
        return ElementArbitraries.mandates();
    }

    @Provide
    Arbitrary<Element> elements() {
        return ElementArbitraries.elements();
    }

    @Provide
    Arbitrary<Plate> plates() {
        return RelationArbitraries.plates();
    }

    @Provide
    Arbitrary<CoLocation> coLocations() {
        return RelationArbitraries.coLocations();
    }

    @Provide
    Arbitrary<Placement> placements() {
        return RelationArbitraries.placements();
    }

    @Provide
    Arbitrary<OfficeHost> officeHosts() {
        return RelationArbitraries.officeHosts();
    }

    @Provide
    Arbitrary<Dispatch> dispatches() {
        return RelationArbitraries.dispatches();
    }

    @Provide
    Arbitrary<Counterpart> counterparts() {
        return RelationArbitraries.counterparts();
    }

    @Provide
    Arbitrary<Borrowing> borrowings() {
        return RelationArbitraries.borrowings();
    }

    @Provide
    Arbitrary<Delegation> delegations() {
        return RelationArbitraries.delegations();
    }

    @Provide
    Arbitrary<Relation> relations() {
        return RelationArbitraries.relations();
    }

    @Provide
    Arbitrary<Structure> structures() {
        return StructureArbitraries.structures();
    }

    @Provide
    Arbitrary<Source> sources() {
        return StructureArbitraries.sources();
    }

    @Provide
    Arbitrary<Approval> approvals() {
        return ActionArbitraries.approvals();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return ProcedureArbitraries.authorities();
    }

    @Provide
    Arbitrary<Milestone> milestones() {
        return ProcedureArbitraries.milestones();
    }

    @Provide
    Arbitrary<Stage> stages() {
        return ProcedureArbitraries.stages();
    }

    @Provide
    Arbitrary<Proceeding> proceedings() {
        return ProcedureArbitraries.proceedings();
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return ProcedureArbitraries.proposals();
    }

    @Provide
    Arbitrary<HandOver> handOvers() {
        return ProcedureArbitraries.handOvers();
    }

    @Provide
    Arbitrary<IncreaseReview> increaseReviews() {
        return ProcedureArbitraries.increaseReviews();
    }

    @Provide
    Arbitrary<StatedFigure> statedFigures() {
        return ProcedureArbitraries.statedFigures();
    }

    @Provide
    Arbitrary<EarlierChange> earlierChanges() {
        return ProcedureArbitraries.earlierChanges();
    }

    @Provide
    Arbitrary<PlannedReform> reforms() {
        return PlanArbitraries.reforms();
    }

    @Provide
    Arbitrary<RefusedReform> refusedReforms() {
        return PlanArbitraries.refusedReforms();
    }

    /** Plans, each made for a structure that is not told; they apply to any other by chance only. */
    @Provide
    Arbitrary<ReformPlan> plans() {
        return PlanArbitraries.reforms().map(PlannedReform::plan);
    }

    /** How a structure stands in the report of a failure: with everything in it. */
    static final class StructureFormat implements SampleReportingFormat {

        @Override
        public boolean appliesTo(Object value) {
            return value instanceof Structure;
        }

        @Override
        public Object report(Object value) {
            return PlannedReform.written((Structure) value);
        }
    }
}
