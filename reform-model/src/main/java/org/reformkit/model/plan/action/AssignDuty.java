package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Says anew how a duty that is there is done (明确职责分工): by which divisions, on which agreements, by which levels; YC-23,
 * YC-35, YC-44. What is given takes the place of what was known so far; what is absent or empty stays.
 */
@Value.Immutable
public sealed interface AssignDuty extends Action permits ImmutableAssignDuty {

    /** The duty. */
    DutyId duty();

    /** The divisions that do it from then on (承办内设机构). */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    /** The agreements on how its holders work together from then on (协调机制). */
    ImmutableSet<Citation> mechanisms();

    /** How the levels share it from then on (层级分工). */
    Optional<LevelSharing> levels();

    /** Which stage of the work it is from then on (环节). */
    Optional<DutyPhase> phase();

    /** The demands of the level above that it takes over from then on (承接). They need not be in the structure. */
    @Value.NaturalOrder
    ImmutableSortedSet<MandateId> answers();

    @Override
    default Wording wording() {
        return Wording.of("明确职责分工", "assign duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(duty())
                .addAll(divisions())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(subjects());
        before.duty(duty())
                .ifPresent(known -> refusals.unless(
                        !assigned(known).equals(known),
                        duty(),
                        Refusal.Reason.NO_CHANGE,
                        Wording.of("分工已是如此", "it is done so already")));
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(assigned(before.duty(duty()).orElseThrow()));
    }

    private Duty assigned(Duty duty) {
        return duty.toBuilder()
                .divisions(divisions().isEmpty() ? duty.divisions() : divisions())
                .mechanisms(mechanisms().isEmpty() ? duty.mechanisms() : mechanisms())
                .levels(levels().or(duty::levels))
                .phase(phase().or(duty::phase))
                .answers(answers().isEmpty() ? duty.answers() : answers())
                .build();
    }

    /** Absent where something was not known so far, as it cannot become unknown, or divisions were named that are not there. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Duty known = before.duty(duty()).orElseThrow();
        boolean isThere =
                divisions().isEmpty() || NewHolders.known(before, known).equals(known.divisions());
        AssignDuty back = toBuilder()
                .divisions(divisions().isEmpty() ? divisions() : known.divisions())
                .mechanisms(mechanisms().isEmpty() ? mechanisms() : known.mechanisms())
                .levels(levels().flatMap(some -> known.levels()))
                .phase(phase().flatMap(some -> known.phase()))
                .answers(answers().isEmpty() ? answers() : known.answers())
                .build();
        return isThere && back.assigned(assigned(known)).equals(known) ? Optional.of(back) : Optional.empty();
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssignDuty}. */
    final class Builder extends ImmutableAssignDuty.Builder {
        Builder() {}
    }
}
