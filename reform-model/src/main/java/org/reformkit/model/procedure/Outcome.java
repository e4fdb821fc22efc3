package org.reformkit.model.procedure;

/** How a proceeding ended (程序结果); WH-07. */
public enum Outcome {
    /** What was asked for was agreed to, or those in dispute agreed (同意、协商一致). */
    AGREED("同意"),
    /** What was asked for was refused, or those in dispute did not agree (不同意、协商不一致). */
    REFUSED("不同意"),
    ADJUSTED("优化调整"),
    ABOLISHED("撤销");

    private final String term;

    Outcome(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
