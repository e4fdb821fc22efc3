package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.rules.library.ProposedActions.Matter;

class BodyActionsTest {

    /** A new action must be told from those that change no agency, or rules would not see it. */
    @Test
    void knowsEveryAction() {
        assertThat(Stream.concat(BodyActions.CHANGES.keySet().stream(), BodyActions.OTHERS.stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.class.getPermittedSubclasses())
                        .<Class<? extends Action>>map(type -> type.asSubclass(Action.class))
                        .toList());
    }

    @Test
    void tellsWhatIsDoneToWhichAgencies() {
        Action rename = Rename.builder()
                .element(agencyId("A-01"))
                .name("溧阳市应急管理局")
                .effectiveOn(DAY)
                .build();
        assertThat(BodyActions.change(rename)).contains(BodyActions.Change.RENAME);
        assertThat(BodyActions.agencies(rename)).containsExactly(agencyId("A-01"));
        assertThat(BodyActions.change(transfer("D-01", "A-02", DAY))).isEmpty();
        assertThat(BodyActions.agencies(transfer("D-01", "A-02", DAY))).isEmpty();
    }

    @Test
    void leavesOutNewNamesOfDivisions() {
        Action rename = Rename.builder()
                .element(division("A-01", 1, "综合科").build().id())
                .name("办公室")
                .effectiveOn(DAY)
                .build();
        assertThat(BodyActions.change(rename)).isEmpty();
    }

    @Test
    void tellsWhichAgenciesEnd() {
        assertThat(BodyActions.ended(abolish("A-01", DAY))).containsExactly(agencyId("A-01"));
        assertThat(BodyActions.ended(endStandingAlone("A-01", "A-02", DAY))).containsExactly(agencyId("A-01"));
        assertThat(BodyActions.ended(MergeAgencies.builder()
                        .addSources(agencyId("A-01"), agencyId("A-02"))
                        .target(agency("A-02", "溧阳市发改委").build())
                        .effectiveOn(DAY)
                        .build()))
                .containsExactly(agencyId("A-01"));
        assertThat(BodyActions.ended(Rename.builder()
                        .element(agencyId("A-01"))
                        .name("溧阳市应急管理局")
                        .effectiveOn(DAY)
                        .build()))
                .isEmpty();
    }

    /** Each is something to propose and approve, and Decree 486 says of which sort. */
    @Test
    void isProposedWhateverIsDoneToABody() {
        PlanRun run = plan(
                        abolish("A-99", DAY),
                        endStandingAlone("A-01", "A-02", DAY),
                        ReestablishAgency.builder()
                                .agency(agencyId("A-02"))
                                .effectiveOn(DAY)
                                .build(),
                        ChangeKind.builder()
                                .agency(agencyId("A-02"))
                                .kind(AgencyKind.DEPARTMENT_MANAGED)
                                .series(Series.GOVERNMENT)
                                .effectiveOn(DAY)
                                .build())
                .applyTo(structure(agencies(2)));
        assertThat(ProposedActions.of(run))
                .extracting(ProposedActions.Proposed::matter)
                .containsExactly(Matter.BODY_END, Matter.BODY_END, Matter.BODY_SET_UP, Matter.BODY_CHANGE);
    }
}
