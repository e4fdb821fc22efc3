package org.reformkit.model.procedure;

/** The stations of a reform (节点), in the order in which they are reached; LY-01 to LY-22, SY-19 to SY-26. */
public enum MilestoneKind {
    STUDY("调研"),
    DRAFT("拟定方案"),
    STANDING_COMMITTEE("常委会审议"),
    REVIEW("审核"),
    APPROVAL("批准"),
    MOBILISATION("动员部署"),
    /** The leaders of the new bodies take office (班子到位); SY-19. */
    LEADERS("班子到位"),
    /** The new bodies stand, with name and seal (组建挂牌); SY-26. */
    SET_UP("组建挂牌"),
    /** People have moved to the new bodies (转隶); LY-18. */
    TRANSFER("转隶"),
    /** The charters have been issued (“三定”印发); LY-22. */
    CHARTERS("“三定”印发"),
    CHECK("评估");

    private final String term;

    MilestoneKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
