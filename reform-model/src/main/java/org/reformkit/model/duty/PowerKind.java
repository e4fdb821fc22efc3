package org.reformkit.model.duty;

/** What sort of act a power is (权力类别). */
public enum PowerKind {
    /** Administrative licence (行政许可). */
    LICENCE("行政许可"),
    /** Administrative penalty (行政处罚). */
    PENALTY("行政处罚"),
    /** Administrative coercion (行政强制). */
    COERCION("行政强制"),
    /** Administrative inspection (行政检查). */
    INSPECTION("行政检查"),
    /** Public service (公共服务). */
    PUBLIC_SERVICE("公共服务"),
    /** Any other sort (其他). */
    OTHER("其他");

    private final String term;

    PowerKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
