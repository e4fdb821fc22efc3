package org.reformkit.model.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
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
import org.reformkit.model.relation.Relation;

/** A relation before it is known whom it ties (关系雏形); nothing comes of it where there are too few. */
@FunctionalInterface
interface RelationIdea<R extends Relation> {

    Optional<R> among(List<AgencyId> agencies, List<CoordinatingBodyId> bodies, List<DutyId> duties);

    static Arbitrary<RelationIdea<Plate>> plates() {
        // A division that is named may be gone.
        return Combinators.combine(
                        Choice.choices(),
                        BaseArbitraries.names(),
                        Arbitraries.of("D1", "D2").optional(0.2))
                .as((host, name, division) -> (agencies, bodies, duties) -> host.of(agencies)
                        .map(id -> Plate.of(id, name, division.map(some -> DivisionId.of(id.jurisdiction(), some)))));
    }

    static Arbitrary<RelationIdea<CoLocation>> coLocations() {
        return Choice.choices().list().ofMinSize(2).ofMaxSize(4).map(choices -> (agencies, bodies, duties) -> {
            List<AgencyId> members = Choice.of(choices, agencies);
            return members.size() < 2 ? Optional.empty() : Optional.of(CoLocation.of(members.get(0), members));
        });
    }

    /** An agency is placed under one with a lesser id, so that many of them never run in a circle. */
    static Arbitrary<RelationIdea<Placement>> placements() {
        Arbitrary<RelationIdea<Placement>> ofAgencies = Combinators.combine(
                        Choice.choices().list().ofSize(2), Arbitraries.of(PlacementStrength.class))
                .as((choices, strength) -> (agencies, bodies, duties) -> {
                    List<AgencyId> two =
                            Choice.of(choices, agencies).stream().sorted().toList();
                    return two.size() < 2
                            ? Optional.empty()
                            : Optional.of(Placement.of(two.get(1), two.get(0), strength));
                });
        Arbitrary<RelationIdea<Placement>> ofWork = Combinators.combine(
                        Choice.choices(), BaseArbitraries.texts(), Arbitraries.of(PlacementStrength.class))
                .as((under, work, strength) -> (agencies, bodies, duties) ->
                        under.of(agencies).map(id -> Placement.ofWork(work, id, strength)));
        return Arbitraries.oneOf(ofAgencies, ofWork);
    }

    static Arbitrary<RelationIdea<OfficeHost>> officeHosts() {
        return Combinators.combine(
                        Choice.choices(), Choice.choices().list().ofMinSize(1).ofMaxSize(2))
                .as((body, chosen) ->
                        (agencies, bodies, duties) -> body.of(bodies).flatMap(its -> {
                            List<AgencyId> ids = Choice.of(chosen, agencies);
                            return switch (ids.size()) {
                                case 0 -> Optional.empty();
                                case 1 -> Optional.of(OfficeHost.of(its, ids.get(0)));
                                default -> Optional.of(OfficeHost.of(its, ids.get(0), ids.get(1)));
                            };
                        }));
    }

    static Arbitrary<RelationIdea<Dispatch>> dispatches() {
        Arbitrary<Staffing> people = QuotaArbitraries.staffings()
                .map(any -> any.toBuilder().overQuota(List.of()).build());
        return Combinators.combine(
                        Choice.choices(4),
                        BaseArbitraries.names(),
                        Arbitraries.of(DispatchKind.class),
                        people.optional(0.3),
                        CodeArbitraries.jurisdictionCodes().optional(0.3))
                .as((choices, unit, kind, staffing, place) -> (agencies, bodies, duties) -> {
                    List<AgencyId> chosen = Choice.of(choices, agencies);
                    if (chosen.isEmpty()) {
                        return Optional.empty();
                    }
                    return Optional.of(Dispatch.builder()
                            .dispatcher(chosen.get(0))
                            .unit(unit)
                            .kind(chosen.size() > 1 ? kind : DispatchKind.OUTPOST)
                            .hosts(chosen.subList(1, chosen.size()))
                            .people(staffing)
                            .place(place)
                            .build());
                });
    }

    static Arbitrary<RelationIdea<Counterpart>> counterparts() {
        return Combinators.combine(Choice.choices(), BaseArbitraries.names())
                .as((agency, above) ->
                        (agencies, bodies, duties) -> agency.of(agencies).map(id -> Counterpart.of(id, "省" + above)));
    }

    /** Of another agency, or of the pool of the user's or the other's jurisdiction. */
    static Arbitrary<RelationIdea<Borrowing>> borrowings() {
        return Combinators.combine(
                        Choice.choices().list().ofSize(2),
                        Arbitraries.of(true, false),
                        QuotaArbitraries.quotas().filter(posts -> !posts.isNone()))
                .as((choices, ofPool, posts) -> (agencies, bodies, duties) -> {
                    List<AgencyId> two = Choice.of(choices, agencies);
                    if (two.isEmpty() || (two.size() < 2 && !ofPool)) {
                        return Optional.empty();
                    }
                    AgencyId other = two.get(two.size() - 1);
                    return Optional.of(Borrowing.of(two.get(0), ofPool ? other.jurisdiction() : other, posts));
                });
    }

    static Arbitrary<RelationIdea<Delegation>> delegations() {
        return Combinators.combine(
                        Choice.choices(),
                        Choice.choices().list().ofSize(2),
                        BaseArbitraries.citations().optional(0.5),
                        BaseArbitraries.dates().optional(0.5))
                .as((duty, choices, document, publishedOn) -> (agencies, bodies, duties) -> {
                    List<AgencyId> two = Choice.of(choices, agencies);
                    return two.size() < 2
                            ? Optional.empty()
                            : duty.of(duties)
                                    .map(its -> Delegation.builder()
                                            .duty(its)
                                            .delegator(two.get(0))
                                            .delegate(two.get(1))
                                            .document(document)
                                            .publishedOn(publishedOn)
                                            .build());
                });
    }

    static Arbitrary<RelationIdea<? extends Relation>> relations() {
        return Arbitraries.oneOf(
                plates(),
                coLocations(),
                placements(),
                officeHosts(),
                dispatches(),
                counterparts(),
                delegations(),
                borrowings());
    }
}
