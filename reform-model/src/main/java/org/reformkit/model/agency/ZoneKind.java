package org.reformkit.model.agency;

/** The kinds of functional zones (功能区类别). */
public enum ZoneKind {
    DEVELOPMENT("经济开发区"),
    HIGH_TECH("高新技术产业开发区"),
    NEW_AREA("新区"),
    OTHER("其他功能区");

    private final String term;

    ZoneKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
