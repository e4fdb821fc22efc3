package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;

/** Co-location (合署办公): agencies that keep their names and share one working body; YC-03. */
@Value.Immutable(builder = false)
public sealed interface CoLocation extends Relation permits ImmutableCoLocation {

    /** The agency whose working body is shared, one of the members. */
    @Value.Parameter
    AgencyId lead();

    /** All agencies that share it, the lead among them; at least two. */
    @Value.Parameter
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> members();

    /** The members, with whose working body they share. */
    static CoLocation of(AgencyId lead, Iterable<AgencyId> members) {
        return ImmutableCoLocation.of(lead, members);
    }

    @Override
    default AgencyId owner() {
        return lead();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "co-location " + lead();
    }

    @Override
    default ImmutableSet<AgencyId> references() {
        return members();
    }

    @Override
    default Optional<CoLocation> without(AgencyId agency) {
        ImmutableSortedSet<AgencyId> left = members().stream()
                .filter(member -> !member.equals(agency))
                .collect(ImmutableSortedSet.toImmutableSortedSet(AgencyId::compareTo));
        if (left.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(of(left.contains(lead()) ? lead() : left.first(), left));
    }

    @Override
    default Optional<CoLocation> succeeded(AgencyId agency, AgencyId successor) {
        ImmutableSortedSet<AgencyId> next = members().stream()
                .map(member -> member.equals(agency) ? successor : member)
                .collect(ImmutableSortedSet.toImmutableSortedSet(AgencyId::compareTo));
        if (next.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(of(lead().equals(agency) ? successor : lead(), next));
    }

    @Override
    default String term() {
        return "合署办公";
    }

    @Value.Check
    default void check() {
        checkArgument(
                members().size() >= 2 && members().contains(lead()),
                "Co-location of '%s': its members are %s. Expected at least two, the lead among them.",
                lead(),
                members());
    }
}
