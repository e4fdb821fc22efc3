package org.reformkit.io.csv;

/** How far a row can be trusted (数据性质). */
enum Mark {
    /** It says what is so. */
    REAL,
    /** It was made up, as an example or to fill a gap. */
    CONSTRUCTED,
    /** Nobody knows which. */
    UNKNOWN
}
