package org.reformkit.rules.library;

/** What shows that a mandate was carried out (规定动作完成的认定). */
public enum MandateEvidence {
    /** A document. */
    DOCUMENT,
    /** A document; or else the body, where it demands one. */
    BODY_OR_DOCUMENT
}
