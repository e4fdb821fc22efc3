package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Staffing;

/** A unit that an agency dispatches (派驻、派出机构): into one or several bodies, or to a place; YC-04, LY-40. */
@Value.Immutable
public sealed interface Dispatch extends Relation permits ImmutableDispatch {

    /** The agency that dispatches it and answers for it. */
    AgencyId dispatcher();

    /** The unit's name. */
    String unit();

    /** Resident or outpost. */
    DispatchKind kind();

    /** The agencies that it is stationed in; several when it is joint (联合派驻). */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> hosts();

    /**
     * How many of the dispatcher's people work in it, in 人; absent where that is not known. Who of them is over quota is
     * said of the dispatcher.
     */
    Optional<Staffing> people();

    /** Where it works, such as a town, where that is known; it need not stand in the structure. */
    Optional<JurisdictionCode> place();

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AgencyId owner() {
        return dispatcher();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "dispatch " + dispatcher() + " " + unit();
    }

    @Override
    default ImmutableSet<AgencyId> references() {
        return ImmutableSet.<AgencyId>builder()
                .add(dispatcher())
                .addAll(hosts())
                .build();
    }

    @Override
    default Optional<Dispatch> without(AgencyId agency) {
        if (dispatcher().equals(agency)) {
            return Optional.empty();
        }
        ImmutableSortedSet<AgencyId> left = hosts().stream()
                .filter(host -> !host.equals(agency))
                .collect(ImmutableSortedSet.toImmutableSortedSet(AgencyId::compareTo));
        return left.isEmpty() && kind() == DispatchKind.RESIDENT
                ? Optional.empty()
                : Optional.of(builder().from(this).hosts(left).build());
    }

    @Override
    default Optional<Dispatch> succeeded(AgencyId agency, AgencyId successor) {
        if (!references().contains(agency)) {
            return Optional.of(this);
        }
        AgencyId newDispatcher = dispatcher().equals(agency) ? successor : dispatcher();
        ImmutableSortedSet<AgencyId> newHosts = hosts().stream()
                .map(host -> host.equals(agency) ? successor : host)
                .filter(host -> !host.equals(newDispatcher))
                .collect(ImmutableSortedSet.toImmutableSortedSet(AgencyId::compareTo));
        return newHosts.isEmpty() && kind() == DispatchKind.RESIDENT
                ? Optional.empty()
                : Optional.of(builder()
                        .from(this)
                        .dispatcher(newDispatcher)
                        .hosts(newHosts)
                        .build());
    }

    @Override
    default String term() {
        return kind().term() + "“" + unit() + "”";
    }

    @Value.Check
    default void check() {
        checkArgument(!unit().isBlank(), "Dispatch of '%s': its unit's name is blank. Expected a name.", dispatcher());
        checkArgument(
                kind() != DispatchKind.RESIDENT || !hosts().isEmpty(),
                "Dispatch '%s' of '%s': it is resident nowhere. Expected at least one host.",
                unit(),
                dispatcher());
        checkArgument(
                people().map(Staffing::overQuota)
                        .filter(some -> !some.isEmpty())
                        .isEmpty(),
                "Dispatch '%s' of '%s': some of its people are over quota. Expected that of the dispatcher only.",
                unit(),
                dispatcher());
    }

    /** Builds a {@link Dispatch}. */
    final class Builder extends ImmutableDispatch.Builder {
        Builder() {}
    }
}
