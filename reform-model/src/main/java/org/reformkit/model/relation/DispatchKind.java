package org.reformkit.model.relation;

/** The ways in which a unit works outside its own agency (派驻、派出). */
public enum DispatchKind {
    /** Stationed in another body, which it supervises or serves; YC-04. */
    RESIDENT("派驻"),
    /** Acts for its agency in a place. */
    OUTPOST("派出");

    private final String term;

    DispatchKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
