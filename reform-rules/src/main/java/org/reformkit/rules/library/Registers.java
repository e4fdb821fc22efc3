package org.reformkit.rules.library;

import java.util.function.Predicate;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/**
 * Whether anybody keeps a list of something in a jurisdiction (台账是否建立). What nobody entered and what is not there look the
 * same, so that there is none is certain only where others of its sort are on record.
 */
final class Registers {

    private Registers() {}

    /** Whether a relation of a sort is on record in a jurisdiction: kept there, or naming something there. */
    static <R extends Relation> boolean hasAny(
            Structure structure, JurisdictionCode code, Class<R> type, Predicate<? super R> sort) {
        return structure.relations(code).stream().anyMatch(relation -> isOf(relation, type, sort))
                || structure.guests(code).stream()
                        .flatMap(guest -> structure.relations(guest).stream())
                        .filter(relation -> relation.references().stream()
                                .anyMatch(named -> named.jurisdiction().equals(code)))
                        .anyMatch(relation -> isOf(relation, type, sort));
    }

    /** The same of all relations of a type. */
    static boolean hasAny(Structure structure, JurisdictionCode code, Class<? extends Relation> type) {
        return hasAny(structure, code, type, relation -> true);
    }

    private static <R extends Relation> boolean isOf(Relation relation, Class<R> type, Predicate<? super R> sort) {
        return type.isInstance(relation) && sort.test(type.cast(relation));
    }
}
