package org.reformkit.model.procedure;

/** How exact a stated figure is (数据精度). */
public enum Qualifier {
    /** The number itself. */
    EXACT("整"),
    /** That number or somewhat more (余、多). */
    AT_LEAST("余"),
    /** Somewhere near that number (约). */
    ABOUT("约");

    private final String term;

    Qualifier(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
