package org.reformkit.model.duty;

/** How much a duty weighs against the list of the upper body (主要职责、一般职责); YC-18. */
public enum DutyWeight {
    MAJOR("主要职责"),
    GENERAL("一般职责");

    private final String term;

    DutyWeight(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
