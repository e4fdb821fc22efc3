package org.reformkit.model.plan.action;

/** How an approval changes posts (核定方式). */
public enum Adjustment {
    /** To just that many (核定). */
    SET("核定"),
    /** By that many more (核增). */
    ADD("核增"),
    /** By that many fewer (核减). */
    CUT("核减");

    private final String term;

    Adjustment(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
