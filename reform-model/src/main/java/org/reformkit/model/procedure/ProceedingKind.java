package org.reformkit.model.procedure;

/** What a proceeding is about (程序类别). */
public enum ProceedingKind {
    /** A list of powers to penalise (处罚权力清单); LY-39. */
    PENALTY_LIST("处罚权力清单"),
    /** A list of items that are handed down, delegated or concentrated (事项清单); YC-26. */
    ITEM_LIST("事项清单"),
    /** That a community takes on a matter (社区事项准入); CD-10. */
    COMMUNITY_ADMISSION("社区事项准入"),
    /** Which of two departments a duty belongs to (职责争议); Decree 486 art. 10. */
    DUTY_DISPUTE("职责争议"),
    /** That the seal of a body goes back to who gave it (印章缴销). */
    SEAL_RETURN("印章缴销"),
    /** That an institution is put on the register (事业单位设立登记). */
    REGISTRATION("事业单位设立登记"),
    /** That an institution is taken off the register (事业单位注销登记). */
    DEREGISTRATION("事业单位注销登记"),
    /** That a coordinating body is set up, adjusted or abolished (议事协调机构设置); WH-07. */
    COORDINATING_BODY("议事协调机构设置");

    private final String term;

    ProceedingKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
