package org.reformkit.io.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.StructureProblem;

/** Tells where in the document the faults of a structure are. */
final class StructureFaults {

    private final JsonIn in;
    /** By id or, of relations, key; more than one only of those that stand there twice. */
    private final ListMultimap<Object, Placed<?>> places = ArrayListMultimap.create();

    StructureFaults(JsonIn in, List<Placed<Element>> elements, List<Placed<Relation>> relations) {
        this.in = in;
        elements.forEach(element -> places.put(element.value().elementId(), element));
        relations.forEach(relation -> places.put(relation.value().key(), relation));
    }

    void report(List<StructureProblem> problems) {
        for (StructureProblem problem : problems) {
            Object subject = problem.element().isPresent()
                    ? problem.element().orElseThrow()
                    : problem.relation().orElseThrow();
            List<Placed<?>> here = places.get(subject);
            switch (problem.kind()) {
                case DUPLICATE -> {
                    // The first of them stays where it is, also for the problems that follow.
                    boolean element = problem.element().isPresent();
                    report(
                            ProblemKind.DUPLICATE,
                            here.remove(1),
                            element ? shown(problem.element().orElseThrow()) : subject.toString(),
                            element ? Expectations.ID_ONCE : Expectations.RELATION_ONCE);
                }
                case DANGLING, UNKNOWN_JURISDICTION -> {
                    ElementId reference = problem.reference().orElseThrow();
                    if (!in.broken().mayHold(reference)) {
                        report(ProblemKind.DANGLING, here.get(0), reference.text(), IdForm.known(reference.kind()));
                    }
                }
                case CYCLE -> report(ProblemKind.CYCLE, here.get(0), chain(problem), Expectations.CHAIN_WITH_END);
            }
        }
    }

    private void report(ProblemKind kind, Placed<?> at, String value, Expectation expected) {
        in.report(in.problem(
                kind, at.place(), at.pointer(), Optional.of(value), Optional.of(expected), Optional.empty()));
    }

    /** The chain as the document says it: other jurisdictions' ids in full. */
    private static String chain(StructureProblem problem) {
        JurisdictionCode here = problem.element().orElseThrow().jurisdiction();
        return problem.chain().stream()
                .map(id -> id.jurisdiction().equals(here) ? shown(id) : id.text())
                .collect(Collectors.joining(" → "));
    }

    private static String shown(ElementId id) {
        return id instanceof LocalId local ? local.key() : id.text();
    }
}
