package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Relation;

/** Checks that all references of a structure resolve and that no chain of them runs in a circle. */
final class References {

    private final Structure structure;
    /** Each once, although it may be met from both of its ends. */
    private final Set<StructureProblem> problems = new LinkedHashSet<>();

    /** The last that was found, as neighbours often refer to the same. */
    private @Nullable ElementId resolved;

    References(Structure structure) {
        this.structure = structure;
    }

    ImmutableList<StructureProblem> ofAll() {
        structure.elements().forEach(this::check);
        structure.relations().forEach(this::check);
        return ofChains();
    }

    /** For a structure whose references are known to resolve. */
    ImmutableList<StructureProblem> ofChains() {
        Map<ElementId, Set<ElementId>> placements = placements();
        cycles("placement", placements.keySet(), id -> placements.getOrDefault(id, Set.of()));
        Map<ElementId, Set<ElementId>> lineage = lineage();
        cycles("lineage", lineage.keySet(), id -> lineage.getOrDefault(id, Set.of()));
        return ImmutableList.copyOf(problems);
    }

    /**
     * For what came of {@code before} by changes to these alone. Who refers to what is gone did so before, or was touched
     * itself.
     */
    ImmutableList<StructureProblem> ofTouched(
            Structure before, Map<ElementId, Touched> touched, Set<Relation> related) {
        Set<ElementId> derived = new HashSet<>();
        List<ElementId> gone = new ArrayList<>();
        touched.forEach((id, some) -> {
            Element element = some.element();
            if (element == null) {
                for (Element referrer : before.referrers(id)) {
                    // What was touched itself has its own turn.
                    if (!touched.containsKey(referrer.elementId())) {
                        check(referrer);
                    }
                }
                gone.add(id);
                return;
            }
            if (id.kind() == ElementKind.DUTY && !((Duty) element).derivedFrom().isEmpty()) {
                derived.add(id);
            }
            Element old = some.before();
            element.forEachReference(reference -> {
                Touched target = touched.get(reference);
                // What was put is there, and what it referred to before is unless it was taken away.
                if (target == null ? old == null || !old.refersTo(reference) : target.element() == null) {
                    check(element, reference);
                }
            });
        });
        gone.forEach(id -> structure.relations(id).forEach(this::check));
        Set<ElementId> placed = new HashSet<>();
        for (Relation relation : related) {
            if (structure.has(relation)) {
                check(relation);
                if (relation instanceof Placement placement) {
                    placement.agency().ifPresent(placed::add);
                }
            }
        }
        // A new circle runs through something new, so it is enough to begin there.
        cycles("placement", placed, this::placedUnder);
        cycles("lineage", derived, this::originsOf);
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

    static StructureProblem unknownJurisdiction(Relation relation) {
        return StructureProblem.builder()
                .kind(StructureProblem.Kind.UNKNOWN_JURISDICTION)
                .relation(relation.key())
                .reference(relation.owner().jurisdiction())
                .message("Relation '" + relation.key() + "': its jurisdiction '"
                        + relation.owner().jurisdiction() + "' is not in the structure. Expected one that is.")
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
        element.forEachReference(reference -> check(element, reference));
    }

    private void check(Element element, ElementId reference) {
        if (reference.equals(resolved)) {
            return;
        }
        if (structure.find(reference) != null) {
            resolved = reference;
        } else {
            problems.add(StructureProblem.builder()
                    .kind(StructureProblem.Kind.DANGLING)
                    .element(element.elementId())
                    .reference(reference)
                    .message(describe(element.elementId()) + ": " + unknown(reference))
                    .build());
        }
    }

    private void check(Relation relation) {
        for (ElementId reference : relation.references()) {
            if (structure.find(reference) == null) {
                problems.add(StructureProblem.builder()
                        .kind(StructureProblem.Kind.DANGLING)
                        .relation(relation.key())
                        .reference(reference)
                        .message("Relation '" + relation.key() + "': " + unknown(reference))
                        .build());
            }
        }
    }

    private static String unknown(ElementId reference) {
        return "it refers to " + reference.kind().word() + " '" + reference.text()
                + "', which is not in the structure. Expected an id that is.";
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

    private Set<ElementId> placedUnder(ElementId id) {
        return structure.relations(id, Placement.class).stream()
                .filter(placement -> placement.agency().filter(id::equals).isPresent())
                .map(Placement::under)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<ElementId> originsOf(ElementId id) {
        return structure
                .element(id)
                .filter(Duty.class::isInstance)
                .map(duty -> ImmutableSet.<ElementId>copyOf(((Duty) duty).derivedFrom()))
                .orElse(ImmutableSet.of());
    }

    /** Reports each of {@code starts} that can be reached from itself, with a shortest way. */
    private void cycles(String chain, Set<ElementId> starts, Function<ElementId, Set<ElementId>> next) {
        if (starts.isEmpty()) {
            return;
        }
        for (ElementId start : starts.stream().sorted().toList()) {
            ImmutableList<ElementId> circle = wayBack(start, next);
            if (!circle.isEmpty()) {
                problems.add(StructureProblem.builder()
                        .kind(StructureProblem.Kind.CYCLE)
                        .element(start)
                        .chain(circle)
                        .message(describe(start) + ": its " + chain + " leads back to itself, '"
                                + circle.stream().map(ElementId::text).collect(Collectors.joining(" → "))
                                + "'. Expected a chain with an end.")
                        .build());
            }
        }
    }

    /** From {@code start} and to it again; empty where no way leads back. */
    private static ImmutableList<ElementId> wayBack(ElementId start, Function<ElementId, Set<ElementId>> next) {
        Map<ElementId, ElementId> cameFrom = new HashMap<>();
        Deque<ElementId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ElementId id = open.remove();
            for (ElementId following : next.apply(id).stream().sorted().toList()) {
                if (cameFrom.putIfAbsent(following, id) != null) {
                    continue;
                }
                if (following.equals(start)) {
                    return way(start, cameFrom);
                }
                open.add(following);
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<ElementId> way(ElementId start, Map<ElementId, ElementId> cameFrom) {
        Deque<ElementId> way = new ArrayDeque<>(List.of(start));
        ElementId before = cameFrom.get(start);
        while (before != null && !before.equals(start)) {
            way.addFirst(before);
            before = cameFrom.get(before);
        }
        way.addFirst(start);
        return ImmutableList.copyOf(way);
    }
}
