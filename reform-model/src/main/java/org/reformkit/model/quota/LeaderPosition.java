package org.reformkit.model.quota;

/** The position of a leader among the leaders of a body (正副职). Not a rank: a chief may rank above the body (高配). */
public enum LeaderPosition {
    /** The head. */
    CHIEF("正职"),
    /** A deputy of the head. */
    DEPUTY("副职"),
    /** A leader beside head and deputies, such as a chief engineer (总工程师) or a discipline inspector (纪检组长). */
    OTHER("其他");

    private final String term;

    LeaderPosition(String term) {
        this.term = term;
    }

    /** The official Chinese term. */
    public String term() {
        return term;
    }
}
