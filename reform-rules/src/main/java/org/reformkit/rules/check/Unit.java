package org.reformkit.rules.check;

import java.util.Locale;

/** What a measure counts (计量单位). Chinese needs a measure word after a number; English has it in the label. */
public enum Unit {
    /** Posts and leader posts. */
    POSTS("名"),
    /** People. */
    PEOPLE("人"),
    /** Agencies, divisions and other bodies. */
    BODIES("个"),
    /** Duties, mandates and other matters. */
    MATTERS("项"),
    /** Ranks. */
    RANKS("级"),
    /** Days. */
    DAYS("天"),
    /** A bare number. */
    NONE("");

    private final String term;

    Unit(String term) {
        this.term = term;
    }

    /** The Chinese measure word; empty for a bare number. */
    public String term() {
        return term;
    }

    /** A written number with its unit, such as {@code 3 个}; in English the number alone. */
    public String after(String number, Locale locale) {
        return term.isEmpty() || !Text.isChinese(locale) ? number : number + " " + term;
    }
}
