package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;

/** A plate (挂牌): a second name that an agency acts under. It has no posts and counts for no limit. */
@Value.Immutable(builder = false)
public sealed interface Plate extends Relation permits ImmutablePlate {

    /** The agency that carries it. */
    @Value.Parameter
    AgencyId host();

    /** The name on it (牌子). */
    @Value.Parameter
    String name();

    /** The agency's plate with this name. */
    static Plate of(AgencyId host, String name) {
        return ImmutablePlate.of(host, name);
    }

    @Override
    default AgencyId owner() {
        return host();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "plate " + host() + " " + name();
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
        return Optional.of(host().equals(agency) ? of(successor, name()) : this);
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
