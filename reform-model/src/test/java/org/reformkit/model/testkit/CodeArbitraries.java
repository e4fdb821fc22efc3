package org.reformkit.model.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.OrganisationCode;

/** Arbitraries of codes and of texts that nearly are codes (代码). */
public final class CodeArbitraries {

    private CodeArbitraries() {}

    /** Codes of jurisdictions of every level, counties most often; 320481 is the simplest. */
    public static Arbitrary<JurisdictionCode> jurisdictionCodes() {
        Arbitrary<Level> levels = Arbitraries.of(
                Level.COUNTY,
                Level.COUNTY,
                Level.COUNTY,
                Level.TOWNSHIP,
                Level.PREFECTURE,
                Level.PROVINCE,
                Level.VILLAGE,
                Level.NATION);
        return codes(levels);
    }

    /** Codes of jurisdictions of one level. */
    public static Arbitrary<JurisdictionCode> jurisdictionCodes(Level level) {
        return codes(Arbitraries.just(level));
    }

    private static Arbitrary<JurisdictionCode> codes(Arbitrary<Level> levels) {
        Arbitrary<Integer> provinces = Arbitraries.of(32, 11, 31, 33, 42);
        Arbitrary<Integer> prefectures =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 70).shrinkTowards(4), Arbitraries.just(90));
        Arbitrary<Integer> counties = Arbitraries.oneOf(
                Arbitraries.integers().between(80, 99).shrinkTowards(81),
                Arbitraries.integers().between(1, 70));
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 999);
        return Combinators.combine(levels, provinces, prefectures, counties, parts, parts)
                .as((level, province, prefecture, county, township, village) -> JurisdictionCode.parse(
                        switch (level) {
                            case NATION -> "000000";
                            case PROVINCE -> "%d0000".formatted(province);
                            case PREFECTURE -> "%d%02d00".formatted(province, prefecture);
                            case COUNTY -> "%d%02d%02d".formatted(province, prefecture, county);
                            case TOWNSHIP -> "%d%02d%02d%03d".formatted(province, prefecture, county, township);
                            case VILLAGE ->
                                "%d%02d%02d%03d%03d".formatted(province, prefecture, county, township, village);
                        }));
    }

    /** Texts that nearly are codes of jurisdictions. */
    public static Arbitrary<String> invalidJurisdictionCodes() {
        Arbitrary<String> counties = jurisdictionCodes(Level.COUNTY).map(JurisdictionCode::text);
        Arbitrary<Integer> noPrefectures = Arbitraries.oneOf(
                Arbitraries.integers().between(71, 89), Arbitraries.integers().between(91, 99), Arbitraries.just(0));
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMaxLength(14).filter(text -> text.length() % 3 != 0),
                spoiled(counties, Arbitraries.of('A', '-', ' ', '０')),
                Combinators.combine(counties, Arbitraries.integers().between(0, 10))
                        .as((text, province) -> "%02d".formatted(province) + text.substring(2)),
                Combinators.combine(counties, noPrefectures)
                        .as((text, prefecture) ->
                                text.substring(0, 2) + "%02d".formatted(prefecture) + text.substring(4)),
                Combinators.combine(counties, Arbitraries.integers().between(71, 79))
                        .as((text, county) -> text.substring(0, 4) + county),
                counties.map(text -> text + "000"),
                counties.map(text -> text + "001000"),
                counties.map(text -> text + "000001"));
    }

    /** Organisation codes. */
    public static Arbitrary<OrganisationCode> organisationCodes() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofLength(8)
                .map(body -> OrganisationCode.parse(CheckCharacters.organisationCode(body)));
    }

    /** Texts that nearly are organisation codes. */
    public static Arbitrary<String> invalidOrganisationCodes() {
        Arbitrary<String> valid = organisationCodes().map(OrganisationCode::text);
        return Arbitraries.oneOf(
                Combinators.combine(valid, Arbitraries.chars().range('0', '9'))
                        .as((text, check) -> text.substring(0, 8) + check)
                        .filter(text -> !text.equals(CheckCharacters.organisationCode(text.substring(0, 8)))),
                spoiled(valid, Arbitraries.of('a', 'x', '-', ' ', '编')),
                valid.map(text -> text.substring(0, 8) + "-" + text.substring(8)),
                valid.map(text -> text.substring(1)));
    }

    /** Unified social credit codes. */
    public static Arbitrary<CreditCode> creditCodes() {
        Arbitrary<String> registrars = Arbitraries.of("11", "12", "13", "19", "51", "91", "A1", "Y1");
        Arbitrary<String> divisions = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> bodies =
                Arbitraries.strings().withChars(CheckCharacters.ALPHABET).ofLength(8);
        return Combinators.combine(registrars, divisions, bodies)
                .as((registrar, division, body) -> CreditCode.parse(
                        CheckCharacters.creditCode(registrar + division + CheckCharacters.organisationCode(body))));
    }

    /** Texts that nearly are credit codes: one other character, two changed places, another length. */
    public static Arbitrary<String> invalidCreditCodes() {
        Arbitrary<String> valid = creditCodes().map(CreditCode::text);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 16);
        return Arbitraries.oneOf(
                Combinators.combine(valid, places, Arbitraries.integers().between(1, 9))
                        .as((text, place, by) -> replace(
                                text,
                                place,
                                CheckCharacters.ALPHABET.charAt(
                                        (CheckCharacters.ALPHABET.indexOf(text.charAt(place)) + by) % 31))),
                Combinators.combine(valid, places)
                        .as((text, place) ->
                                replace(replace(text, place, text.charAt(place + 1)), place + 1, text.charAt(place)))
                        .filter(text -> !text.equals(CheckCharacters.creditCode(text.substring(0, 17)))),
                spoiled(valid, Arbitraries.of('a', 'I', 'O', 'S', 'V', 'Z', ' ')),
                valid.map(text -> text.substring(1)),
                valid.map(text -> text + "0"));
    }

    /** A text in which one character is one of {@code strangers}, which never stand there. */
    private static Arbitrary<String> spoiled(Arbitrary<String> valid, Arbitrary<Character> strangers) {
        return Combinators.combine(valid, strangers, Arbitraries.integers().between(0, 5))
                .as((text, stranger, place) -> replace(text, place, stranger));
    }

    private static String replace(String text, int place, char replacement) {
        return text.substring(0, place) + replacement + text.substring(place + 1);
    }
}
