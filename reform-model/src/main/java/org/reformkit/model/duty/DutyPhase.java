package org.reformkit.model.duty;

/** The stage of the work that a duty is (职责环节), as where one body builds and another manages; YC-31, SY-30. */
public enum DutyPhase {
    /** Building, such as a road before it is in use (建设). */
    BUILD("建设"),
    /** Day-to-day management (管理). */
    MANAGE("管理"),
    /** Enforcement, with penalties (执法). */
    ENFORCE("执法"),
    /** Approval before the fact (审批). */
    APPROVE("审批"),
    /** Supervision during and after the fact (监管). */
    SUPERVISE("监管");

    private final String term;

    DutyPhase(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
