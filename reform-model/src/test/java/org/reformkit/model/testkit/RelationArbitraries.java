package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;

/** Arbitraries of relations (机构关系), among any ids or among given ones. */
public final class RelationArbitraries {

    private RelationArbitraries() {}

    /** Relations of every type. */
    public static Arbitrary<Relation> relations() {
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

    /** Relations among these agencies, bodies and duties; there must be two agencies at least, one body and one duty. */
    public static Arbitrary<Relation> relations(
            List<AgencyId> agencies, List<CoordinatingBodyId> bodies, List<DutyId> duties) {
        return RelationIdea.relations()
                .map(idea -> idea.among(agencies, bodies, duties))
                .filter(relation -> relation.isPresent())
                .map(relation -> relation.orElseThrow());
    }

    /** Plates. */
    public static Arbitrary<Plate> plates() {
        return anywhere(RelationIdea.plates());
    }

    /** Co-locations of two to four agencies. */
    public static Arbitrary<CoLocation> coLocations() {
        return anywhere(RelationIdea.coLocations());
    }

    /** A lead and members that can be no co-location. */
    public static Arbitrary<Tuple2<AgencyId, Set<AgencyId>>> invalidCoLocations() {
        return Arbitraries.oneOf(
                IdArbitraries.agencyIds().map(lead -> Tuple.of(lead, ImmutableSet.of(lead))),
                coLocations()
                        .map(group -> Tuple.of(
                                group.lead(),
                                ImmutableSet.<AgencyId>copyOf(group.members().stream()
                                        .filter(member -> !member.equals(group.lead()))
                                        .toList()))));
    }

    /** Placements of agencies and of lines of work. */
    public static Arbitrary<Placement> placements() {
        return anywhere(RelationIdea.placements());
    }

    /** Offices of coordinating bodies in agencies. */
    public static Arbitrary<OfficeHost> officeHosts() {
        return anywhere(RelationIdea.officeHosts());
    }

    /** Dispatches of both kinds. */
    public static Arbitrary<Dispatch> dispatches() {
        return anywhere(RelationIdea.dispatches());
    }

    /** Builders that refuse to build a dispatch. */
    public static Arbitrary<Dispatch.Builder> invalidDispatches() {
        return Arbitraries.oneOf(
                Combinators.combine(dispatches(), BaseArbitraries.blanks())
                        .as((dispatch, blank) ->
                                Dispatch.builder().from(dispatch).unit(blank)),
                dispatches()
                        .map(dispatch -> Dispatch.builder()
                                .from(dispatch)
                                .kind(DispatchKind.RESIDENT)
                                .hosts(ImmutableSet.of())));
    }

    /** Counterparts above. */
    public static Arbitrary<Counterpart> counterparts() {
        return anywhere(RelationIdea.counterparts());
    }

    /** Borrowed posts, of agencies and of pools. */
    public static Arbitrary<Borrowing> borrowings() {
        return anywhere(RelationIdea.borrowings());
    }

    /** Delegations, with and without document. */
    public static Arbitrary<Delegation> delegations() {
        return anywhere(RelationIdea.delegations());
    }

    private static <R extends Relation> Arbitrary<R> anywhere(Arbitrary<RelationIdea<R>> ideas) {
        return Combinators.combine(
                        ideas,
                        IdArbitraries.agencyIds()
                                .list()
                                .uniqueElements()
                                .ofMinSize(4)
                                .ofMaxSize(6),
                        IdArbitraries.coordinatingBodyIds().list().ofMinSize(1).ofMaxSize(2),
                        IdArbitraries.dutyIds().list().ofMinSize(1).ofMaxSize(2))
                .as((idea, agencies, bodies, duties) -> idea.among(agencies, bodies, duties))
                .filter(relation -> relation.isPresent())
                .map(relation -> relation.orElseThrow());
    }
}
