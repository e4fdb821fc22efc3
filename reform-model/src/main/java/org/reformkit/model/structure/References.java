package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Relation;

/** Checks that all references of a structure resolve and that no chain of them runs in a circle. */
final class References {

    private final Structure structure;
    private final List<StructureProblem> problems = new ArrayList<>();

    References(Structure structure) {
        this.structure = structure;
    }

    ImmutableList<StructureProblem> ofAll() {
        structure.elements().forEach(this::check);
        structure.relations().forEach(this::check);
        cycles("placement", placements());
        cycles("lineage", lineage());
        return ImmutableList.copyOf(problems);
    }

    ImmutableList<StructureProblem> ofTouched(Set<ElementId> touched, Set<Relation> related) {
        for (ElementId id : touched) {
            Optional<Element> element = structure.element(id);
            if (element.isPresent()) {
                check(element.orElseThrow());
            } else {
                structure.referrers(id).forEach(this::check);
                structure.relations(id).forEach(this::check);
            }
        }
        boolean placed = false;
        for (Relation relation : related) {
            if (structure.has(relation)) {
                check(relation);
                placed |= relation instanceof Placement;
            }
        }
        if (placed) {
            cycles("placement", placements());
        }
        return ImmutableList.copyOf(problems);
    }

    static StructureProblem unknownJurisdiction(ElementId id) {
        return StructureProblem.builder()
                .kind(StructureProblem.Kind.UNKNOWN_JURISDICTION)
                .element(id)
                .reference(id.jurisdiction())
                .message(describe(id) + ": its jurisdiction '" + id.jurisdiction()
                        + "' is not in the structure. Expected one that is.")
                .build();
    }

    static StructureProblem duplicate(ElementId id) {
        return StructureProblem.builder()
                .kind(StructureProblem.Kind.DUPLICATE)
                .element(id)
                .message(describe(id) + ": it is there twice. Expected each id once.")
                .build();
    }

    static StructureProblem duplicate(Relation relation) {
        return StructureProblem.builder()
                .kind(StructureProblem.Kind.DUPLICATE)
                .relation(relation.key())
                .message("Relation '" + relation.key() + "': it is there twice. Expected each relation once.")
                .build();
    }

    private static String describe(ElementId id) {
        String word = id.kind().word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " '" + id.text() + "'";
    }

    private void check(Element element) {
        for (ElementId reference : dangling(element.references())) {
            problems.add(StructureProblem.builder()
                    .kind(StructureProblem.Kind.DANGLING)
                    .element(element.elementId())
                    .reference(reference)
                    .message(describe(element.elementId()) + ": " + unknown(reference))
                    .build());
        }
    }

    private void check(Relation relation) {
        for (ElementId reference : dangling(relation.references())) {
            problems.add(StructureProblem.builder()
                    .kind(StructureProblem.Kind.DANGLING)
                    .relation(relation.key())
                    .reference(reference)
                    .message("Relation '" + relation.key() + "': " + unknown(reference))
                    .build());
        }
    }

    private static String unknown(ElementId reference) {
        return "it refers to " + reference.kind().word() + " '" + reference.text()
                + "', which is not in the structure. Expected an id that is.";
    }

    private ImmutableSet<ElementId> dangling(ImmutableSet<? extends ElementId> references) {
        return references.stream()
                .filter(reference -> structure.element(reference).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Map<ElementId, Set<ElementId>> placements() {
        Map<ElementId, Set<ElementId>> under = new HashMap<>();
        structure.relations().forEach(relation -> {
            if (relation instanceof Placement placement && placement.agency().isPresent()) {
                under.computeIfAbsent(placement.agency().orElseThrow(), id -> new HashSet<>())
                        .add(placement.under());
            }
        });
        return under;
    }

    private Map<ElementId, Set<ElementId>> lineage() {
        Map<ElementId, Set<ElementId>> origins = new HashMap<>();
        structure
                .duties()
                .filter(duty -> !duty.derivedFrom().isEmpty())
                .forEach(duty -> origins.put(duty.id(), ImmutableSet.copyOf(duty.derivedFrom())));
        return origins;
    }

    /** Reports each element that can be reached from itself. */
    private void cycles(String chain, Map<ElementId, Set<ElementId>> next) {
        for (ElementId start : next.keySet().stream().sorted().toList()) {
            Set<ElementId> seen = new HashSet<>();
            List<ElementId> open = new ArrayList<>(next.getOrDefault(start, Set.of()));
            while (!open.isEmpty()) {
                ElementId id = open.remove(open.size() - 1);
                if (id.equals(start)) {
                    problems.add(StructureProblem.builder()
                            .kind(StructureProblem.Kind.CYCLE)
                            .element(start)
                            .message(describe(start) + ": its " + chain
                                    + " leads back to itself. Expected a chain with an end.")
                            .build());
                    break;
                }
                if (seen.add(id)) {
                    open.addAll(next.getOrDefault(id, Set.of()));
                }
            }
        }
    }
}
