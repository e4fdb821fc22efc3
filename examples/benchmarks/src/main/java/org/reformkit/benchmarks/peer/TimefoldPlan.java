package org.reformkit.benchmarks.peer;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.benchmarks.peer.fact.MandateFact;

/** The beans as a solution of Timefold (规划解); the solver makes empty ones and reads the fields. */
@NullUnmarked
@PlanningSolution
public class TimefoldPlan {

    @ProblemFactCollectionProperty
    List<CountyFact> counties;

    @ProblemFactCollectionProperty
    List<AgencyFact> agencies;

    @ProblemFactCollectionProperty
    List<DutyFact> duties;

    @ProblemFactCollectionProperty
    List<MandateFact> mandates;

    @PlanningEntityCollectionProperty
    List<DivisionFact> divisions;

    @PlanningScore
    SimpleScore score;

    /** An empty one. */
    public TimefoldPlan() {}

    TimefoldPlan(Facts facts) {
        this.counties = facts.counties();
        this.agencies = facts.agencies();
        this.duties = facts.duties();
        this.mandates = facts.mandates();
        this.divisions = facts.divisions();
    }

    /** The posts a division can have (名). */
    @ValueRangeProvider(id = "posts")
    public CountableValueRange<Integer> posts() {
        return ValueRangeFactory.createIntValueRange(0, 1000);
    }
}
