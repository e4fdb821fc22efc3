package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets the office of a coordinating body in an agency (办公室设在), which does its work from then on. Where it was set
 * before, it is no longer.
 */
@Value.Immutable
public sealed interface SetOfficeHost extends Action permits ImmutableSetOfficeHost {

    /** The coordinating body. */
    CoordinatingBodyId body();

    /** The agency that its office is set in. */
    AgencyId host();

    /** The office, where it is an agency on the list itself; never the host. */
    Optional<AgencyId> office();

    /** The relation that is there then. */
    default OfficeHost officeHost() {
        return office().map(agency -> OfficeHost.of(body(), host(), agency))
                .orElseGet(() -> OfficeHost.of(body(), host()));
    }

    @Override
    default Wording wording() {
        return Wording.of("办公室设在", "set office host");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(body())
                .add(host())
                .addAll(office().stream().toList())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(subjects()).hasNot(officeHost()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        before.relations(body(), OfficeHost.class).forEach(edit::remove);
        edit.put(officeHost());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        ImmutableList<OfficeHost> earlier = before.relations(body(), OfficeHost.class);
        if (earlier.isEmpty()) {
            return Optional.of(EndOfficeHost.builder()
                    .officeHost(officeHost())
                    .effectiveOn(effectiveOn())
                    .bases(bases())
                    .approval(approval())
                    .build());
        }
        return earlier.size() == 1
                ? Optional.of(toBuilder()
                        .host(earlier.get(0).host())
                        .office(earlier.get(0).office())
                        .build())
                : Optional.empty();
    }

    @Value.Check
    default void check() {
        checkArgument(
                !office().filter(host()::equals).isPresent(),
                "Office of '%s': agency '%s' is set in itself. Expected another host.",
                body(),
                host());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetOfficeHost}. */
    final class Builder extends ImmutableSetOfficeHost.Builder {
        Builder() {}
    }
}
