package org.reformkit.rules.grain;

/** What must be given before a rule can judge (评估范围); each includes those before it. */
public enum Scope {
    /** One structure. */
    STRUCTURE,
    /** A structure before and one after. */
    TRANSITION,
    /** A plan, applied step by step. */
    RUN
}
