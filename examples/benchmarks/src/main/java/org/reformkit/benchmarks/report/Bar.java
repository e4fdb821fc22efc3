package org.reformkit.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was asked for, and what was measured (指标).
 *
 * @param workload what is measured against what
 * @param measured the measured ratio or number; empty where something for it was not run
 * @param isCeiling whether it must stay below and not above
 * @param must what it must be; empty where nothing must
 * @param goal what it had better be; empty where nothing more is asked
 */
record Bar(String workload, OptionalDouble measured, boolean isCeiling, OptionalDouble must, OptionalDouble goal) {

    static Bar atMost(String workload, OptionalDouble measured, double must) {
        return new Bar(workload, measured, true, OptionalDouble.of(must), OptionalDouble.empty());
    }

    static Bar atMost(String workload, OptionalDouble measured, double must, double goal) {
        return new Bar(workload, measured, true, OptionalDouble.of(must), OptionalDouble.of(goal));
    }

    static Bar atLeast(String workload, OptionalDouble measured, double must) {
        return new Bar(workload, measured, false, OptionalDouble.of(must), OptionalDouble.empty());
    }

    static Bar atLeast(String workload, OptionalDouble measured, double must, double goal) {
        return new Bar(workload, measured, false, OptionalDouble.of(must), OptionalDouble.of(goal));
    }

    /** A number of which nothing must be, and something had better. */
    static Bar betterAtMost(String workload, OptionalDouble measured, double goal) {
        return new Bar(workload, measured, true, OptionalDouble.empty(), OptionalDouble.of(goal));
    }

    /** A number of which nothing is asked. */
    static Bar told(String workload, OptionalDouble measured) {
        return new Bar(workload, measured, true, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private boolean meets(OptionalDouble bound) {
        return isCeiling
                ? measured.getAsDouble() <= bound.getAsDouble()
                : measured.getAsDouble() >= bound.getAsDouble();
    }

    private String verdict() {
        if (must.isEmpty() && goal.isEmpty()) {
            return "";
        }
        if (measured.isEmpty()) {
            return "not measured";
        }
        if (must.isPresent() && !meets(must)) {
            return "**no**";
        }
        if (goal.isEmpty()) {
            return "yes";
        }
        return meets(goal) ? "goal" : must.isPresent() ? "must" : "not the goal";
    }

    private String text(OptionalDouble bound) {
        return bound.isEmpty() ? "–" : (isCeiling ? "≤ " : "≥ ") + number(bound.getAsDouble());
    }

    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }

    private String measuredText() {
        return measured.isEmpty() ? "–" : number(measured.getAsDouble());
    }

    /** One row of the table, with the same by processor time. */
    String row(Bar byCpu) {
        return "| " + workload + " | " + measuredText() + " | " + byCpu.measuredText() + " | " + text(must) + " | "
                + text(goal) + " | " + verdict() + " |";
    }
}
