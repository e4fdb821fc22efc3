package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Keeps posts for one use alone (专编专用, WH-11), or releases them from it (取消专编专用). Their kind and number stay, so the
 * total of each kind does; a division's posts are a part of its agency's, where the same ones are kept for that use. Where
 * neither's are known there are none to keep, and it is refused rather than lost.
 */
@Value.Immutable
public sealed interface EarmarkQuota extends Action permits ImmutableEarmarkQuota {

    /** Whose posts: an agency, a division, an institution, or a jurisdiction for its pool. */
    ElementId holder();

    /** The posts in 名, with what they may be used for so far. */
    Quota posts();

    /** What they may be used for then; the general purpose releases them. */
    Purpose purpose();

    /** The same posts in 名, for the new use. */
    default Quota earmarked() {
        return Quota.of(posts().lines().stream()
                .map(line -> Posts.of(line.kind(), purpose(), line.count()))
                .toArray(Posts[]::new));
    }

    @Override
    default Wording wording() {
        return purpose().isGeneral() ? Wording.of("取消专编专用", "release earmark") : Wording.of("专编专用", "earmark posts");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(holder());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).holder(Account.POSTS, holder());
        if (refusals.isEmpty()) {
            if (holders(before).stream()
                    .noneMatch(id ->
                            Account.POSTS.held(before.element(id).orElseThrow()).isPresent())) {
                refusals.known(Account.POSTS, holder());
            }
            holders(before).forEach(id -> refusals.covered(Account.POSTS, id, posts()));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        for (ElementId id : holders(before)) {
            Account.POSTS.take(edit, id, posts());
            Account.POSTS.add(edit, id, earmarked());
        }
    }

    /** The holder, and the agency of a division. */
    private ImmutableList<ElementId> holders(Structure before) {
        return before.element(holder()).orElseThrow() instanceof Division division
                ? ImmutableList.of(holder(), division.agency())
                : ImmutableList.of(holder());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        ImmutableSet<Purpose> earlier =
                posts().lines().stream().map(Posts::purpose).collect(ImmutableSet.toImmutableSet());
        return earlier.size() == 1
                ? Optional.of(toBuilder()
                        .posts(earmarked())
                        .purpose(earlier.asList().get(0))
                        .build())
                : Optional.empty();
    }

    @Value.Check
    default void check() {
        checkArgument(
                !posts().isNone()
                        && posts().lines().stream()
                                .noneMatch(line -> line.purpose().equals(purpose())),
                "Posts of '%s' for '%s': '%s'. Expected some, and none of them for that use so far.",
                holder(),
                purpose(),
                posts());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EarmarkQuota}. */
    final class Builder extends ImmutableEarmarkQuota.Builder {
        Builder() {}
    }
}
