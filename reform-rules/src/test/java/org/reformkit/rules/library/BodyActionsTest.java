package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.transfer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Rename;

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
}
