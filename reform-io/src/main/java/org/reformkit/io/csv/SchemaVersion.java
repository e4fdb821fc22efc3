package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;

/** The version of the tables, in the first table of a document (格式版本). */
final class SchemaVersion {

    /** The version of all tables of a folder. */
    static final int CURRENT = 1;

    static final String HEADER = "schemaVersion";

    private SchemaVersion() {}

    /** What says that a document is of another version, of which nothing else is worth telling. */
    static ImmutableList<Problem> faults(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.BAD_VALUE
                        && problem.at().filter(HEADER::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }
}
