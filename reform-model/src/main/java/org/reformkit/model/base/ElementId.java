package org.reformkit.model.base;

/**
 * The identity of one element of a structure (标识): a jurisdiction itself, or something in it. It never changes, also
 * where the name does. Ids order by jurisdiction, then by kind, then by key.
 */
public sealed interface ElementId extends Comparable<ElementId> permits JurisdictionCode, LocalId {

    /** The jurisdiction that the element belongs to; of a jurisdiction, itself. */
    JurisdictionCode jurisdiction();

    /** What kind of element it names. */
    ElementKind kind();

    /** The canonical text, such as {@code 320481} or {@code 320481/A-01}; unique among elements of one kind. */
    String text();
}
