package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sends people down (下沉; YC-29, LY-41), such as from a bureau to a town. Their posts stay, unless a {@link TransferQuota}
 * moves them. Where they go to an outpost of the agency that receives them, that is named, and its people grow; so an
 * agency can send people of its own, or of the institutions that it supervises, to its outpost, who stay where they are
 * counted. Nobody is sent down who works in a unit already. As with all transfers, what is not known stays so; where people
 * of its own go to an outpost of which it is not known who works in it, nothing would be told, and it is refused.
 */
@Value.Immutable
public sealed interface SinkPeople extends Action permits ImmutableSinkPeople {

    /** Who gives: an agency, an institution, or a jurisdiction for its pool. */
    ElementId source();

    /** Who receives; the same kinds. The source itself only where a unit is named. */
    ElementId target();

    /** The outpost of the target that they work in then, by its name. */
    Optional<String> unit();

    /** The people who are sent down, in 人. */
    Staffing people();

    @Override
    default Wording wording() {
        return Wording.of("下沉", "send down people");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableSet.of(source(), target()).asList();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before);
        if (staysInside()) {
            refusals.holder(Account.PEOPLE, source());
            if (refusals.isEmpty() && !people().overQuota().isEmpty()) {
                refusals.covered(Account.PEOPLE, source(), people());
            }
        } else {
            Account.PEOPLE.refuse(refusals, before, source(), target(), people());
        }
        if (refusals.isEmpty()) {
            refuseSentOut(refusals, before);
        }
        refusals.unless(
                !people().isNone(), source(), Refusal.Reason.NO_CHANGE, Wording.of("没有下沉任何人", "nobody is sent down"));
        if (staysInside() && refusals.isEmpty()) {
            outpost(before)
                    .ifPresent(there -> refusals.unless(
                            there.people().isPresent(),
                            target(),
                            Refusal.Reason.NOT_KNOWN,
                            Wording.of(there.term() + "人员数未知", "people of its unit '" + there.unit() + "' not known")));
        }
        if (before.element(target()).isPresent()) {
            unit().ifPresent(name -> refusals.unless(
                    outpost(before).isPresent(),
                    target(),
                    Refusal.Reason.NO_RELATION,
                    Wording.of("派出“" + name + "”", "dispatch (outpost) '" + name + "'")));
        }
        return refusals.list();
    }

    /** Nobody is sent down out of a unit, whether that is the source's or the target's. */
    private void refuseSentOut(Refusals refusals, Structure before) {
        Optional<AgencyId> agency = Units.dispatcher(before, source());
        if (unit().isPresent() && agency.filter(target()::equals).isPresent()) {
            refusals.canSend(agency.orElseThrow(), people());
        } else {
            refusals.stays(source(), target(), people());
        }
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        if (!staysInside()) {
            Account.PEOPLE.move(edit, source(), target(), people());
        }
        outpost(before)
                .ifPresent(there -> there.people()
                        .ifPresent(held -> edit.put(Dispatch.builder()
                                .from(there)
                                .people(held.plus(Units.plain(people())))
                                .build())));
    }

    /** To send people down to an outpost is taken back by no single action. */
    @Override
    default Optional<Action> inverse(Structure before) {
        return unit().isPresent() || !Account.canReturnPeople(before, target(), people())
                ? Optional.empty()
                : Optional.of(toBuilder().source(target()).target(source()).build());
    }

    private boolean staysInside() {
        return unit().isPresent() && source().equals(target());
    }

    private Optional<Dispatch> outpost(Structure before) {
        return before.relations(target(), Dispatch.class).stream()
                .filter(each -> each.kind() == DispatchKind.OUTPOST
                        && each.dispatcher().equals(target())
                        && unit().filter(each.unit()::equals).isPresent())
                .findFirst();
    }

    @Value.Check
    default void check() {
        checkArgument(
                unit().filter(String::isBlank).isEmpty(),
                "People sent down to '%s': the name of the unit is blank. Expected that of an outpost, or none.",
                target());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SinkPeople}. */
    final class Builder extends ImmutableSinkPeople.Builder {
        Builder() {}
    }
}
