package org.reformkit.rules;

import java.util.Locale;
import org.reformkit.rules.check.Text;

/** How much a rule binds (约束强度), weakest first. */
public enum Severity {
    /** In principle (原则上): a recorded exemption may excuse it. */
    WARNING,
    /** A bottom line (底线). */
    ERROR;

    /** The label of findings of this severity. */
    public String text(Locale locale) {
        return Text.message("severity." + name()).in(locale);
    }
}
