package org.reformkit.model.base;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official document (发文字号) by GB/T 9704-2012, such as {@code 苏编〔2019〕4号}: the issuer's code word, the
 * year in 〔 and 〕, and a running number without 第 and without leading zeros.
 */
public final class DocumentNumber implements Comparable<DocumentNumber> {

    private static final int LARGEST = 999_999_999;
    private static final String CODE_WORD = "[\\p{L}\\p{N}]+";
    private static final Pattern ISSUER = Pattern.compile(CODE_WORD);
    // Wider than the canonical form, so that a message can tell what to write instead.
    private static final Pattern LOOSE = Pattern.compile("(?<issuer>" + CODE_WORD
            + ")(?<open>[\\p{Ps}<])(?<year>[1-9][0-9]{3})(?<close>[\\p{Pe}>])"
            + "(?<ordinal>第?)(?<zeros>0*)(?<number>[1-9][0-9]{0,8})号");
    private static final Comparator<DocumentNumber> ORDER = Comparator.comparing(DocumentNumber::issuer)
            .thenComparingInt(DocumentNumber::year)
            .thenComparingInt(DocumentNumber::number);

    private final String issuer;
    private final int year;
    private final int number;

    private DocumentNumber(String issuer, int year, int number) {
        this.issuer = issuer;
        this.year = year;
        this.number = number;
    }

    /**
     * The number with these parts.
     *
     * @throws IllegalArgumentException if the code word is not letters and digits only, the year not four digits, or the
     *     running number not 1 to 999,999,999
     */
    public static DocumentNumber of(String issuer, int year, int number) {
        checkArgument(
                ISSUER.matcher(issuer).matches(),
                "Code word '%s': expected letters and digits only, such as '苏编'.",
                issuer);
        checkArgument(year >= 1000 && year <= 9999, "Year '%s' of a document: expected four digits.", year);
        checkArgument(
                number >= 1 && number <= LARGEST,
                "Running number '%s' of a document: expected 1 to %s.",
                number,
                LARGEST);
        return new DocumentNumber(issuer, year, number);
    }

    /**
     * Reads the canonical text, such as {@code 苏编〔2019〕4号}.
     *
     * @throws IllegalArgumentException if {@link #problem} finds something
     */
    public static DocumentNumber parse(String text) {
        problem(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        Matcher form = LOOSE.matcher(text);
        checkArgument(form.matches());
        return read(form);
    }

    /** What is wrong with {@code text} as a document number, as a whole message; empty if nothing is. */
    public static Optional<String> problem(String text) {
        return fault(text).map(fault -> "Document number '" + text + "': " + fault);
    }

    /** The issuer's code word (发文机关代字), such as {@code 苏编}. */
    public String issuer() {
        return issuer;
    }

    /** The year, four digits. */
    public int year() {
        return year;
    }

    /** The running number within code word and year (发文顺序号), from 1. */
    public int number() {
        return number;
    }

    /** By code word, year and running number. */
    @Override
    public int compareTo(DocumentNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof DocumentNumber other
                        && issuer.equals(other.issuer)
                        && year == other.year
                        && number == other.number);
    }

    @Override
    public int hashCode() {
        return (issuer.hashCode() * 31 + year) * 31 + number;
    }

    @Override
    public String toString() {
        return issuer + "〔" + year + "〕" + number + "号";
    }

    private static Optional<String> fault(String text) {
        Matcher form = LOOSE.matcher(text);
        if (!form.matches()) {
            return Optional.of("not a code word, a year of four digits in brackets and a running number. "
                    + "Expected the form of '苏编〔2019〕4号'.");
        }
        String found;
        if (!form.group("open").equals("〔") || !form.group("close").equals("〕")) {
            found = "the year stands in '" + form.group("open") + "' and '" + form.group("close") + "'";
        } else if (!form.group("ordinal").isEmpty()) {
            found = "'第' before the running number";
        } else if (!form.group("zeros").isEmpty()) {
            found = "the running number begins with '0'";
        } else {
            return Optional.empty();
        }
        return Optional.of(found + ". Expected '" + read(form) + "'.");
    }

    private static DocumentNumber read(Matcher form) {
        return new DocumentNumber(
                form.group("issuer"), Integer.parseInt(form.group("year")), Integer.parseInt(form.group("number")));
    }
}
