package org.reformkit.model.base;

/** The identity of a functional zone (功能区标识). */
public final class ZoneId extends LocalId {

    private ZoneId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static ZoneId of(JurisdictionCode jurisdiction, String key) {
        return new ZoneId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/Z-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static ZoneId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.ZONE;
    }
}
