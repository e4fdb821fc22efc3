package org.reformkit.model.agency;

/** How the office of a coordinating body is set up (办事机构设置形式); Decree 486 art. 12. */
public enum OfficeForm {
    /** An agency does its work, see {@code OfficeHost}. */
    HOSTED("设在"),
    /** It has an office of its own. */
    SEPARATE("单设办事机构");

    private final String term;

    OfficeForm(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
