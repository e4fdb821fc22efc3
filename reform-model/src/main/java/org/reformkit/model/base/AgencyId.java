package org.reformkit.model.base;

/** The identity of an agency (机构标识). */
public final class AgencyId extends LocalId {

    private AgencyId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static AgencyId of(JurisdictionCode jurisdiction, String key) {
        return new AgencyId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/A-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static AgencyId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.AGENCY;
    }
}
