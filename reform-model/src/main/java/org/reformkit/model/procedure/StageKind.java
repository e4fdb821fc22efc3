package org.reformkit.model.procedure;

/** The kinds of stages of a proceeding (程序环节); which are needed, and in which order, a rule says. */
public enum StageKind {
    APPLICATION("申请"),
    COMPILATION("编制"),
    NEGOTIATION("协商"),
    PROPOSAL("提出"),
    LEGAL_REVIEW("合法性审查"),
    REVIEW("审核"),
    COLLECTIVE_DECISION("集体审议"),
    APPROVAL("批准"),
    DECISION("决定"),
    FILING("备案"),
    PUBLICATION("公布"),
    LIQUIDATION("清算"),
    RETURN("缴回"),
    DESTRUCTION("销毁");

    private final String term;

    StageKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
