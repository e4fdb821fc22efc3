package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Changes the kind of an agency (由…调整为…), and with it the series it belongs to. */
@Value.Immutable
public sealed interface ChangeKind extends Action permits ImmutableChangeKind {

    /** The agency. */
    AgencyId agency();

    /** The new kind. */
    AgencyKind kind();

    /** The series it then belongs to. */
    Series series();

    @Override
    default Wording wording() {
        return Wording.of("调整类别", "change kind");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(agency()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Agency agency = before.agency(agency()).orElseThrow();
        edit.put(agency.toBuilder().kind(kind()).series(series()).build());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Agency agency = before.agency(agency()).orElseThrow();
        return Optional.of(
                toBuilder().kind(agency.kind()).series(agency.series()).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeKind}. */
    final class Builder extends ImmutableChangeKind.Builder {
        Builder() {}
    }
}
