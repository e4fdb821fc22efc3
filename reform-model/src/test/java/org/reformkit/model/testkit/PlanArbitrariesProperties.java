package org.reformkit.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;

@Domain(ReformDomain.class)
class PlanArbitrariesProperties {

    @Property(tries = 100)
    void plansApplyAndTheirDatesNeverFall(@ForAll PlannedReform reform) {
        assertThat(reform.run().refusal()).isEmpty();
        assertThat(Comparators.isInOrder(
                        reform.plan().actions().stream()
                                .map(Action::effectiveOn)
                                .toList(),
                        Comparator.<LocalDate>naturalOrder()))
                .isTrue();
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void longPlansHaveActionsOfEveryType(@ForAll("longReforms") PlannedReform reform) {
        reform.plan()
                .actions()
                .forEach(action -> Statistics.collect(ActionArbitraries.types().stream()
                        .filter(type -> type.isInstance(action))
                        .findFirst()));

        Statistics.coverage(coverage -> ActionArbitraries.types()
                .forEach(type -> coverage.check(Optional.of(type)).count(count -> count > 0)));
    }

    /** The rarest of them is that of one plan in 150. */
    @Property(tries = 1500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void plansAreRefusedForEveryReason(@ForAll RefusedReform reform) {
        Statistics.collect(reform.reason());

        Statistics.coverage(coverage -> {
            for (Refusal.Reason reason : Refusal.Reason.values()) {
                coverage.check(reason).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<PlannedReform> longReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(8), 60);
    }
}
