package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Merges agencies into one (合并组建). All that the sources have passes to the target: duties, divisions, posts, leader posts,
 * people, institutions, plates and other relations. The target is new, or one of the sources, which then keeps its
 * identity, and its rank, origin and credit code where none is given, and its aliases; its charter ends, as the merged
 * body needs a new one. An amount that is not known of one source is not known of the target. Units of one name, kind and
 * place become one; of those that differ in kind or place the later one's name tells which agency it came from.
 */
@Value.Immutable
public sealed interface MergeAgencies extends Action permits ImmutableMergeAgencies {

    /** The agencies that are merged; at least two. */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> sources();

    /** The agency they become; its posts, leader posts, leaders in post and staffing are absent, as they are the sums. */
    Agency target();

    @Override
    default Wording wording() {
        return Wording.of("合并组建", "merge");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(target().id())
                .addAll(sources().stream()
                        .filter(source -> !source.equals(target().id()))
                        .toList())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return sources().contains(target().id()) ? ImmutableSet.of() : ImmutableSet.of(target().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals =
                new Refusals(before).present(sources()).present(target().id().jurisdiction());
        if (!sources().contains(target().id())) {
            refusals.free(target().id());
        }
        for (AgencyId source : sources()) {
            refusals.divisionsPass(source, target().id());
        }
        return refusals.joinable(target().id(), sources()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Agency made = target();
        if (sources().contains(target().id())) {
            Agency kept = before.agency(target().id()).orElseThrow();
            made = target().toBuilder()
                    .formerNames(kept.formerNamesAfter(target().name(), effectiveOn()))
                    .addAllAliases(kept.aliases())
                    .rank(target().rank().or(kept::rank))
                    .origin(target().origin().or(kept::origin))
                    .creditCode(target().creditCode().or(kept::creditCode))
                    .build();
        }
        edit.put(Absorption.sumOf(before, made, sources()));
        for (AgencyId source : sources()) {
            if (!source.equals(target().id())) {
                new Succession(before, edit).pass(source, target().id());
                edit.remove(source);
            }
        }
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
                sources().size() >= 2,
                "Merger into '%s': sources %s. Expected at least two.",
                target().id(),
                sources());
        checkArgument(
                target().quota().isEmpty()
                        && target().leaders().isEmpty()
                        && target().leadersInPost().isEmpty()
                        && target().staffing().isEmpty(),
                "Merger into '%s': posts, leader posts, leaders in post or staffing are given."
                        + " Expected none, as they are sums.",
                target().id());
    }

    /** Builds a {@link MergeAgencies}. */
    final class Builder extends ImmutableMergeAgencies.Builder {
        Builder() {}
    }
}
