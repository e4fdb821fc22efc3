package org.reformkit.rules.library;

/** Which posts count toward a minimum (编制口径). */
public enum CountedPosts {
    /** Administrative ones, those for politics and law among them (行政编制); LY-11. */
    ADMINISTRATIVE,
    /** Those of all kinds (编制); SY-15. */
    ALL
}
