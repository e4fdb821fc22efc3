package org.reformkit.benchmarks.contest;

import org.reformkit.benchmarks.nation.Found;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;

/** The library, and every finding read with its reasons (本库并读出全部理由), which the floors do not have at all. */
public final class ToldLibrary implements Contestant {

    private final Library library;

    /** Judges by a policy on one thread. */
    public ToldLibrary(Policy policy, Structure structure) {
        this.library = new Library(policy, structure, false);
    }

    @Override
    public Report check() {
        Report report = library.check();
        int reasons = 0;
        for (Finding finding : report.findings()) {
            reasons += finding.evidence().size();
        }
        if (reasons < report.findings().size()) {
            throw new IllegalStateException(
                    "Findings " + report.findings().size() + ", reasons " + reasons + ". Expected at least one each.");
        }
        return report;
    }

    @Override
    public Found found(Object answer) {
        return library.found(answer);
    }
}
