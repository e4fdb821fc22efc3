package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Transfers a whole institution (整体划转事业单位) with its posts and people to another agency. */
@Value.Immutable
public sealed interface TransferInstitution extends Action permits ImmutableTransferInstitution {

    /** The institution. */
    InstitutionId institution();

    /** The agency it is subordinate to from then on. */
    AgencyId target();

    @Override
    default Wording wording() {
        return Wording.of("整体划转事业单位", "transfer institution");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(institution(), target());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(institution()).present(target());
        refusals.unless(
                before.institution(institution())
                        .flatMap(Institution::supervisor)
                        .filter(target()::equals)
                        .isEmpty(),
                institution(),
                Refusal.Reason.NO_CHANGE,
                Wording.of("已隶属于机构 " + target(), "agency " + target() + " supervises it already"));
        if (refusals.isEmpty()) {
            refusals.leaves(before.institution(institution()).orElseThrow());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(before.institution(institution()).orElseThrow().toBuilder()
                .supervisor(target())
                .build());
    }

    /** Absent where it had no supervisor, or the target's units have more people than the target, and might keep some. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Institution moving = before.institution(institution()).orElseThrow();
        boolean canReturn = moving.staffing()
                .map(people -> Account.canReturnPeople(before, target(), people))
                .orElse(true);
        return moving.supervisor()
                .filter(supervisor -> canReturn)
                .map(supervisor -> toBuilder().target(supervisor).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferInstitution}. */
    final class Builder extends ImmutableTransferInstitution.Builder {
        Builder() {}
    }
}
