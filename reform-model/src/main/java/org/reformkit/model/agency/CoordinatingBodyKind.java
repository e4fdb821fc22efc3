package org.reformkit.model.agency;

/** The kinds of coordinating bodies (议事协调机构类别); WH-06. */
public enum CoordinatingBodyKind {
    STANDING("常设"),
    TEMPORARY("临时"),
    TASK_FORCE("工作专班");

    private final String term;

    CoordinatingBodyKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
