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
    /** The date is not known yet, as fields may come in any order. */
    private final StructureBuilder builder = Structure.builder(LocalDate.EPOCH);

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
        String file = in.origin().fileOrNull();
        if (file == null || element.place() == Place.UNKNOWN) {
            builder.add(element.value());
        } else {
            builder.add(element.value(), Source.line(file, Place.line(element.place())));
        }
    }

    void add(Placed<Relation> relation, JurisdictionCode home) {
        JurisdictionCode owner = relation.value().owner().jurisdiction();
        if (owner.equals(home)) {
            relations.add(relation);
            builder.add(relation.value());
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
        try {
            return builder.build().on(date);
        } catch (StructureException refused) {
            new StructureFaults(in, elements, relations).report(refused.problems());
            return null;
        }
    }
}
