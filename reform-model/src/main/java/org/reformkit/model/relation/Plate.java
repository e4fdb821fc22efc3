package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;

/** A plate (挂牌): a second name that an agency, or a division of it, acts under. It has no posts and counts for no limit. */
@Value.Immutable(builder = false)
public sealed interface Plate extends Relation permits ImmutablePlate {

    /** The agency that carries it. */
    @Value.Parameter
    AgencyId host();

    /** The name on it (牌子). */
    @Value.Parameter
    String name();

    /**
     * The division of the agency on which it hangs (内设机构加挂牌子); absent where it hangs on the agency itself. It need
     * not be in the structure; where it is moved, replaced, merged or abolished, its plates are too. WH-10, WH-14.
     */
    @Value.Parameter
    Optional<DivisionId> division();

    /** The agency's plate with this name. */
    static Plate of(AgencyId host, String name) {
        return of(host, name, Optional.empty());
    }

    /** The plate with this name on a division of the agency, or on the agency itself. */
    static Plate of(AgencyId host, String name, Optional<DivisionId> division) {
        return ImmutablePlate.of(host, name, division);
    }

    @Override
    default AgencyId owner() {
        return host();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "plate " + host() + " " + name()
                + division().map(division -> " " + division).orElse("");
    }

    @Override
    default ImmutableSet<AgencyId> references() {
        return ImmutableSet.of(host());
    }

    @Override
    default Optional<Plate> without(AgencyId agency) {
        return host().equals(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<Plate> succeeded(AgencyId agency, AgencyId successor) {
        return Optional.of(host().equals(agency) ? of(successor, name(), division()) : this);
    }

    @Override
    default String term() {
        return "牌子“" + name() + "”";
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Plate of '%s': its name is blank. Expected the name on it.", host());
    }
}
