package org.reformkit.model.base;

/** The identity of a mandate (规定动作标识). */
public final class MandateId extends LocalId {

    private MandateId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static MandateId of(JurisdictionCode jurisdiction, String key) {
        return new MandateId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/M-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static MandateId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MANDATE;
    }
}
