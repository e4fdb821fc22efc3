package org.reformkit.benchmarks.report;

/** How long is measured, and where (测量节奏). */
enum Pace {
    /** In the JVM of the program, where all judge the very same values. */
    FIRST(10, 250, 9, 100, ""),
    /** The same, of what others have warmed up. */
    WARM(4, 200, 9, 100, ""),
    /** The same, of a nation. */
    NATIONAL(3, 400, 5, 400, ""),
    /** In a JVM of its own. */
    FRESH(4, 400, 9, 100, "1g"),
    /** In a JVM of its own, what takes longer to settle. */
    STEADY(6, 400, 9, 120, "1g"),
    /** In a JVM of its own, work in so many ways that the compiler takes long to see them all. */
    VARIED(26, 500, 9, 150, "1g"),
    /** In a JVM of its own, where two take turns. */
    TURNS(8, 500, 9, 300, "1g"),
    /** In a JVM of its own, up to about a second a call. */
    SLOW(3, 600, 5, 400, "2g"),
    LONG(10, 500, 20, 500, "2g"),
    NATIONAL_LONG(5, 2000, 15, 2000, "8g");

    private final int warmups;
    private final int warmupMilliseconds;
    private final int iterations;
    private final int milliseconds;
    private final String heap;

    Pace(int warmups, int warmupMilliseconds, int iterations, int milliseconds, String heap) {
        this.warmups = warmups;
        this.warmupMilliseconds = warmupMilliseconds;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.heap = heap;
    }

    int warmups() {
        return warmups;
    }

    int warmupMilliseconds() {
        return warmupMilliseconds;
    }

    int iterations() {
        return iterations;
    }

    int milliseconds() {
        return milliseconds;
    }

    boolean isForked() {
        return !heap.isEmpty();
    }

    String heap() {
        return heap;
    }
}
