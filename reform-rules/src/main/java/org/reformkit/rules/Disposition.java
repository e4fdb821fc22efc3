package org.reformkit.rules;

/** What became of a finding (处置状态). It never changes the verdict. */
public enum Disposition {
    /** Nothing excuses it. */
    OPEN,
    /** An exemption in force covers it. */
    EXEMPTED,
    /** An exemption covered it and is over; it counts as open. */
    EXPIRED;

    /** Whether nothing in force excuses it. */
    public boolean isOpen() {
        return this != EXEMPTED;
    }
}
