package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.ElementId;

/** The office of a coordinating body is set in an agency (办公室设在), which does its work; Decree 486 art. 12, LY-07. */
@Value.Immutable(builder = false)
public sealed interface OfficeHost extends Relation permits ImmutableOfficeHost {

    /** The coordinating body. */
    @Value.Parameter
    CoordinatingBodyId body();

    /** The agency that its office is set in. */
    @Value.Parameter
    AgencyId host();

    /** The office, where it is an agency on the list itself, such as 巡察办; never the host. */
    @Value.Parameter
    Optional<AgencyId> office();

    /** The body's office, and where it is set. */
    static OfficeHost of(CoordinatingBodyId body, AgencyId host) {
        return ImmutableOfficeHost.of(body, host, Optional.empty());
    }

    /** The body's office, which is an agency itself, and where it is set. */
    static OfficeHost of(CoordinatingBodyId body, AgencyId host, AgencyId office) {
        return ImmutableOfficeHost.of(body, host, Optional.of(office));
    }

    @Override
    default AgencyId owner() {
        return host();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "office " + body();
    }

    @Override
    default ImmutableSet<ElementId> references() {
        return office().<ImmutableSet<ElementId>>map(agency -> ImmutableSet.of(host(), body(), agency))
                .orElse(ImmutableSet.of(host(), body()));
    }

    @Override
    default Optional<OfficeHost> without(AgencyId agency) {
        if (host().equals(agency)) {
            return Optional.empty();
        }
        return Optional.of(office().filter(agency::equals).isPresent() ? of(body(), host()) : this);
    }

    @Override
    default Optional<OfficeHost> succeeded(AgencyId agency, AgencyId successor) {
        AgencyId newHost = host().equals(agency) ? successor : host();
        Optional<AgencyId> newOffice =
                office().map(known -> known.equals(agency) ? successor : known).filter(known -> !known.equals(newHost));
        return Optional.of(ImmutableOfficeHost.of(body(), newHost, newOffice));
    }

    @Override
    default String term() {
        return "议事协调机构办公室";
    }

    @Value.Check
    default void check() {
        checkArgument(
                !office().filter(host()::equals).isPresent(),
                "Office of '%s': agency '%s' is set in itself. Expected another host.",
                body(),
                host());
    }
}
