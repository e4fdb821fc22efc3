package org.reformkit.benchmarks.peer.fact;

import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.model.base.MandateId;

/** A mandate as a bean (规定动作); it demands a body for one function. */
@Anchor(AnchorRule.MANDATED_BODY)
public class MandateFact implements Fact {

    private final MandateId id;
    private final CountyFact county;
    private final String function;

    MandateFact(MandateId id, CountyFact county, String function) {
        this.id = id;
        this.county = county;
        this.function = function;
    }

    @Override
    public MandateId getId() {
        return id;
    }

    /** The jurisdiction it is made of. */
    public CountyFact getCounty() {
        return county;
    }

    /** The function demanded. */
    public String getFunction() {
        return function;
    }
}
