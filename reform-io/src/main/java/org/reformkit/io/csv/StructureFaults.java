package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.StructureProblem;

/** Finds the rows (定位错误) that keep what was read from being a structure. */
final class StructureFaults {

    private final Gathered gathered;
    private final List<Problem> problems = new ArrayList<>();
    /** How often each id and each relation's key was found to stand once more. */
    private final Multiset<Object> repeated = LinkedHashMultiset.create();

    StructureFaults(Gathered gathered) {
        this.gathered = gathered;
    }

    ImmutableList<Problem> of(Iterable<StructureProblem> found) {
        found.forEach(this::add);
        return ImmutableList.copyOf(problems);
    }

    static Problem dangling(Row<?> row, ElementId reference) {
        return row.problem(ProblemKind.DANGLING, reference)
                .value(reference.text())
                .expectation(IdForm.known(reference.kind()))
                .build();
    }

    private void add(StructureProblem problem) {
        switch (problem.kind()) {
            case DUPLICATE ->
                problem.element()
                        .ifPresentOrElse(
                                this::addRepeated, () -> problem.relation().ifPresent(this::addRepeated));
            case DANGLING ->
                problem.reference()
                        .filter(reference -> !gathered.mayHave(reference))
                        .ifPresent(reference ->
                                rows(problem).limit(1).forEach(row -> problems.add(dangling(row, reference))));
            case UNKNOWN_JURISDICTION ->
                problem.element()
                        .ifPresentOrElse(
                                this::addForeign, () -> problem.relation().ifPresent(this::addForeign));
            case CYCLE -> addCycle(problem.chain());
        }
    }

    private Stream<? extends Row<?>> rows(StructureProblem problem) {
        return Stream.concat(
                problem.element().stream().flatMap(id -> gathered.elementsById().get(id).stream()),
                problem.relation().stream().flatMap(key -> gathered.relationsByKey().get(key).stream()));
    }

    private void addRepeated(ElementId id) {
        repeated.add(id);
        problems.add(gathered.elementsById()
                .get(id)
                .get(repeated.count(id))
                .problem(ProblemKind.DUPLICATE, id)
                .value(id.text())
                .expectation(Expectation.of("id-once"))
                .build());
    }

    private void addRepeated(String key) {
        repeated.add(key);
        problems.add(gathered.relationsByKey()
                .get(key)
                .get(repeated.count(key))
                .problem(ProblemKind.DUPLICATE)
                .value(key)
                .expectation(Expectation.of("relation-once"))
                .build());
    }

    private void addForeign(ElementId id) {
        if (gathered.mayHave(id.jurisdiction())) {
            return;
        }
        problems.add(gathered.elementsById()
                .get(id)
                .get(0)
                .problem(ProblemKind.DANGLING, id)
                .value(id.jurisdiction().text())
                .expectation(IdForm.known(ElementKind.JURISDICTION))
                .build());
    }

    /** The agencies of a relation are what is missing; those that are there tell of their jurisdiction themselves. */
    private void addForeign(String key) {
        Row<? extends Relation> row = gathered.relationsByKey().get(key).get(0);
        for (ElementId reference : row.value().references()) {
            if (!gathered.mayHave(reference)) {
                problems.add(dangling(row, reference));
            }
        }
    }

    private void addCycle(ImmutableList<ElementId> chain) {
        ElementId id = chain.get(0);
        Stream<Problem.Builder> places = id.kind() == ElementKind.DUTY
                ? gathered.elementsById().get(id).stream()
                        .map(row -> row.problem(ProblemKind.CYCLE).at("derivedFrom"))
                : gathered.relationsByKey().values().stream()
                        .filter(row -> row.value() instanceof Placement placement
                                && placement.agency().filter(id::equals).isPresent()
                                && placement.under().equals(chain.get(1)))
                        .map(row -> row.problem(ProblemKind.CYCLE, id));
        String shown = chain.stream().map(ElementId::text).collect(Collectors.joining(" → "));
        places.limit(1)
                .forEach(place -> problems.add(place.value(shown)
                        .expectation(Expectation.of("chain-with-end"))
                        .build()));
    }
}
