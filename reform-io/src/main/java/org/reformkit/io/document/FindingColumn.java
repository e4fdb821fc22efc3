package org.reformkit.io.document;

/** The columns of a table of findings (检查问题表); the headers are these names in lower camel case. */
public enum FindingColumn {
    /** The id of the rule. */
    RULE,
    /** The edition of the rule, from 1. */
    EDITION,
    /** What the rule demands, in words. */
    TITLE,
    /** How much it binds: {@code error} or {@code warning}. */
    SEVERITY,
    /** {@code violated} or {@code undetermined}. */
    VERDICT,
    /** {@code open}, {@code exempted} or {@code expired}. */
    DISPOSITION,
    /** The code of the jurisdiction; empty for the whole. */
    JURISDICTION,
    /** The key of the subject. */
    SUBJECT,
    /** What an official calls the subject. */
    SUBJECT_NAME,
    /** The reasons, in words. */
    REASONS,
    /** The numbers that were read, one a reason, separated by {@code ;}; {@code 2..5} or {@code 2..} where not known. */
    MEASURED,
    /** How each must stand to its bound, such as {@code at-most}. */
    LIMIT,
    /** Their bounds, written so too. */
    BOUND,
    /** By how much each misses its limit; negative is slack. */
    EXCESS,
    /** What they count, such as {@code posts}. */
    UNIT,
    /** The elements whose missing data would decide it. */
    MISSING,
    /** What the rule rests on. */
    BASIS,
    /** The rows it rests on. */
    DATA,
    /** The document that approves the exemption. */
    APPROVAL
}
