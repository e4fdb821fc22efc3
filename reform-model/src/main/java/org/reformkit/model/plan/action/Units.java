package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.structure.Structure;

/**
 * Who works in the units that an agency dispatched (派驻、派出机构人员). They are some of its own people and of those of the
 * institutions that it supervises, each in one unit at most; who of them is over quota does not matter here.
 */
final class Units {

    private Units() {}

    /** The agency whose units its people may work in: itself, or the supervisor of an institution; a pool has none. */
    static Optional<AgencyId> dispatcher(Structure structure, ElementId holder) {
        return holder instanceof AgencyId agency
                ? Optional.of(agency)
                : structure
                        .element(holder)
                        .filter(Institution.class::isInstance)
                        .flatMap(found -> ((Institution) found).supervisor());
    }

    /** Its own people and those of the institutions it supervises; absent where not all of them are known. */
    static Optional<Staffing> all(Structure structure, AgencyId agency) {
        if (structure
                .jurisdiction(agency.jurisdiction())
                .filter(place -> place.isComplete(ElementKind.INSTITUTION))
                .isEmpty()) {
            return Optional.empty();
        }
        Optional<Staffing> sum = structure.agency(agency).flatMap(Agency::staffing);
        for (Institution institution : structure.institutions(agency)) {
            sum = sum.flatMap(people -> institution.staffing().map(people::plus));
        }
        return sum.map(Units::plain);
    }

    /** Those who are known to work in its units. */
    static Staffing sent(Structure structure, AgencyId agency) {
        return structure.relations(agency, Dispatch.class).stream()
                .filter(unit -> unit.dispatcher().equals(agency))
                .flatMap(unit -> unit.people().stream())
                .reduce(Staffing.none(), Staffing::plus);
    }

    /** Those who are not known to work in one, nobody where more do than there are; absent where not all are known. */
    static Optional<Staffing> free(Structure structure, AgencyId agency) {
        Staffing sent = sent(structure, agency);
        return all(structure, agency).map(people -> without(people, sent));
    }

    /** Whether there are no more of the groups of {@code people} in its units than it has, as far as is known. */
    static boolean areFilled(Structure structure, AgencyId agency, Staffing people) {
        Staffing sent = sent(structure, agency);
        return all(structure, agency)
                .map(have -> people.inPost().keySet().stream().allMatch(kind -> have.inPost(kind) >= sent.inPost(kind))
                        && (people.retirees() == 0 || have.retirees() >= sent.retirees())
                        && (people.contractStaff() == 0 || have.contractStaff() >= sent.contractStaff())
                        && (people.toBePlaced() == 0 || have.toBePlaced() >= sent.toBePlaced()))
                .orElse(true);
    }

    /** The same people, but for who of them is over quota. */
    static Staffing plain(Staffing people) {
        return people.overQuota().isEmpty()
                ? people
                : people.toBuilder().overQuota(ImmutableList.of()).build();
    }

    private static Staffing without(Staffing people, Staffing sent) {
        Map<QuotaKind, Integer> inPost = new HashMap<>();
        people.inPost().forEach((kind, count) -> inPost.put(kind, Math.max(0, count - sent.inPost(kind))));
        return Staffing.builder()
                .putAllInPost(inPost)
                .retirees(Math.max(0, people.retirees() - sent.retirees()))
                .contractStaff(Math.max(0, people.contractStaff() - sent.contractStaff()))
                .toBePlaced(Math.max(0, people.toBePlaced() - sent.toBePlaced()))
                .build();
    }
}
