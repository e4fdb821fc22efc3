package org.reformkit.model.base;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码) by GB 32100-2015: registrar, category, six digits of the division, an
 * {@link OrganisationCode} and a check character, 18 in all. Both check characters are verified, the inner one too: one
 * alone lets some errors pass.
 */
public final class CreditCode implements Comparable<CreditCode> {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = ALPHABET.length();

    private final String text;

    private CreditCode(String text) {
        this.text = text;
    }

    /**
     * Reads a code, such as {@code 11371000004359010J}.
     *
     * @throws IllegalArgumentException if {@link #problem} finds something
     */
    public static CreditCode parse(String text) {
        problem(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return new CreditCode(text);
    }

    /** What is wrong with {@code text} as a code, as a whole message; empty if nothing is. */
    public static Optional<String> problem(String text) {
        return characterFault(text).or(() -> checkFault(text)).map(fault -> "Credit code '" + text + "': " + fault);
    }

    /** The 18 characters. */
    public String text() {
        return text;
    }

    /** Who registered the body (登记管理部门), place 1: {@code 1} is the establishment office (机构编制). */
    public char registrar() {
        return text.charAt(0);
    }

    /** The category of the body within its registrar's (机构类别), place 2. */
    public char category() {
        return text.charAt(1);
    }

    /** The division where it was registered (登记管理机关行政区划), places 3 to 8; it may since have been abolished. */
    public String divisionCode() {
        return text.substring(2, 8);
    }

    /** The code of the body itself (主体标识码), places 9 to 17. */
    public OrganisationCode organisationCode() {
        return OrganisationCode.parse(text.substring(8, 17));
    }

    /** Whether it is an organ of the state or the party (机关), registrar and category {@code 11}. */
    public boolean isStateOrgan() {
        return text.startsWith("11");
    }

    /** Whether it is a public institution (事业单位), registrar and category {@code 12}. */
    public boolean isInstitution() {
        return text.startsWith("12");
    }

    @Override
    public int compareTo(CreditCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof CreditCode other && text.equals(other.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<String> characterFault(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(text.length() + " characters. Expected 18.");
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            String found = "'" + c + "' at place " + (i + 1);
            if (c >= 'a' && c <= 'z') {
                return Optional.of("lower case " + found + ". Expected '" + text.toUpperCase(Locale.ROOT) + "'.");
            }
            if (ALPHABET.indexOf(c) < 0) {
                return Optional.of(found + ". Expected a digit, or a capital letter other than I, O, S, V and Z.");
            }
            if (i >= 2 && i < 8 && c > '9') {
                return Optional.of(found + ". Expected a digit, as places 3 to 8 are the code of a division.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> checkFault(String text) {
        char expected = checkCharacter(text);
        if (text.charAt(LENGTH - 1) != expected) {
            return Optional.of(
                    "check character '" + text.charAt(LENGTH - 1) + "' at place 18. Expected '" + expected + "'.");
        }
        String inner = text.substring(8, 17);
        char innerExpected = OrganisationCode.checkCharacter(inner);
        return inner.charAt(OrganisationCode.BODY_LENGTH) == innerExpected
                ? Optional.empty()
                : Optional.of("check character '" + text.charAt(16) + "' at place 17, of the organisation code '"
                        + inner + "'. Expected '" + innerExpected + "'.");
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        // The outer remainder matters: a sum divisible by 31 has the check character 0.
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
