package org.reformkit.rules.grain;

/** What counts as an instant of a run (时点). */
public enum Pace {
    /** After every step. */
    EVERY_STEP,
    /** After every step with which no jurisdiction is in the middle of a day, so that actions of one day count as one. */
    EVERY_DATE
}
