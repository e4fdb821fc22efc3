package org.reformkit.rules.parameter;

/** How somebody made sure that a value is what its source says (核对方式). */
public enum CheckMark {
    /** The text of the norm itself was read (原文核对). */
    PRIMARY("原文核对"),
    /** A report, a digest or another text about the norm was read (转引核对). */
    SECONDARY("转引核对"),
    /** Nobody did (未经核对): the value is borrowed, inferred or seen in part. Only an illustrative policy may rest on it. */
    NONE("未经核对");

    private final String term;

    CheckMark(String term) {
        this.term = term;
    }

    /** The Chinese term, such as {@code 原文核对}. */
    public String term() {
        return term;
    }
}
