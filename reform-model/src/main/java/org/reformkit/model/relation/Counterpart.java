package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;

/**
 * A counterpart above (上级对应机构): the body of the level above that an agency answers to in its business. One agency may
 * have several and several may share one; YC-07. The body above is named, as it seldom stands in the same structure.
 */
@Value.Immutable(builder = false)
public sealed interface Counterpart extends Relation permits ImmutableCounterpart {

    /** The agency below. */
    @Value.Parameter
    AgencyId agency();

    /** The name of the body above. */
    @Value.Parameter
    String above();

    /** The agency, and the body above. */
    static Counterpart of(AgencyId agency, String above) {
        return ImmutableCounterpart.of(agency, above);
    }

    @Override
    default AgencyId owner() {
        return agency();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "counterpart " + agency() + " " + above();
    }

    @Override
    default ImmutableSet<AgencyId> references() {
        return ImmutableSet.of(agency());
    }

    @Override
    default Optional<Counterpart> without(AgencyId agency) {
        return agency().equals(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<Counterpart> succeeded(AgencyId agency, AgencyId successor) {
        return Optional.of(agency().equals(agency) ? of(successor, above()) : this);
    }

    @Override
    default String term() {
        return "上级对应机构“" + above() + "”";
    }

    @Value.Check
    default void check() {
        checkArgument(!above().isBlank(), "Counterpart of '%s': the name above is blank. Expected a name.", agency());
    }
}
