package org.reformkit.model.agency;

/** What a division works for (内设机构类别); LY-26. */
public enum DivisionCategory {
    /** Serves the agency itself, such as 办公室 and 人事科. */
    COMPREHENSIVE("综合类"),
    /** Carries duties of the agency. */
    BUSINESS("业务类");

    private final String term;

    DivisionCategory(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
