package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void readsWhatItPrints(@ForAll("codes") CreditCode code) {
        assertThat(CreditCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Property
    void rejectsAnyChangeOfOneCharacter(
            @ForAll("codes") CreditCode code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @CharRange(from = '0', to = 'Z') char replacement) {
        Assume.that(code.text().charAt(place) != replacement);
        String changed =
                code.text().substring(0, place) + replacement + code.text().substring(place + 1);
        assertThat(CreditCode.problem(changed)).isPresent();
    }

    @Property
    void rejectsAnySwapOfNeighboursThatDiffer(@ForAll("codes") CreditCode code, @ForAll @IntRange(max = 16) int place) {
        String text = code.text();
        char left = text.charAt(place);
        char right = text.charAt(place + 1);
        Assume.that(left != right);
        String swapped = text.substring(0, place) + right + left + text.substring(place + 2);
        assertThat(CreditCode.problem(swapped)).isPresent();
    }

    /** Both check characters are found by trying, so the sums are not computed here a second time. */
    @Provide
    Arbitrary<CreditCode> codes() {
        Arbitrary<String> kinds = Arbitraries.of("11", "12", "19", "51", "91", "A1", "N3", "Y1");
        Arbitrary<String> divisions = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> bodies =
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(8);
        return Combinators.combine(kinds, divisions, bodies)
                .as((kind, division, body) -> CreditCode.parse(completed(kind + division + completed(body))));
    }

    private static String completed(String start) {
        return ALPHABET.chars()
                .mapToObj(c -> start + (char) c)
                .filter(text -> OrganisationCode.problem(text).isEmpty()
                        || CreditCode.problem(text).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
