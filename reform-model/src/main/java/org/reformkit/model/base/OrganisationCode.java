package org.reformkit.model.base;

import java.util.Locale;
import java.util.Optional;

/**
 * An organisation code (组织机构代码) by GB 11714: a body of eight digits or capital letters and a check character, written
 * without the hyphen. Places 9 to 17 of a {@link CreditCode} are one.
 */
public final class OrganisationCode implements Comparable<OrganisationCode> {

    static final int BODY_LENGTH = 8;

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String text;

    private OrganisationCode(String text) {
        this.text = text;
    }

    /**
     * Reads a code, such as {@code 003129766}.
     *
     * @throws IllegalArgumentException if {@link #problem} finds something
     */
    public static OrganisationCode parse(String text) {
        problem(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return new OrganisationCode(text);
    }

    /** What is wrong with {@code text} as a code, as a whole message; empty if nothing is. */
    public static Optional<String> problem(String text) {
        return fault(text).map(fault -> "Organisation code '" + text + "': " + fault);
    }

    /** The nine characters. */
    public String text() {
        return text;
    }

    /** The last character, computed from the other eight. */
    public char checkCharacter() {
        return text.charAt(BODY_LENGTH);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof OrganisationCode other && text.equals(other.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The check character of {@code body}, eight characters 0-9 and A-Z. */
    static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < BODY_LENGTH; i++) {
            sum += Character.digit(body.charAt(i), 36) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    private static Optional<String> fault(String text) {
        if (text.length() != BODY_LENGTH + 1) {
            return Optional.of(text.length() + " characters. Expected 9, without a hyphen.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return Optional.of("lower case '" + c + "' at place " + (i + 1) + ". Expected '"
                        + text.toUpperCase(Locale.ROOT) + "'.");
            }
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return Optional.of("'" + c + "' at place " + (i + 1) + ". Expected a digit or a capital letter.");
            }
        }
        char expected = checkCharacter(text);
        char found = text.charAt(BODY_LENGTH);
        return found == expected
                ? Optional.empty()
                : Optional.of("check character '" + found + "'. Expected '" + expected + "'.");
    }
}
