package org.reformkit.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.ProblemKind;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.model.structure.StructureException;

/** Gathers a structure while it is read. */
final class StructureDraft {

    private final JsonIn in;
    private final List<Placed<Element>> elements = new ArrayList<>();
    private final List<Placed<Relation>> relations = new ArrayList<>();
    /** Where no date can be read, the rest is checked all the same. */
    private LocalDate date = LocalDate.EPOCH;

    StructureDraft(JsonIn in) {
        this.in = in;
    }

    JsonIn in() {
        return in;
    }

    void date(LocalDate newDate) {
        date = newDate;
    }

    void add(Placed<Element> element) {
        elements.add(element);
    }

    void add(Placed<Relation> relation, JurisdictionCode home) {
        JurisdictionCode owner = relation.value().owner().jurisdiction();
        if (owner.equals(home)) {
            relations.add(relation);
        } else {
            in.report(
                    ProblemKind.BAD_VALUE,
                    relation.place(),
                    Optional.of(relation.value().owner().text()),
                    Optional.of(Expectations.own(home)),
                    Optional.empty());
        }
    }

    /** The structure, or null where it is none; then the problems have been noted. */
    @Nullable
    Structure done() {
        StructureBuilder builder = Structure.builder(date);
        String file = in.origin().fileOrNull();
        for (Placed<Element> element : elements) {
            if (file == null || element.place() == Place.UNKNOWN) {
                builder.add(element.value());
            } else {
                builder.add(element.value(), Source.line(file, Place.line(element.place())));
            }
        }
        relations.forEach(relation -> builder.add(relation.value()));
        try {
            return builder.build();
        } catch (StructureException refused) {
            new StructureFaults(in, elements, relations).report(refused.problems());
            return null;
        }
    }
}
