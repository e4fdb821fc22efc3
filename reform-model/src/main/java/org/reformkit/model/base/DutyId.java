package org.reformkit.model.base;

/** The identity of a duty (职责标识). */
public final class DutyId extends LocalId {

    private DutyId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static DutyId of(JurisdictionCode jurisdiction, String key) {
        return new DutyId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/D-001}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static DutyId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.DUTY;
    }
}
