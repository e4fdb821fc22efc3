package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.rules.check.Text;

/** The agencies that count toward a limit (计入限额的机构), and the others with the reason. */
public record AgencyCount(ImmutableList<Agency> counted, ImmutableList<Uncounted> others) {

    /** An agency that does not count, and why. */
    public record Uncounted(Agency agency, Text reason) {}
}
