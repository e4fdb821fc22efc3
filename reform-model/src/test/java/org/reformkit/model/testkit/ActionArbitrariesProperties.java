package org.reformkit.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.structure.Structure;

@Domain(ReformDomain.class)
class ActionArbitrariesProperties {

    @Property
    void anActionMadeForAStructureApplies(@ForAll("actionsAndStructures") Tuple2<Action, Structure> pair) {
        Action action = pair.get1();
        Structure before = pair.get2();

        assertThat(action.refusals(before)).isEmpty();
        assertThat(action.applyTo(before).date()).isEqualTo(action.effectiveOn());
    }

    @Property
    void anActionOfATypeIsOfThatTypeAndApplies(@ForAll("foundations") Tuple2<EstablishAgency, Structure> pair) {
        EstablishAgency action = pair.get1();
        Structure before = pair.get2();

        assertThat(action.refusals(before)).isEmpty();
        assertThat(action.applyTo(before).agency(action.agency().id())).contains(action.agency());
    }

    @Provide
    Arbitrary<Tuple2<Action, Structure>> actionsAndStructures() {
        return StructureArbitraries.structures(4)
                .flatMap(before -> ActionArbitraries.actions(before).map(action -> Tuple.of(action, before)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Tuple2<EstablishAgency, Structure>> foundations() {
        return StructureArbitraries.structures(2)
                .flatMap(before -> ActionArbitraries.actions(before, EstablishAgency.class)
                        .map(action -> Tuple.of(action, before)))
                .withoutEdgeCases();
    }
}
