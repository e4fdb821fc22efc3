package org.reformkit.model.procedure;

/** The part that a decision has on the way of a plan (审批环节), in the order in which they follow; Decree 486 art. 9. */
public enum ApprovalRole {
    /** Who wants it puts it forward (提出). */
    PROPOSAL("提出"),
    /** A staffing organ examines it (审核). */
    REVIEW("审核"),
    /** A committee decides on it as a body (集体审议). */
    COLLECTIVE_DECISION("集体审议"),
    /** Who may allow it allows it (批准). */
    APPROVAL("批准"),
    /** It is reported for the record (备案). */
    FILING("备案");

    private final String term;

    ApprovalRole(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
