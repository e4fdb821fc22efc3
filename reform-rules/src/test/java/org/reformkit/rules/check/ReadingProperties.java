package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadingProperties {

    /** A reading, and a number that it allows. */
    record Known(Reading reading, long value) {}

    @Provide
    Arbitrary<Known> known() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2000, 2000),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.integers().between(0, 4))
                .as((value, below, above, kind) -> new Known(
                        switch (kind) {
                            case 0 -> Reading.exact(value);
                            case 1 -> Reading.atLeast(value - below);
                            case 2 -> Reading.atMost(value + above);
                            case 3 -> Reading.unknown();
                            default -> Reading.between(value - below, value + above);
                        },
                        value));
    }

    @Property
    void arithmeticAllowsWhatArithmeticOnTheNumbersGives(
            @ForAll("known") Known a, @ForAll("known") Known b, @ForAll @IntRange(min = -5, max = 5) int factor) {
        assertThat(a.reading().plus(b.reading()).allows(a.value() + b.value())).isTrue();
        assertThat(a.reading().minus(b.reading()).allows(a.value() - b.value())).isTrue();
        assertThat(a.reading().times(factor).allows(a.value() * factor)).isTrue();
        assertThat(a.reading().dividedBy(Math.abs(factor) + 1).allows(Math.floorDiv(a.value(), Math.abs(factor) + 1)))
                .isTrue();
    }

    @Property
    void exactArithmeticIsThatOfNumbers(@ForAll int a, @ForAll int b) {
        assertThat(Reading.exact(a).plus(Reading.exact(b))).isEqualTo(Reading.exact((long) a + b));
        assertThat(Reading.exact(a).minus(Reading.exact(b))).isEqualTo(Reading.exact((long) a - b));
        assertThat(Reading.exact(a).times(b)).isEqualTo(Reading.exact((long) a * b));
    }

    @Property
    void aFirmComparisonHoldsForTheNumbers(
            @ForAll Limit limit, @ForAll("known") Known measured, @ForAll("known") Known bound) {
        Verdict verdict = limit.test(measured.reading(), bound.reading());
        Verdict truth = limit.test(Reading.exact(measured.value()), Reading.exact(bound.value()));
        assertThat(truth).isIn(Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(verdict).isIn(Verdict.UNDETERMINED, truth);
    }

    @Property
    void aLimitAndItsNegationAreOpposites(
            @ForAll Limit limit, @ForAll("known") Known measured, @ForAll("known") Known bound) {
        assertThat(limit.negated().negated()).isEqualTo(limit);
        assertThat(limit.negated().test(measured.reading(), bound.reading()))
                .isEqualTo(limit.test(measured.reading(), bound.reading()).not());
    }

    @Property
    void excessIsPositiveExactlyWhereAnUpperOrLowerLimitIsViolated(@ForAll byte measured, @ForAll byte bound) {
        for (Limit limit : new Limit[] {Limit.AT_MOST, Limit.AT_LEAST, Limit.LESS_THAN, Limit.MORE_THAN}) {
            Reading excess = limit.excess(Reading.exact(measured), Reading.exact(bound));
            assertThat(excess.value().orElseThrow() > 0)
                    .isEqualTo(limit.test(Reading.exact(measured), Reading.exact(bound)) == Verdict.VIOLATED);
        }
    }

    @Property
    void exactReadingsOfTheUsualNumbersAreShared(@ForAll @IntRange(max = 1023) int value) {
        assertThat(Reading.exact(value)).isSameAs(Reading.exact(value));
        assertThat(Reading.exact(value)).isEqualTo(Reading.between(value, value));
    }
}
