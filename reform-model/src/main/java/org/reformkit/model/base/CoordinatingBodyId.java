package org.reformkit.model.base;

/** The identity of a coordinating body (议事协调机构标识). */
public final class CoordinatingBodyId extends LocalId {

    private CoordinatingBodyId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static CoordinatingBodyId of(JurisdictionCode jurisdiction, String key) {
        return new CoordinatingBodyId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/C-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static CoordinatingBodyId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.COORDINATING_BODY;
    }
}
