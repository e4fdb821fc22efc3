package org.reformkit.rules;

import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by {@link Report#throwIfViolated} alone, where a bottom line is violated; holds the report. */
@SuppressWarnings("serial") // thrown and read in one process; reports are not serializable
public final class PolicyViolatedException extends RuntimeException {

    private final Report report;

    PolicyViolatedException(Report report) {
        super("Policy '" + report.policy().title() + "' is violated as of " + report.asOf() + ":\n"
                + report.blocking(Severity.ERROR, Undetermined.PASSES).stream()
                        .map(finding -> finding.text(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
        this.report = report;
    }

    /** The report. */
    public Report report() {
        return report;
    }
}
