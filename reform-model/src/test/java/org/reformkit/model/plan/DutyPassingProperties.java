package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.StructureArbitraries;

/** Who holds a duty that was passed on or delegated, whoever held it before. */
@Domain(ReformDomain.class)
class DutyPassingProperties {

    @Property(tries = 100)
    void whateverPassesIsLedByItsReceiverAlone(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            Action action = step.action();
            if (action instanceof HandDownDuty passing) {
                assertLed(
                        step,
                        passing.receiver(),
                        ImmutableList.of(passing.part().map(DutyPart::id).orElse(passing.duty())));
            } else if (action instanceof TakeUpDuty passing) {
                assertLed(
                        step,
                        passing.receiver(),
                        ImmutableList.of(passing.part().map(DutyPart::id).orElse(passing.duty())));
            } else if (action instanceof ConcentrateDuties concentration) {
                assertLed(step, concentration.receiver(), concentration.duties());
            }
        }
    }

    @Property(tries = 100)
    void aDelegationChangesNoDuty(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof DelegateDuty || step.action() instanceof EndDelegation) {
                assertThat(step.after().duties())
                        .containsExactlyElementsOf(step.before().duties().toList());
            }
        }
    }

    private static void assertLed(Step step, AgencyId receiver, Iterable<DutyId> duties) {
        for (DutyId id : duties) {
            Duty duty = step.after().duty(id).orElseThrow();
            assertThat(duty.holders(HoldingRole.LEAD)).containsExactly(receiver);
        }
    }

    @Provide
    Arbitrary<PlannedReform> longReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(8), 60);
    }
}
