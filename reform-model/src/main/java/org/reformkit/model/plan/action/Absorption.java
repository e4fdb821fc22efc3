package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/** An agency that takes in others: amounts add up, and are not known where one of them is not. */
final class Absorption {

    private Absorption() {}

    /** {@code made} with the sums of {@code sources} and all their functions. */
    static Agency sumOf(Structure before, Agency made, Iterable<AgencyId> sources) {
        Optional<Quota> quota = Optional.of(Quota.none());
        Optional<LeadershipQuota> leaders = Optional.of(LeadershipQuota.none());
        Optional<LeadershipQuota> leadersInPost = Optional.of(LeadershipQuota.none());
        Optional<Staffing> staffing = Optional.of(Staffing.none());
        ImmutableSortedSet.Builder<Field> functions = ImmutableSortedSet.naturalOrder();
        functions.addAll(made.functions());
        for (AgencyId id : sources) {
            Agency source = before.agency(id).orElseThrow();
            quota = quota.flatMap(sum -> source.quota().map(sum::plus));
            leaders = leaders.flatMap(sum -> source.leaders().map(sum::plus));
            leadersInPost = leadersInPost.flatMap(sum -> source.leadersInPost().map(sum::plus));
            staffing = staffing.flatMap(sum -> source.staffing().map(sum::plus));
            functions.addAll(source.functions());
        }
        return made.toBuilder()
                .quota(quota)
                .leaders(leaders)
                .leadersInPost(leadersInPost)
                .staffing(staffing)
                .functions(functions.build())
                .build();
    }
}
