package org.reformkit.rules;

import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by {@link Report#throwIfViolated} alone, where a bottom line is violated or nothing was judged; holds the report. */
@SuppressWarnings("serial") // thrown and read in one process; reports are not serializable
public final class PolicyViolatedException extends RuntimeException {

    private final Report report;

    PolicyViolatedException(Report report) {
        super(message(report));
        this.report = report;
    }

    private static String message(Report report) {
        String policy = "Policy '" + report.policy().title() + "' ";
        return report.isJudged()
                ? policy + "is violated as of " + report.asOf() + ":\n"
                        + report.blocking(Severity.ERROR, Undetermined.PASSES).stream()
                                .map(finding -> finding.text(Locale.ENGLISH))
                                .collect(Collectors.joining("\n"))
                : policy + "judged nothing as of " + report.asOf()
                        + ". Expected a rule in force that needs no more than '" + report.scope() + "'.";
    }

    /** The report. */
    public Report report() {
        return report;
    }
}
