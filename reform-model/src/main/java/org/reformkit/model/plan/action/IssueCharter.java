package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Issues an agency's charter (印发“三定”规定), or notes why it is still pending; LY-21, LY-22. */
@Value.Immutable
public sealed interface IssueCharter extends Action permits ImmutableIssueCharter {

    /** The agency. */
    AgencyId agency();

    /** The state of the charter from then on. */
    Charter charter();

    @Override
    default Wording wording() {
        return charter().isIssued()
                ? Wording.of("印发“三定”规定", "issue charter")
                : Wording.of("暂缓印发“三定”规定", "defer charter");
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
        edit.put(before.agency(agency()).orElseThrow().toBuilder()
                .charter(charter())
                .build());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return before.agency(agency())
                .orElseThrow()
                .charter()
                .map(charter -> toBuilder().charter(charter).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IssueCharter}. */
    final class Builder extends ImmutableIssueCharter.Builder {
        Builder() {}
    }
}
