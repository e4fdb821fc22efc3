package org.reformkit.model.relation;

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

    /** The body's office, and where it is set. */
    static OfficeHost of(CoordinatingBodyId body, AgencyId host) {
        return ImmutableOfficeHost.of(body, host);
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
        return ImmutableSet.of(host(), body());
    }

    @Override
    default Optional<OfficeHost> without(AgencyId agency) {
        return host().equals(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<OfficeHost> succeeded(AgencyId agency, AgencyId successor) {
        return Optional.of(host().equals(agency) ? of(body(), successor) : this);
    }

    @Override
    default String term() {
        return "议事协调机构办公室";
    }
}
