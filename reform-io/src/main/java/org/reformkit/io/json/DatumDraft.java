package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Source;
import org.reformkit.rules.check.Datum;

/** Gathers an element that a report names. */
final class DatumDraft {

    private @Nullable ElementId element;
    private @Nullable String name;
    private Optional<Source> source = Optional.empty();

    void element(ElementId value) {
        element = value;
    }

    void name(String value) {
        name = value;
    }

    void source(Source value) {
        source = Optional.of(value);
    }

    Datum datum() {
        return Datum.of(requireNonNull(element), requireNonNull(name), source);
    }
}
