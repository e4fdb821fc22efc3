package org.reformkit.model.base;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;

/** One element of a structure (要素): a value with an identity, which may refer to others by theirs. */
public interface Element {

    /** The identity. */
    ElementId elementId();

    /** The agencies that must stand in the same structure for this element to make sense; it refers to nothing else. */
    default ImmutableSet<AgencyId> references() {
        return ImmutableSet.of();
    }

    /** Calls {@code action} with each of its {@link #references}. */
    default void forEachReference(Consumer<? super AgencyId> action) {
        references().forEach(action);
    }

    /** Whether {@code agency} is one of its {@link #references}. */
    default boolean refersTo(AgencyId agency) {
        return references().contains(agency);
    }
}
