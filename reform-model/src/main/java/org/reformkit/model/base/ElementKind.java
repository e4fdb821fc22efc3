package org.reformkit.model.base;

/** The kinds of elements that a structure is made of (要素类别). */
public enum ElementKind {
    JURISDICTION("行政区划", "jurisdiction"),
    AGENCY("机构", "agency"),
    DIVISION("内设机构", "division"),
    INSTITUTION("事业单位", "institution"),
    COORDINATING_BODY("议事协调机构", "coordinating body"),
    ZONE("功能区", "zone"),
    DUTY("职责", "duty"),
    MANDATE("规定动作", "mandate");

    private final String term;
    private final String word;

    ElementKind(String term, String word) {
        this.term = term;
        this.word = word;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }

    /** The English word, in lower case. */
    public String word() {
        return word;
    }
}
