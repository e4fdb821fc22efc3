package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.KeepPlate;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.RenamePlate;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

/** Moves that hang names on agencies and take them off (挂牌动作). */
final class PlateMoves {

    private PlateMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(AddPlate.class, addPlate())
                .put(RemovePlate.class, removePlate())
                .put(KeepPlate.class, keepPlate())
                .put(MovePlate.class, movePlate())
                .put(RenamePlate.class, renamePlate())
                .buildOrThrow();
    }

    static Arbitrary<Move<AddPlate>> addPlate() {
        return Combinators.combine(
                        Choice.choices(),
                        BaseArbitraries.names(),
                        Choice.choices().optional())
                .as((choice, name, whereto) -> (before, decision) -> choice.of(agencies(before))
                        .map(host -> AddPlate.builder()
                                .host(host)
                                .division(whereto.flatMap(some -> some.of(divisions(before, host))))
                                .name(free(before, host, name))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<RemovePlate>> removePlate() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(plates(before))
                        .map(plate -> RemovePlate.builder()
                                .host(plate.host())
                                .name(plate.name())
                                .division(plate.division())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<KeepPlate>> keepPlate() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(plates(before))
                        .map(plate -> KeepPlate.builder()
                                .host(plate.host())
                                .name(plate.name())
                                .division(plate.division())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<MovePlate>> movePlate() {
        return Combinators.combine(
                        Choice.choices(), Choice.choices(), Choice.choices().optional())
                .as((choice, whereto, onto) -> (before, decision) -> choice.of(plates(before))
                        .flatMap(plate -> whereto.of(agencies(before).stream()
                                        .filter(id -> !id.equals(plate.host()) && isFree(before, id, plate.name()))
                                        .toList())
                                .map(target -> MovePlate.builder()
                                        .source(plate.host())
                                        .target(target)
                                        .name(plate.name())
                                        .division(plate.division())
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build())));
    }

    static Arbitrary<Move<RenamePlate>> renamePlate() {
        return Combinators.combine(Choice.choices(), BaseArbitraries.names())
                .as((choice, name) -> (before, decision) -> choice.of(plates(before))
                        .map(plate -> RenamePlate.builder()
                                .host(plate.host())
                                .name(plate.name())
                                .division(plate.division())
                                .newName(free(before, plate.host(), name))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    private static String free(Structure before, AgencyId host, String name) {
        return Stream.iterate(name, taken -> taken + "（第二）")
                .filter(some -> isFree(before, host, some))
                .findFirst()
                .orElseThrow();
    }

    /** Neither the agency nor a division of it has such a plate. */
    private static boolean isFree(Structure before, AgencyId host, String name) {
        return before.relations(host, Plate.class).stream()
                .noneMatch(plate -> plate.name().equals(name));
    }

    private static List<DivisionId> divisions(Structure before, AgencyId host) {
        return before.divisions(host).stream().map(Division::id).toList();
    }

    private static List<AgencyId> agencies(Structure before) {
        return before.agencies().map(Agency::id).toList();
    }

    private static List<Plate> plates(Structure before) {
        return before.relations()
                .filter(Plate.class::isInstance)
                .map(Plate.class::cast)
                .toList();
    }
}
