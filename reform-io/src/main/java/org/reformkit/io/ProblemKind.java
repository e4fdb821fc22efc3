package org.reformkit.io;

/** The kinds of faults that a document may have (错误类别). */
public enum ProblemKind {
    /** It is not a document of its format from here on; nothing after this place was read. */
    SYNTAX,
    /** Its bytes are not text in the encoding that it must have. */
    ENCODING,
    /** A field or a column that nobody knows. */
    UNKNOWN_FIELD,
    /** A field, a column, a cell or a file is not there and must be. */
    MISSING,
    /** A value of another type, such as a text for a number. */
    WRONG_TYPE,
    /** A value of the right type that cannot be meant. */
    BAD_VALUE,
    /** Something stands for the second time. */
    DUPLICATE,
    /** A reference to something that is not there. */
    DANGLING,
    /** A chain that leads back to where it began. */
    CYCLE,
    /** Each value is fine, and together they make no sense. */
    INVALID
}
