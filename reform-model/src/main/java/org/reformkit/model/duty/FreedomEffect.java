package org.reformkit.model.duty;

/** What the exercise of a power does to personal freedom (对人身自由的影响); 处罚法 art. 18. */
public enum FreedomEffect {
    /** It restricts personal freedom (限制人身自由). */
    RESTRICTS("限制人身自由"),
    /** It does not restrict personal freedom (不限制人身自由). */
    NONE("不限制人身自由");

    private final String term;

    FreedomEffect(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
