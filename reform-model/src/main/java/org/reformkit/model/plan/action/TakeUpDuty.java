package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Takes a duty, or a named part of it, up to an agency of a higher level (上收), which leads it from then on. A part becomes a
 * duty of its own, derived from the whole, which stays with its holders. No level is asked for here.
 */
@Value.Immutable
public sealed interface TakeUpDuty extends Action permits ImmutableTakeUpDuty {

    /** The duty. */
    DutyId duty();

    /** The part that passes; absent for the whole. */
    Optional<DutyPart> part();

    /** Who leads it from then on (上收机关). */
    AgencyId receiver();

    /** What whoever led it so far is to it from then on, such as a supervisor; absent where nothing. Never the lead. */
    Optional<HoldingRole> keptAs();

    /** The divisions that do it from then on (承办内设机构), beside those of agencies that still hold it. */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    /** Why no posts follow (不随转编制的理由), where none are to; SY-08. */
    Optional<String> withoutPosts();

    @Override
    default Wording wording() {
        return Wording.of("上收", "take up duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return passing().subjects();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return passing().creates();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return passing().refusals(before);
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        passing().change(before, edit);
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return passing().leftovers(before);
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return part().isPresent()
                ? part().map(some -> DutyPassing.ending(some, this))
                : passing()
                        .back(before)
                        .map(back -> HandDownDuty.builder()
                                .duty(duty())
                                .receiver(back.receiver())
                                .keptAs(back.keptAs())
                                .divisions(back.divisions())
                                .effectiveOn(effectiveOn())
                                .bases(bases())
                                .approval(approval())
                                .build());
    }

    private DutyPassing passing() {
        return new DutyPassing(duty(), part(), receiver(), keptAs(), divisions());
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
        DutyPassing.checkKept(keptAs(), duty());
        DutyPassing.checkReason(withoutPosts(), duty());
    }

    /** Builds a {@link TakeUpDuty}. */
    final class Builder extends ImmutableTakeUpDuty.Builder {
        Builder() {}
    }
}
