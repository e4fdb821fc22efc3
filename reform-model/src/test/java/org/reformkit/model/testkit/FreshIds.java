package org.reformkit.model.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;

/** Ids that are free in a structure (新标识); few of them, so that one that became free is soon taken again. */
final class FreshIds {

    private FreshIds() {}

    /** A free id in some jurisdiction. */
    static <I extends ElementId> Optional<I> in(
            Structure structure, BiFunction<JurisdictionCode, String, I> of, Choice place, Choice start) {
        return place.of(structure.jurisdictions().toList())
                .map(jurisdiction -> in(structure, of, jurisdiction.code(), start));
    }

    /** A free id in this jurisdiction. */
    static <I extends ElementId> I in(
            Structure structure, BiFunction<JurisdictionCode, String, I> of, JurisdictionCode code, Choice start) {
        return first(of, code, start, id -> structure.element(id).isEmpty());
    }

    /** A free id for a duty, from which none is derived that is there: else it might be derived from itself. */
    static DutyId duty(Structure structure, JurisdictionCode code, Choice start) {
        Set<DutyId> origins =
                structure.duties().flatMap(duty -> duty.derivedFrom().stream()).collect(Collectors.toSet());
        return first(DutyId::of, code, start, id -> structure.element(id).isEmpty() && !origins.contains(id));
    }

    private static <I extends ElementId> I first(
            BiFunction<JurisdictionCode, String, I> of, JurisdictionCode code, Choice start, Predicate<I> isFree) {
        return Stream.iterate(start.number() % 3 + 1, number -> number + 1)
                .map(number -> of.apply(code, "NEW-" + number))
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }
}
