package org.reformkit.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

class ActionArbitrariesTest {

    @Test
    void everyTypeOfActionHasAnArbitrary() {
        assertThat(Arrays.stream(Action.class.getPermittedSubclasses())
                        .filter(type -> !ActionArbitraries.types().contains(type))
                        .map(Class::getSimpleName))
                .as("action types without an arbitrary in ActionArbitraries.byType()")
                .isEmpty();
    }

    @Test
    void anActionOfNoTypeIsRejected() {
        JurisdictionCode code = JurisdictionCode.parse("320481");
        var builder = Structure.builder(LocalDate.of(2024, 1, 1));
        builder.add(Jurisdiction.of(code, "溧阳市"));
        Structure structure = builder.build();

        assertThatThrownBy(() -> ActionArbitraries.actions(structure, Action.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Action type 'Action': no arbitrary. Expected one of [");
    }
}
