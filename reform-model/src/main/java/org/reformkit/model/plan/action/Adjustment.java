package org.reformkit.model.plan.action;

/** How an approval changes posts (核定方式). */
public enum Adjustment {
    /** To just that many (核定). */
    SET("核定", "set"),
    /** By that many more (核增). */
    ADD("核增", "add"),
    /** By that many fewer (核减). */
    CUT("核减", "cut"),
    /** By that many fewer, which are struck off (核销) as they are no longer needed. */
    CANCEL("核销", "cancel");

    private final String term;
    private final String word;

    Adjustment(String term, String word) {
        this.term = term;
        this.word = word;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }

    /** Whether there are fewer after it. */
    boolean isLess() {
        return this == CUT || this == CANCEL;
    }

    /** The English word, in lower case. */
    public String word() {
        return word;
    }
}
