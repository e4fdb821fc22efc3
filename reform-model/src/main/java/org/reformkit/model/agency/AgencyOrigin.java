package org.reformkit.model.agency;

/** Why an agency exists at this level (设置依据); LY-04, YC-17. */
public enum AgencyOrigin {
    /** Demanded by the centre or the province. */
    MANDATED("规定设置"),
    /** Answers a body of the level above. */
    CORRESPONDING("对应设置"),
    /** Set up by local need. */
    LOCAL_CHOICE("因地制宜");

    private final String term;

    AgencyOrigin(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
