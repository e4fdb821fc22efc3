package org.reformkit.benchmarks.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

class EditKindTest {

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER_WITHIN", "TRANSFER", "LEAD_MOVE"})
    void valueEditsChangeSomethingAndEndWhereTheyBegan(EditKind kind) {
        Structure structure = Nation.of(2).structure();
        List<Action> actions = kind.on(structure);
        Structure half = applied(actions.subList(0, actions.size() / 2), structure);

        assertThat(half).isNotEqualTo(structure);
        assertThat(applied(actions.subList(actions.size() / 2, actions.size()), half))
                .isEqualTo(structure);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRANSFER_WITHIN", "TRANSFER", "LEAD_MOVE"})
    void structuralEditsAreEachForTheStructureAsItIs(EditKind kind) {
        Structure structure = Nation.of(2).structure();

        assertThat(kind.on(structure))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.applyTo(structure)).isNotEqualTo(structure));
    }

    private static Structure applied(List<Action> actions, Structure structure) {
        Structure now = structure;
        for (Action action : actions) {
            now = action.applyTo(now);
        }
        return now;
    }
}
