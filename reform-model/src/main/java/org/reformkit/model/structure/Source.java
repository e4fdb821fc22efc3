package org.reformkit.model.structure;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where an element's data came from (数据来源): a file and its line, or a step of a plan. It hangs on a structure beside the
 * values and is no part of what makes two structures equal.
 */
@Value.Immutable
public interface Source {

    /** The file's name; absent for a step of a plan. */
    Optional<String> file();

    /** The line in the file, from 1. */
    OptionalInt line();

    /** The step of the plan that last changed the element, from 1. */
    OptionalInt step();

    /** How the data's author marked the row (数据性质), such as real, constructed or unknown. */
    Optional<String> mark();

    /** A line of a file. */
    static Source line(String file, int line) {
        return builder().file(file).line(line).build();
    }

    /** A step of a plan, from 1. */
    static Source step(int step) {
        return builder().step(step).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
