package org.reformkit.model.testkit;

/** The check characters of codes (校验码), reckoned here a second time, so that a test does not trust what it tests. */
final class CheckCharacters {

    /** The characters of a credit code, by value. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CheckCharacters() {}

    /** The nine characters of the organisation code with this body of eight (GB 11714). */
    static String organisationCode(String body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            char c = body.charAt(i);
            sum += ORGANISATION_WEIGHTS[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
        }
        return body + "0X987654321".charAt(sum % 11);
    }

    /** The 18 characters of the credit code with these 17 (GB 32100-2015). */
    static String creditCode(String start) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_WEIGHTS[i] * ALPHABET.indexOf(start.charAt(i));
        }
        return start + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
