package org.reformkit.model.base;

/** The identity of a public institution (事业单位标识). */
public final class InstitutionId extends LocalId {

    private InstitutionId(JurisdictionCode jurisdiction, String key) {
        super(jurisdiction, key);
    }

    /**
     * The id with this key in this jurisdiction.
     *
     * @throws IllegalArgumentException if the key is not of the form that {@link LocalId} tells
     */
    public static InstitutionId of(JurisdictionCode jurisdiction, String key) {
        return new InstitutionId(jurisdiction, key);
    }

    /**
     * Reads the canonical text, such as {@code 320481/I-01}.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static InstitutionId parse(String text) {
        String[] parts = split(text);
        return of(JurisdictionCode.parse(parts[0]), parts[1]);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.INSTITUTION;
    }
}
