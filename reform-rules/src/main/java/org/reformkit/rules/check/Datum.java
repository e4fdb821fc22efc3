package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/** An element that something was read from (数据出处), with its name at that time and where its data came from. */
@Value.Immutable(builder = false)
public interface Datum {

    /** The element. */
    @Value.Parameter
    ElementId element();

    /** Its name, or the title of a duty or mandate. */
    @Value.Parameter
    String name();

    /** The file and line, or the step of a plan; absent where it is not known. */
    @Value.Parameter
    Optional<Source> source();

    /** An element by these values, as a report names it. */
    static Datum of(ElementId element, String name, Optional<Source> source) {
        return ImmutableDatum.of(element, name, source);
    }

    /** The element as it stands in {@code structure}; one that is not there goes by its id. */
    static Datum of(Structure structure, ElementId id) {
        return ImmutableDatum.of(id, name(structure, id), structure.source(id));
    }

    /** An element of {@code structure}. */
    static Datum of(Structure structure, Element element) {
        return ImmutableDatum.of(element.elementId(), name(element), structure.source(element.elementId()));
    }

    /** The elements as they stand in {@code structure}. */
    static ImmutableList<Datum> of(Structure structure, Iterable<? extends ElementId> ids) {
        ImmutableList.Builder<Datum> data = ImmutableList.builder();
        ids.forEach(id -> data.add(of(structure, id)));
        return data.build();
    }

    /** The name of an element as it stands in {@code structure}; one that is not there goes by its id. */
    static String name(Structure structure, ElementId id) {
        return structure.element(id).map(Datum::name).orElseGet(id::text);
    }

    /** The name of an element, or the title of a duty or mandate. */
    static String name(Element element) {
        // By its kind, as to ask one interface after the other takes longer.
        return switch (element.elementId().kind()) {
            case JURISDICTION -> ((Jurisdiction) element).name();
            case AGENCY -> ((Agency) element).name();
            case DIVISION -> ((Division) element).name();
            case INSTITUTION -> ((Institution) element).name();
            case COORDINATING_BODY -> ((CoordinatingBody) element).name();
            case ZONE -> ((Zone) element).name();
            case DUTY -> ((Duty) element).title();
            case MANDATE -> ((Mandate) element).title();
        };
    }
}
