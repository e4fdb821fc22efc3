package org.reformkit.model.procedure;

/** The kinds of authorities that decide on bodies and posts (机关类别); Decree 486 art. 9, Organic Law art. 79. */
public enum AuthorityKind {
    GOVERNMENT("政府"),
    PARTY_COMMITTEE("党委"),
    /** The offices of party committee and government together (两办); LY-05. */
    JOINT_OFFICES("两办"),
    STAFFING_COMMITTEE("编委"),
    STAFFING_OFFICE("编办"),
    CONGRESS_COMMITTEE("人大常委会"),
    LEGAL_OFFICE("法制机构"),
    DEPARTMENT("部门");

    private final String term;

    AuthorityKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
