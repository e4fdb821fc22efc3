package org.reformkit.model.agency;

/** The classes of public institutions (事业单位分类). */
public enum InstitutionCategory {
    ADMINISTRATIVE("承担行政职能"),
    PUBLIC_WELFARE_ONE("公益一类"),
    PUBLIC_WELFARE_TWO("公益二类"),
    COMMERCIAL("从事生产经营活动");

    private final String term;

    InstitutionCategory(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
