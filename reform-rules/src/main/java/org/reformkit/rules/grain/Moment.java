package org.reformkit.rules.grain;

import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** A subject as it stands in one of several structures. */
record Moment<S>(Structure structure, S subject, Text when) {

    Verdict verdict(Check<? super S> check) {
        return check.verdict(structure, subject);
    }

    Explanation explain(Check<? super S> check) {
        return check.explain(structure, subject).in(when);
    }
}
