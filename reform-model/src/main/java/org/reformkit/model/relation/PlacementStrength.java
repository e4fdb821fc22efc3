package org.reformkit.model.relation;

/** How closely one body answers for another placed under it (归口方式); YC-02, LY-08. */
public enum PlacementStrength {
    UNIFIED_MANAGEMENT("统一管理"),
    UNIFIED_LEADERSHIP("统一领导"),
    /** A department manages it, as a body managed by a department (部门管理机构). */
    DEPARTMENT_MANAGEMENT("部门管理"),
    /** A body above leads it together with the government of its own place. */
    DUAL_LEADERSHIP("双重领导"),
    /** A body above manages it in place of the government of its own place. */
    VERTICAL_MANAGEMENT("垂直管理"),
    /** A body keeps in touch with it and does not manage it. */
    LIAISON("归口联系");

    private final String term;

    PlacementStrength(String term) {
        this.term = term;
    }

    /** Whether one body alone manages it in its place: a body has one such placement, and a new one ends it. */
    public boolean isManaging() {
        return this == UNIFIED_MANAGEMENT || this == UNIFIED_LEADERSHIP || this == DEPARTMENT_MANAGEMENT;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
