package org.reformkit.rules.check;

/**
 * How far from its subject a check or a measure looks (读取范围), nearest first. The date of the structure is always within reach.
 * What says nothing of its reach may look anywhere; to say less than is true makes a session miss changes, which its assert
 * mode finds out. What the reasons of a rule of a {@code RuleType} name lies within reach too, or is referred to from there.
 */
public enum Reach {
    /** The subject alone, and of its jurisdiction what is named as an aspect. */
    SUBJECT,
    /** An agency and its divisions, and of its jurisdiction what is named as an aspect. */
    PARTS,
    /** Everything in the subject's jurisdiction, the relations kept there among it. */
    JURISDICTION,
    /** Also what refers to something in that jurisdiction, and what is referred to there. */
    NEIGHBOURS,
    /** Anything in the structure. */
    EVERYWHERE;

    /** The farther of both. */
    public Reach and(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
