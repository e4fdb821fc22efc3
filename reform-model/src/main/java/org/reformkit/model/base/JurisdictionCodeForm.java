package org.reformkit.model.base;

import java.util.Optional;

/** The form of jurisdiction codes: places 1-2 the province, 3-4 the prefecture, 5-6 the county, then three and three. */
final class JurisdictionCodeForm {

    private JurisdictionCodeForm() {}

    /** What was found and what was expected, first fault only. */
    static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.of("'" + text.charAt(i) + "' at place " + (i + 1) + ". Expected digits 0 to 9 only.");
            }
        }
        if (text.length() != 6 && text.length() != 9 && text.length() != 12) {
            return Optional.of(text.length()
                    + " digits. Expected 6 (GB/T 2260), 9 for a township or 12 for a village or community.");
        }
        // Statistics pad every code to twelve digits; one place would then have three codes.
        if (text.length() > 6 && text.endsWith("000")) {
            return Optional.of("it ends in an empty part. Expected '" + withoutEmptyParts(text) + "'.");
        }
        return text.equals("000000") ? Optional.empty() : upperPartsFault(text).or(() -> lowerPartsFault(text));
    }

    private static Optional<String> upperPartsFault(String text) {
        String province = text.substring(0, 2);
        if (Integer.parseInt(province) < 11) {
            return Optional.of(
                    "the province part is '" + province + "'. Expected 11 to 99, or '000000' for the nation.");
        }
        String prefecture = text.substring(2, 4);
        int number = Integer.parseInt(prefecture);
        if (number == 0) {
            String code = province + "0000";
            return text.equals(code)
                    ? Optional.empty()
                    : Optional.of("the prefecture part is '00' but more follows. Expected '" + code
                            + "', or a prefecture part of 01 to 70 or 90.");
        }
        if (number > 70 && number != 90) {
            return Optional.of("the prefecture part is '" + prefecture
                    + "'. Expected 01 to 70, or 90 for counties directly under a province.");
        }
        return Optional.empty();
    }

    private static Optional<String> lowerPartsFault(String text) {
        String county = text.substring(4, 6);
        int number = Integer.parseInt(county);
        if (number >= 71 && number <= 79) {
            return Optional.of("the county part is '" + county
                    + "', which statistics use for zones. Expected 01 to 70 or 80 to 99 (GB/T 2260).\n"
                    + "Maybe it is a functional zone (功能区), which is modelled as a Zone.");
        }
        if (text.length() == 12 && text.startsWith("000", 6)) {
            return Optional.of("the township part is '000'. Expected 001 to 999.");
        }
        return Optional.empty();
    }

    private static String withoutEmptyParts(String text) {
        int end = text.length();
        while (end > 6 && text.startsWith("000", end - 3)) {
            end -= 3;
        }
        return text.substring(0, end);
    }
}
