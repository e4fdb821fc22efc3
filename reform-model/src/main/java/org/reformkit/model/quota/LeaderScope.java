package org.reformkit.model.quota;

/** Whom a leader post leads (领导职数类别): the agency or one of its divisions. */
public enum LeaderScope {
    /** Leaders of the agency as a whole. */
    AGENCY("部门领导"),
    /** Leaders of its internal divisions. */
    DIVISION("内设机构领导");

    private final String leaders;

    LeaderScope(String leaders) {
        this.leaders = leaders;
    }

    /** The official Chinese term. */
    public String term() {
        return leaders + "职数";
    }

    String leaders() {
        return leaders;
    }
}
