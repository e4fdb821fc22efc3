package org.reformkit.io.csv;

import com.google.common.collect.ImmutableSet;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/** A row that adds to an element of another table (附属行). */
interface Attachment {

    /** The element it belongs to. */
    ElementId element();

    /** Every element that what this row adds must find in the structure. */
    default ImmutableSet<? extends ElementId> references() {
        return ImmutableSet.of();
    }

    /**
     * The element with what this row adds.
     *
     * @throws IllegalArgumentException if that makes no sense together
     */
    Element attachTo(Element owner);
}
