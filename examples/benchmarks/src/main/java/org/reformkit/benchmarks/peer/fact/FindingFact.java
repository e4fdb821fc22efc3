package org.reformkit.benchmarks.peer.fact;

import org.reformkit.benchmarks.nation.AnchorRule;

/** A violation as a fact (违规事实); truth maintenance compares by equals. */
public record FindingFact(AnchorRule rule, Fact subject) {

    /** The violation of the rule with this name. */
    public static FindingFact of(String rule, Fact subject) {
        return new FindingFact(AnchorRule.valueOf(rule), subject);
    }
}
