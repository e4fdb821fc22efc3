package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;

/** Something that keeps values from being a structure (结构性错误): not a broken rule, but nothing that could be judged. */
@Value.Immutable
public interface StructureProblem {

    /** What is wrong. */
    enum Kind {
        /** Two elements with one id, or two relations with one key. */
        DUPLICATE,
        /** A reference to an element that is not there. */
        DANGLING,
        /** An element of a jurisdiction that is not there. */
        UNKNOWN_JURISDICTION,
        /** A chain that leads back to where it began. */
        CYCLE
    }

    /** What is wrong. */
    Kind kind();

    /** The element at fault; absent for a relation. */
    Optional<ElementId> element();

    /** The key of the relation at fault; absent for an element. */
    Optional<String> relation();

    /** The id that is missing. */
    Optional<ElementId> reference();

    /** The ids of a chain that leads back, from the element and to it again; empty for anything else. */
    ImmutableList<ElementId> chain();

    /** The whole message: subject, found, expected. */
    String message();

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StructureProblem}. */
    final class Builder extends ImmutableStructureProblem.Builder {
        Builder() {}
    }
}
