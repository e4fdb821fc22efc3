package org.reformkit.io.json;

import java.util.Optional;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Source;
import org.reformkit.rules.check.Datum;

/** An element that a report names; the structure that the report was about is not at hand. */
record ReadDatum(ElementId element, String name, Optional<Source> source) implements Datum {}
