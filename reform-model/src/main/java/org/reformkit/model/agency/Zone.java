package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.ZoneId;

/** A functional zone (功能区), such as a development zone. It is no level of government and has no code of GB/T 2260. */
@Value.Immutable
public interface Zone extends Element, Named {

    /** The identity. */
    ZoneId id();

    @Override
    String name();

    @Override
    ImmutableList<FormerName> formerNames();

    @Override
    ImmutableSet<String> aliases();

    /** The kind (类别). */
    ZoneKind kind();

    /** The agency that manages it (管理委员会), where there is one. */
    Optional<AgencyId> managedBy();

    @Override
    default ImmutableSet<AgencyId> references() {
        return managedBy().map(ImmutableSet::of).orElse(ImmutableSet.of());
    }

    @Override
    default ZoneId elementId() {
        return id();
    }

    /** A builder with this zone's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Zone '%s': its name is blank. Expected the name in force.", id());
    }

    /** Builds a {@link Zone}. */
    final class Builder extends ImmutableZone.Builder {
        Builder() {}
    }
}
