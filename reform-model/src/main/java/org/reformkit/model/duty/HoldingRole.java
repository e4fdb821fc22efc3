package org.reformkit.model.duty;

/** The part a holder has in a duty (承担方式); YC-19, YC-23. */
public enum HoldingRole {
    /** Answers for the duty (主办). */
    LEAD("主办"),
    /** Helps whoever leads (协办). */
    ASSIST("协办"),
    /** Gives professional guidance (业务指导). */
    GUIDE("业务指导"),
    /** Supervises whoever exercises it, such as the one who gave a licence away (监管); WH-03. */
    SUPERVISE("监管"),
    /** Helps from the level below whoever leads above (配合); YC-44. */
    COOPERATE("配合");

    private final String term;

    HoldingRole(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
