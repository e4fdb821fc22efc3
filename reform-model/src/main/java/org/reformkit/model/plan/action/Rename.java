package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Named;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Gives a new name (更名) to an agency, division, institution, coordinating body or zone, which stays what it is; the old
 * name is kept as a former name.
 */
@Value.Immutable
public sealed interface Rename extends Action permits ImmutableRename {

    /** What is renamed. */
    ElementId element();

    /** The new name. */
    String name();

    @Override
    default Wording wording() {
        return Wording.of("更名", "rename");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(element());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(element());
        before.element(element())
                .ifPresent(found -> refusals.unless(
                        found instanceof Named,
                        element(),
                        Refusal.Reason.NO_HOLDER,
                        Wording.of("名称", "name"),
                        Wording.of(
                                "机构、内设机构、事业单位、议事协调机构、功能区", "agency, division, institution, coordinating body, zone")));
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Renaming.of(before.element(element()).orElseThrow(), name(), effectiveOn()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Element found = before.element(element()).orElseThrow();
        return Optional.of(toBuilder().name(((Named) found).name()).build());
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
        checkArgument(!name().isBlank(), "New name of '%s': it is blank. Expected a name.", element());
    }

    /** Builds a {@link Rename}. */
    final class Builder extends ImmutableRename.Builder {
        Builder() {}
    }
}
