package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Transfers a duty, or a named part of it, to a new lead with assistants (划转职责). A part becomes a duty of its own, derived
 * from the whole, which stays with its holders. Who guides, supervises or cooperates is not touched.
 */
@Value.Immutable
public sealed interface TransferDuty extends Action permits ImmutableTransferDuty {

    /** The duty. */
    DutyId duty();

    /** The part that is transferred; absent for the whole. */
    Optional<DutyPart> part();

    /** Who leads it from then on (主办). */
    AgencyId lead();

    /** Who assists from then on (协办). */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> assistants();

    /** Why no posts follow the duty (不随转编制的理由), where none are to; SY-08. */
    Optional<String> withoutPosts();

    /** The divisions that do it from then on (承办内设机构), beside those of agencies that still hold it. */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    @Override
    default Wording wording() {
        return Wording.of("划转职责", "transfer duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(duty())
                .addAll(part().map(DutyPart::id).stream().toList())
                .add(lead())
                .addAll(assistants())
                .addAll(divisions())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return part().map(some -> ImmutableSet.<ElementId>of(some.id())).orElse(ImmutableSet.of());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .present(duty())
                .present(lead())
                .present(assistants())
                .present(divisions());
        part().ifPresent(some -> DutyPassing.refuse(refusals, before, duty(), some));
        if (refusals.isEmpty() && part().isEmpty() && outcome(before).isAsBefore()) {
            refusals.passesOn(duty(), lead());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        outcome(before).change(edit);
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return outcome(before).leftovers();
    }

    private NewHolders outcome(Structure before) {
        Duty whole = before.duty(duty()).orElseThrow();
        return transferred(
                before, part().map(some -> DutyPassing.made(whole, some)).orElse(whole));
    }

    private NewHolders transferred(Structure before, Duty duty) {
        return NewHolders.of(before, duty, holdings(duty), divisions());
    }

    private ImmutableSortedSet<DutyHolding> holdings(Duty whole) {
        ImmutableSortedSet.Builder<DutyHolding> holdings = ImmutableSortedSet.naturalOrder();
        holdings.add(DutyHolding.lead(lead()));
        assistants().forEach(assistant -> holdings.add(DutyHolding.assist(assistant)));
        whole.holdings().stream()
                .filter(holding -> staysAside(holding.role())
                        && !holding.holder().equals(lead())
                        && !assistants().contains(holding.holder()))
                .forEach(holdings::add);
        return holdings.build();
    }

    private static boolean staysAside(HoldingRole role) {
        return role != HoldingRole.LEAD && role != HoldingRole.ASSIST;
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        if (part().isPresent()) {
            return part().map(some -> DutyPassing.ending(some, this));
        }
        Duty whole = before.duty(duty()).orElseThrow();
        List<AgencyId> leads = whole.holders(HoldingRole.LEAD).toList();
        if (leads.size() != 1) {
            return Optional.empty();
        }
        TransferDuty back = toBuilder()
                .lead(leads.get(0))
                .assistants(whole.holders(HoldingRole.ASSIST).toList())
                .divisions(NewHolders.known(before, whole))
                .build();
        NewHolders outcome = outcome(before);
        return outcome.isTakenBackBy(back.transferred(before, outcome.now())) ? Optional.of(back) : Optional.empty();
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
                !assistants().contains(lead()),
                "Transfer of duty '%s': '%s' leads and assists. Expected one role.",
                duty(),
                lead());
        checkArgument(
                !withoutPosts().map(String::isBlank).orElse(false),
                "Transfer of duty '%s': the reason why no posts follow is blank. Expected a reason, or none.",
                duty());
    }

    /** Builds a {@link TransferDuty}. */
    final class Builder extends ImmutableTransferDuty.Builder {
        Builder() {}
    }
}
