package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Merges divisions of one agency into one (合并内设机构). The posts and the leaders in post are the sums of the sources', not
 * known where one is not; the functions are united, and the one does the duties of all and carries their plates; the leader
 * posts are as given, and the others stay with the agency. One of the sources that goes on keeps its identity, its category
 * and rank where none is given, and its aliases.
 */
@Value.Immutable
public sealed interface MergeDivisions extends Action permits ImmutableMergeDivisions {

    /** The divisions that are merged; at least two. */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> sources();

    /** The division they become, new or one of the sources; its posts and leaders in post are absent, as they are sums. */
    Division target();

    @Override
    default Wording wording() {
        return Wording.of("合并内设机构", "merge divisions");
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
        Refusals refusals = new Refusals(before).present(sources()).resolves(target());
        if (!sources().contains(target().id())) {
            refusals.free(target().id());
        }
        for (DivisionId source : sources()) {
            refusals.belongs(source, target().agency());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Division.Builder made = target().toBuilder();
        if (sources().contains(target().id())) {
            Division kept = before.division(target().id()).orElseThrow();
            made.formerNames(kept.formerNamesAfter(target().name(), effectiveOn()))
                    .addAllAliases(kept.aliases())
                    .category(target().category().or(kept::category))
                    .rank(target().rank().or(kept::rank));
        }
        Optional<Quota> posts = Optional.of(Quota.none());
        Optional<LeadershipQuota> leadersInPost = Optional.of(LeadershipQuota.none());
        for (DivisionId source : sources()) {
            Division merged = before.division(source).orElseThrow();
            posts = posts.flatMap(sum -> merged.quota().map(sum::plus));
            leadersInPost = leadersInPost.flatMap(sum -> merged.leadersInPost().map(sum::plus));
            made.addAllFunctions(merged.functions());
            DivisionPlates.pass(before, edit, merged, target());
            edit.remove(source);
        }
        edit.put(made.quota(posts).leadersInPost(leadersInPost).build());
        DutyDivisions.pass(
                before,
                edit,
                sources().stream()
                        .map(source -> before.division(source).orElseThrow())
                        .toList(),
                target().id());
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
                target().quota().isEmpty(),
                "Merger into '%s': posts are given. Expected none, as they are a sum.",
                target().id());
        checkArgument(
                target().leadersInPost().isEmpty(),
                "Merger into '%s': leaders in post are given. Expected none, as they are a sum.",
                target().id());
    }

    /** Builds a {@link MergeDivisions}. */
    final class Builder extends ImmutableMergeDivisions.Builder {
        Builder() {}
    }
}
