package org.reformkit.model.base;

/** The identity of an internal division (内设机构标识). */
public final class DivisionId extends LocalId {

    private DivisionId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static DivisionId of(JurisdictionCode jurisdiction, String key) {
        return new DivisionId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/A-01-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static DivisionId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.DIVISION;
    }
}
