package org.reformkit.io;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown where a document was said to be good and is not; holds every problem. */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class LoadException extends IllegalArgumentException {

    private final ImmutableList<Problem> problems;

    /** All these problems, one a line in the message, in English. */
    public LoadException(Iterable<Problem> problems) {
        this(ImmutableList.sortedCopyOf(problems));
    }

    private LoadException(ImmutableList<Problem> problems) {
        super(problems.stream().map(problem -> problem.text(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Every problem, in the order of their places. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
