package org.reformkit.rules.library;

/** What is to be stated of the end of a coordinating body (撤销条件和期限的要求). */
public enum StatedEnd {
    /** On what it is abolished, and when; Decree 486 art. 11. */
    BOTH,
    /** One of them; Decree 227 art. 10, for central bodies. */
    EITHER
}
