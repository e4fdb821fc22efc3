package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Moves a division to another agency (划转内设机构), with its posts, leader posts, leaders in post and plates. Where its posts are
 * not known, those of both agencies stay as they are stated.
 */
@Value.Immutable
public sealed interface MoveDivision extends Action permits ImmutableMoveDivision {

    /** The division. */
    DivisionId division();

    /** The agency it becomes a part of; of the same jurisdiction. */
    AgencyId target();

    @Override
    default Wording wording() {
        return Wording.of("划转内设机构", "move division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(division(), target());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(division()).present(target());
        if (refusals.isEmpty()) {
            Division moving = before.division(division()).orElseThrow();
            refusals.differ(moving.agency(), target());
            moving.quota().ifPresent(posts -> refusals.covered(Account.POSTS, moving.agency(), posts));
            moving.leaders().ifPresent(leaders -> refusals.covered(Account.LEADERS, moving.agency(), leaders));
            moving.leadersInPost()
                    .ifPresent(leaders -> refusals.covered(Account.LEADERS_IN_POST, moving.agency(), leaders));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Division moving = before.division(division()).orElseThrow();
        moving.quota().ifPresent(posts -> Account.POSTS.move(edit, moving.agency(), target(), posts));
        moving.leaders().ifPresent(leaders -> Account.LEADERS.move(edit, moving.agency(), target(), leaders));
        moving.leadersInPost()
                .ifPresent(leaders -> Account.LEADERS_IN_POST.move(edit, moving.agency(), target(), leaders));
        Division moved = moving.withAgency(target());
        DivisionPlates.pass(before, edit, moving, moved);
        edit.put(moved);
    }

    /** Absent where a plate of the target is said to hang on it before it is there. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Division moving = before.division(division()).orElseThrow();
        return DivisionPlates.isBare(before, moving.withAgency(target()))
                ? Optional.of(toBuilder().target(moving.agency()).build())
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
        checkArgument(
                division().jurisdiction().equals(target().jurisdiction()),
                "Move of division '%s' to '%s': they are of different jurisdictions. Expected the same.",
                division(),
                target());
    }

    /** Builds a {@link MoveDivision}. */
    final class Builder extends ImmutableMoveDivision.Builder {
        Builder() {}
    }
}
