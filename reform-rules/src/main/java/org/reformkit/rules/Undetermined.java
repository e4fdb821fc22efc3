package org.reformkit.rules;

/** Whether what is undetermined keeps a report from conforming (待定事项的处理). */
public enum Undetermined {
    /** It does, and so does a rule that was not judged: nothing conforms unless it is known to. */
    BLOCKS,
    /** It does not. */
    PASSES
}
