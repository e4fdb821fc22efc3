package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets agencies up separately again (单独设置) that shared a working body. Where the next lead of those who are left leads
 * another group already, they join that group.
 */
@Value.Immutable
public sealed interface Separate extends Action permits ImmutableSeparate {

    /** The agencies that leave their co-location; of one group. */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> agencies();

    @Override
    default Wording wording() {
        return Wording.of("单独设置", "separate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(agencies());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(agencies());
        if (group(before).isPresent()) {
            return refusals.list();
        }
        List<AgencyId> strangers = agencies().stream()
                .filter(agency -> !isWithAnother(before, agency))
                .toList();
        for (AgencyId agency : strangers.isEmpty() ? agencies() : strangers) {
            if (agencies().size() > 1) {
                refusals.has(CoLocation.of(agency, agencies()));
            } else {
                refusals.unless(
                        before.agency(agency).isEmpty(),
                        agency,
                        Refusal.Reason.NO_RELATION,
                        Wording.of("合署办公", "co-location"));
            }
        }
        return refusals.list();
    }

    /** Whether the agency, of which the others are to be parted, shares its office with some of them at least. */
    private boolean isWithAnother(Structure before, AgencyId agency) {
        return before.relations(agency, CoLocation.class).stream()
                .anyMatch(group -> agencies().stream()
                        .anyMatch(other ->
                                !other.equals(agency) && group.members().contains(other)));
    }

    /** The group that all of them are in. */
    private Optional<CoLocation> group(Structure before) {
        return before.relations(agencies().first(), CoLocation.class).stream()
                .filter(group -> group.members().containsAll(agencies()))
                .findFirst();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        CoLocation group = group(before).orElseThrow();
        edit.remove(group);
        Optional<CoLocation> left = Optional.of(group);
        for (AgencyId agency : agencies()) {
            left = left.flatMap(some -> some.without(agency));
        }
        left.ifPresent(new Succession(before, edit)::join);
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        CoLocation group = group(before).orElseThrow();
        boolean isDissolved = group.members().size() - agencies().size() < 2;
        // Who shares with another group too cannot be put into this one by an action.
        boolean isOnly = group.members().stream()
                .allMatch(member -> before.relations(member, CoLocation.class).size() == 1);
        return isOnly && (isDissolved || !agencies().contains(group.lead()))
                ? Optional.of(CoLocate.builder()
                        .lead(group.lead())
                        .members(group.members())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
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
        checkArgument(!agencies().isEmpty(), "Separation: it names no agency. Expected at least one.");
    }

    /** Builds a {@link Separate}. */
    final class Builder extends ImmutableSeparate.Builder {
        Builder() {}
    }
}
