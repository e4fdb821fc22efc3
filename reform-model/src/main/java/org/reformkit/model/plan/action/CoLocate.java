package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Puts agencies into one working body (合署办公); each keeps its name. A group that the lead already has grows. */
@Value.Immutable
public sealed interface CoLocate extends Action permits ImmutableCoLocate {

    /** The agency whose working body is shared, one of the members. */
    AgencyId lead();

    /** All members, the lead among them. */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> members();

    @Override
    default Wording wording() {
        return Wording.of("合署办公", "co-locate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(lead())
                .addAll(members().stream()
                        .filter(member -> !member.equals(lead()))
                        .toList())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(members()).hasNot(CoLocation.of(lead(), members()));
        for (AgencyId member : members()) {
            for (CoLocation other : before.relations(member, CoLocation.class)) {
                if (!other.lead().equals(lead()) || !members().containsAll(other.members())) {
                    refusals.related(member, other);
                }
            }
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(CoLocation.of(lead(), members()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        ImmutableSortedSet<AgencyId> earlier = before.relations(lead(), CoLocation.class).stream()
                .findFirst()
                .map(CoLocation::members)
                .orElse(ImmutableSortedSet.of(lead()));
        return Optional.of(Separate.builder()
                .agencies(members().stream()
                        .filter(member -> !earlier.contains(member))
                        .toList())
                .effectiveOn(effectiveOn())
                .bases(bases())
                .approval(approval())
                .build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(
                members().size() >= 2 && members().contains(lead()),
                "Co-location of '%s': its members are %s. Expected at least two, the lead among them.",
                lead(),
                members());
    }

    /** Builds a {@link CoLocate}. */
    final class Builder extends ImmutableCoLocate.Builder {
        Builder() {}
    }
}
