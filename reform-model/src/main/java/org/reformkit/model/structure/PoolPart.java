package org.reformkit.model.structure;

/** One of the amounts in a jurisdiction's pool (待分配事项). */
public enum PoolPart {
    /** The posts to be allocated. */
    POSTS("编制"),
    /** The leader posts to be allocated. */
    LEADER_POSTS("领导职数"),
    /** The people to be placed. */
    PEOPLE("人员");

    private final String term;

    PoolPart(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
