package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class InverseProperties {

    @Property(tries = 200)
    void aPlanOfInvertibleActionsLeadsBack(@ForAll("invertible") PlannedReform reform) {
        PlanRun run = reform.run();
        PlanRun back = run.inverse().orElseThrow().applyTo(run.result().orElseThrow());

        assertThat(back.refusal()).isEmpty();
        assertThat(back.result().map(structure -> structure.on(reform.before().date())))
                .contains(reform.before());
    }

    @Property(tries = 200)
    void everyStepThatHasAnInverseIsTakenBackByIt(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            Optional<Action> inverse = step.action().inverse(step.before());
            if (inverse.isPresent()) {
                Structure back = inverse.orElseThrow().applyTo(step.after());
                assertThat(back.on(step.before().date()))
                        .as(step.action().toString())
                        .isEqualTo(step.before());
            }
        }
    }

    @Property(tries = 100)
    void theInverseOfTheInverseIsThePlanInWhatItDoes(@ForAll("invertible") PlannedReform reform) {
        Structure after = reform.run().result().orElseThrow();
        ReformPlan inverse = reform.run().inverse().orElseThrow();

        Optional<ReformPlan> again = inverse.applyTo(after).inverse();

        if (reform.plan().actions().stream().anyMatch(InverseProperties::isTakenBackForGood)) {
            assertThat(again).isEmpty();
            return;
        }
        assertThat(inverse.direction()).isEqualTo(Direction.BACKWARD);
        assertThat(again.map(ReformPlan::direction)).contains(Direction.FORWARD);
        assertThat(again.flatMap(plan -> plan.applyTo(reform.before()).result()))
                .contains(after);
    }

    /** By a merger, or by the end of divisions, neither of which is taken back. */
    private static boolean isTakenBackForGood(Action action) {
        return action instanceof SplitAgency || action instanceof SplitDivision || action instanceof ApplyTemplate;
    }

    @Provide
    Arbitrary<PlannedReform> invertible() {
        return PlanArbitraries.invertibleReforms();
    }
}
