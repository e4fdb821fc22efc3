package org.reformkit.model.base;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of an element within a jurisdiction (辖区内标识): the jurisdiction's code and a local key. Keys such
 * as {@code A-01} also order documents.
 */
public abstract sealed class LocalId implements ElementId
        permits AgencyId, DivisionId, InstitutionId, CoordinatingBodyId, ZoneId, DutyId, MandateId {

    /** The most characters of a key. */
    public static final int LONGEST = 64;

    private final JurisdictionCode jurisdiction;
    private final String key;
    private final int hash;

    LocalId(JurisdictionCode jurisdiction, String key) {
        checkArgument(
                isKey(key),
                "Key '%s': expected 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit.",
                key);
        this.jurisdiction = jurisdiction;
        this.key = key;
        this.hash = 31 * jurisdiction.hashCode() + key.hashCode();
    }

    /** A loop, as structures hold millions of keys. */
    private static boolean isKey(String key) {
        if (key.isEmpty() || key.length() > LONGEST || !Character.isLetterOrDigit(key.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
            int point = key.codePointAt(i);
            if (!Character.isLetterOrDigit(point) && point != '.' && point != '_' && point != '-') {
                return false;
            }
        }
        return true;
    }

    /** The two parts of {@code text}, which is {@code code/key}. */
    static String[] split(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash > 0, "Id '%s': expected a jurisdiction's code and a key, such as 320481/A-01.", text);
        return new String[] {text.substring(0, slash), text.substring(slash + 1)};
    }

    @Override
    public final JurisdictionCode jurisdiction() {
        return jurisdiction;
    }

    /** The key within the jurisdiction, such as {@code A-01}. */
    public final String key() {
        return key;
    }

    @Override
    public final String text() {
        return jurisdiction.text() + "/" + key;
    }

    @Override
    public final int compareTo(ElementId other) {
        if (!jurisdiction.equals(other.jurisdiction())) {
            return jurisdiction.compareTo(other.jurisdiction());
        }
        if (other instanceof LocalId local) {
            int byKind = getClass() == local.getClass() ? 0 : kind().compareTo(local.kind());
            return byKind != 0 ? byKind : key.compareTo(local.key);
        }
        return 1;
    }

    @Override
    public final boolean equals(Object object) {
        return this == object
                || (object instanceof LocalId other
                        && hash == other.hash
                        && getClass() == other.getClass()
                        && key.equals(other.key)
                        && jurisdiction.equals(other.jurisdiction));
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final String toString() {
        return text();
    }
}
