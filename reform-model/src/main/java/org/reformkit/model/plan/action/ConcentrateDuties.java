package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Concentrates duties of several agencies in one (集中行使), such as penalties or licences: it leads them all from then on;
 * Penalty Law art. 18, Licence Law art. 25.
 */
@Value.Immutable
public sealed interface ConcentrateDuties extends Action permits ImmutableConcentrateDuties {

    /** The duties, one or more. */
    @Value.NaturalOrder
    ImmutableSortedSet<DutyId> duties();

    /** Who leads them from then on (集中行使机关). */
    AgencyId receiver();

    /** What whoever led them so far is to them from then on, such as a supervisor; absent where nothing. Never the lead. */
    Optional<HoldingRole> keptAs();

    /** The day on which it was made public (公布日期), where that is known. */
    Optional<LocalDate> publishedOn();

    /** The divisions that do them from then on (承办内设机构), beside those of agencies that still hold them. */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    /** Why no posts follow (不随转编制的理由), where none are to; SY-08. */
    Optional<String> withoutPosts();

    @Override
    default Wording wording() {
        return Wording.of("集中行使", "concentrate duties");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(receiver())
                .addAll(duties())
                .addAll(divisions())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(subjects());
        if (refusals.isEmpty()
                && duties().stream()
                        .allMatch(duty -> passed(before, in(before, duty)).isAsBefore())) {
            duties().forEach(duty -> refusals.passesOn(duty, receiver()));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        for (DutyId duty : duties()) {
            passed(before, in(before, duty)).change(edit);
        }
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return duties().stream()
                .flatMap(duty -> passed(before, in(before, duty)).leftovers().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private NewHolders passed(Structure before, Duty duty) {
        return NewHolders.of(before, duty, DutyPassing.holdings(duty, receiver(), keptAs()), divisions());
    }

    /** Present where one agency alone led them all, the receiver was the same to all, and the same divisions did them. */
    @Override
    default Optional<Action> inverse(Structure before) {
        ImmutableSet<Optional<AgencyId>> leads = duties().stream()
                .map(duty -> DutyPassing.onlyLead(in(before, duty)))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Optional<HoldingRole>> roles = duties().stream()
                .map(duty -> DutyPassing.roleAside(in(before, duty), receiver()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<ImmutableSet<DivisionId>> divisions = duties().stream()
                .map(duty -> NewHolders.known(before, in(before, duty)))
                .collect(ImmutableSet.toImmutableSet());
        return leads.size() == 1 && roles.size() == 1 && divisions.size() == 1
                ? leads.asList()
                        .get(0)
                        .map(lead -> builder()
                                .duties(duties())
                                .receiver(lead)
                                .keptAs(roles.asList().get(0))
                                .divisions(divisions.asList().get(0))
                                .effectiveOn(effectiveOn())
                                .bases(bases())
                                .approval(approval())
                                .build())
                        .filter(back -> duties().stream().allMatch(duty -> bringsBack(before, in(before, duty), back)))
                        .map(back -> back)
                : Optional.empty();
    }

    private boolean bringsBack(Structure before, Duty duty, ConcentrateDuties back) {
        NewHolders outcome = passed(before, duty);
        return outcome.isTakenBackBy(back.passed(before, outcome.now()));
    }

    private static Duty in(Structure before, DutyId duty) {
        return before.duty(duty).orElseThrow();
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
                !duties().isEmpty(), "Concentration in '%s': no duty is given. Expected one or more.", receiver());
        String all = duties().stream().map(DutyId::toString).collect(Collectors.joining(", "));
        DutyPassing.checkKept(keptAs(), all);
        DutyPassing.checkReason(withoutPosts(), all);
    }

    /** Builds a {@link ConcentrateDuties}. */
    final class Builder extends ImmutableConcentrateDuties.Builder {
        Builder() {}
    }
}
