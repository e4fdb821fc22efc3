package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
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
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.StructureArbitraries;

/** What splits, replacements and templates do, whatever they meet. */
@Domain(ReformDomain.class)
class ReorganisationProperties {

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whatIsSplitAndMergedAgainIsAsItWas(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            Optional<Action> merger = step.action().inverse(step.before());
            if (step.action() instanceof SplitAgency || step.action() instanceof SplitDivision) {
                Statistics.collect(step.action() instanceof SplitAgency, merger.isPresent());
                merger.ifPresent(action -> {
                    assertThat(action).isInstanceOfAny(MergeAgencies.class, MergeDivisions.class);
                    assertThat(action.applyTo(step.after()).on(step.before().date()))
                            .isEqualTo(step.before());
                });
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(true, false).count(count -> count > 0);
            coverage.check(false, true).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void aReplacementLeavesAsManyDivisionsAndTheAgenciesAsTheyAre(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof ReplaceDivision) {
                assertThat(step.after().divisions().count())
                        .isEqualTo(step.before().divisions().count());
                assertThat(step.after().agencies())
                        .containsExactlyElementsOf(step.before().agencies().toList());
            }
        }
    }

    @Property(tries = 100)
    void aTemplateAppliedASecondTimeChangesNothing(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof ApplyTemplate template
                    && !template.names().isEmpty()) {
                ApplyTemplate again =
                        template.toBuilder().abolished(ImmutableSet.of()).build();
                assertThat(again.applyTo(step.after())).isEqualTo(step.after());
            }
        }
    }

    @Provide
    Arbitrary<PlannedReform> longReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(8), 60);
    }
}
