package org.reformkit.model.procedure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;

/**
 * How a wish for more posts was examined (增编审核): which of the tests against it hold; CD-25. The holder need not stand in
 * any structure.
 */
@Value.Immutable
public interface IncreaseReview {

    /** Who is to get more posts. */
    ElementId holder();

    /** Whether each test holds, which speaks against more posts; a test that is not there was not answered. */
    @Value.NaturalOrder
    ImmutableSortedMap<IncreaseTest, Boolean> answers();

    /** The document that tells of it. */
    Optional<Citation> document();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IncreaseReview}. */
    final class Builder extends ImmutableIncreaseReview.Builder {
        Builder() {}
    }
}
