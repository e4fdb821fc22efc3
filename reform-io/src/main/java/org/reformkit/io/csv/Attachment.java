package org.reformkit.io.csv;

import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/** A row that adds to an element of another table (附属行). */
interface Attachment {

    /** The element it belongs to. */
    ElementId element();

    /**
     * The element with what this row adds.
     *
     * @throws IllegalArgumentException if that makes no sense together
     */
    Element attachTo(Element owner);
}
