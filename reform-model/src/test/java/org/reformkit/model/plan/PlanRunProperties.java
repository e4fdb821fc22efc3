package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.Rebuild;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.RefusedReform;

@Domain(ReformDomain.class)
class PlanRunProperties {

    @Property(tries = 100)
    void aPlanNeverChangesItsInput(@ForAll PlannedReform reform) {
        Structure copy = Rebuild.of(reform.before());

        PlanRun run = reform.run();

        assertThat(run.before()).isSameAs(reform.before()).isEqualTo(copy);
    }

    @Property(tries = 100)
    void noStepChangesTheStructuresOfEarlierSteps(@ForAll PlannedReform reform) {
        List<Structure> structures = new ArrayList<>(List.of(reform.before()));
        List<Structure> copies = new ArrayList<>(List.of(Rebuild.of(reform.before())));
        Structure now = reform.before();
        for (Action action : reform.plan().actions()) {
            now = action.applyTo(now);
            structures.add(now);
            copies.add(Rebuild.of(now));
        }

        assertThat(structures).isEqualTo(copies);
    }

    @Property(tries = 100)
    void theStepsAreTheActionsOneAfterTheOther(@ForAll PlannedReform reform) {
        Structure now = reform.before();
        for (Step step : reform.run().steps()) {
            assertThat(step.action()).isEqualTo(reform.plan().actions().get(step.number() - 1));
            assertThat(step.before()).isEqualTo(now);
            now = step.action().applyTo(now);
            assertThat(step.after()).isEqualTo(now);
        }

        assertThat(reform.run().result()).contains(now);
    }

    @Property(tries = 100)
    void nothingDanglesAfterAPlan(@ForAll PlannedReform reform) {
        Structure after = reform.run().result().orElseThrow();

        assertThat(Rebuild.builder(after).problems()).isEmpty();
        assertThat(Rebuild.of(after)).isEqualTo(after).hasSameHashCodeAs(after);
    }

    @Property(tries = 100)
    void whatIsFoundByIndexIsWhatIsThere(@ForAll PlannedReform reform) {
        Structure after = reform.run().result().orElseThrow();

        after.agencies().forEach(agency -> {
            assertThat(after.divisions(agency.id()))
                    .containsExactlyInAnyOrderElementsOf(after.divisions()
                            .filter(division -> division.agency().equals(agency.id()))
                            .toList());
            assertThat(after.duties(agency.id()))
                    .containsExactlyInAnyOrderElementsOf(after.duties()
                            .filter(duty -> duty.isHeldBy(agency.id()))
                            .toList());
            assertThat(after.referrers(agency.id()))
                    .containsExactlyInAnyOrderElementsOf(after.elements()
                            .filter(element -> element.references().contains(agency.id()))
                            .toList());
            assertThat(after.relations(agency.id()))
                    .containsExactlyInAnyOrderElementsOf(after.relations()
                            .filter(relation -> relation.references().contains(agency.id()))
                            .toList());
        });
    }

    @Property(tries = 100)
    void whatAStepChangedHasItAsItsSource(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            assertThat(step.after().elements())
                    .filteredOn(element ->
                            !step.before().element(element.elementId()).equals(Optional.of(element)))
                    .allSatisfy(element ->
                            assertThat(step.after().source(element.elementId())).contains(Source.step(step.number())));
        }
    }

    @Property(tries = 100)
    void aRefusedPlanStopsAtTheStepAndLeavesNoResult(@ForAll RefusedReform reform) {
        Structure copy = Rebuild.of(reform.before());

        PlanRun run = reform.run();

        assertThat(run.result()).isEmpty();
        assertThat(run.inverse()).isEmpty();
        assertThat(run.steps()).hasSize(reform.step() - 1);
        StepRefusal refusal = run.refusal().orElseThrow();
        assertThat(refusal.number()).isEqualTo(reform.step());
        assertThat(refusal.action()).isEqualTo(reform.plan().actions().get(reform.step() - 1));
        assertThat(refusal.refusals()).extracting(Refusal::reason).containsOnly(reform.reason());
        assertThat(reform.before()).isEqualTo(copy);
    }

    @Property(tries = 100)
    void theCheckFindsNothingInAPlanThatApplies(@ForAll PlannedReform reform) {
        assertThat(reform.plan().check(reform.before()).refusals()).isEmpty();
    }

    @Property(tries = 100)
    void theCheckFindsFirstWhatTheRunStopsAt(@ForAll RefusedReform reform) {
        PlanCheck check = reform.plan().check(reform.before());

        assertThat(check.isApplicable()).isFalse();
        assertThat(check.refusals().get(0)).isEqualTo(reform.run().refusal().orElseThrow());
    }

    @Property(tries = 100)
    void theCheckFindsNothingExactlyWhereTheRunCompletes(@ForAll Structure before, @ForAll ReformPlan foreign) {
        assertThat(foreign.check(before).isApplicable())
                .isEqualTo(foreign.applyTo(before).result().isPresent());
    }
}
