package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown where values were said to be a structure and are none; holds every problem. */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class StructureException extends IllegalArgumentException {

    private final ImmutableList<StructureProblem> problems;

    StructureException(ImmutableList<StructureProblem> problems) {
        super(problems.stream().map(StructureProblem::message).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Every problem, in a stable order. */
    public ImmutableList<StructureProblem> problems() {
        return problems;
    }
}
