package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;

/** Whatever moves is told, by whichever action, and no action tells what it is not said to. */
@Domain(ReformDomain.class)
class ToldActionsProperties {

    @Property(tries = 100)
    void noActionTellsWhatItIsNotSaidTo(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            assertThat(ToldActionsTest.mayTell(step.action()))
                    .as(step.action().verb())
                    .containsAll(ToldActionsTest.tells(step));
        }
    }

    @Property(tries = 100)
    void postsThatGoFromHolderToHolderAreAFlow(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (changed(posts(step.before()), posts(step.after())).size() > 1) {
                assertThat(Flows.of(step)).as(step.action().verb()).isNotEmpty();
            }
        }
    }

    @Property(tries = 100)
    void aDutyWithANewLeadPassedOrWentWithItsBody(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            for (Duty duty : step.after().duties().toList()) {
                Set<AgencyId> before = step.before()
                        .duty(duty.id())
                        .map(ToldActionsProperties::leads)
                        .orElse(ImmutableSet.of());
                if (!before.containsAll(leads(duty)) && !isOfBodies(step.action())) {
                    assertThat(PassedDuties.of(step.action()))
                            .as(step.action().verb())
                            .extracting(PassedDuties.Passed::outcome)
                            .contains(duty.id());
                }
            }
        }
    }

    /** An action that adds a duty, or moves it with a body. */
    private static boolean isOfBodies(Action action) {
        return action instanceof AddDuty
                || action instanceof MergeAgencies
                || action instanceof EndStandingAlone
                || action instanceof SplitAgency;
    }

    private static Set<AgencyId> leads(Duty duty) {
        return duty.holders(HoldingRole.LEAD).collect(ImmutableSet.toImmutableSet());
    }

    /** The posts of all bodies and pools, as far as they are known. */
    private static Map<ElementId, Optional<Quota>> posts(Structure structure) {
        Map<ElementId, Optional<Quota>> posts = new LinkedHashMap<>();
        structure.agencies().forEach(agency -> posts.put(agency.id(), known(agency.quota())));
        structure.institutions().forEach(institution -> posts.put(institution.id(), known(institution.quota())));
        structure.coordinatingBodies().forEach(body -> posts.put(body.id(), known(body.posts())));
        structure
                .jurisdictions()
                .forEach(place ->
                        posts.put(place.code(), Optional.of(place.pool().quota())));
        return posts;
    }

    /** Nothing is as good as none that is known. */
    private static Optional<Quota> known(Optional<Quota> some) {
        return some.filter(posts -> !posts.isNone());
    }

    private static Set<ElementId> changed(
            Map<ElementId, Optional<Quota>> before, Map<ElementId, Optional<Quota>> after) {
        return Sets.filter(
                Sets.union(before.keySet(), after.keySet()),
                id -> !Objects.equals(
                        before.getOrDefault(id, Optional.empty()), after.getOrDefault(id, Optional.empty())));
    }
}
