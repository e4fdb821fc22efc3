package org.reformkit.model.relation;

/** How closely one body answers for another placed under it (归口方式); YC-02, LY-08. */
public enum PlacementStrength {
    UNIFIED_MANAGEMENT("统一管理"),
    UNIFIED_LEADERSHIP("统一领导");

    private final String term;

    PlacementStrength(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
