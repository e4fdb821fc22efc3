package org.reformkit.rules.library;

/** Inside of what posts must not increase (总量控制范围). */
public enum Within {
    /** Each jurisdiction by itself. */
    JURISDICTION,
    /** A jurisdiction with all that lie in it, so that posts may move between their levels. */
    REGION
}
