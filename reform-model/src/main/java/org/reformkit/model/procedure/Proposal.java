package org.reformkit.model.procedure;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;

/**
 * A proposal on a body or its posts (方案报送材料): of which items it speaks; State Council Decree 227 art. 9, 15, 18. Its
 * subject need not stand in any structure.
 */
@Value.Immutable
public interface Proposal {

    /** Which body, or whose posts. */
    ElementId subject();

    /** The items that it speaks of. */
    @Value.NaturalOrder
    ImmutableSortedSet<ProposalItem> items();

    /** The document that it is. */
    Optional<Citation> document();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
