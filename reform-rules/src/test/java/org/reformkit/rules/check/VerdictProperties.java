package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.check.Verdict.NOT_APPLICABLE;
import static org.reformkit.rules.check.Verdict.SATISFIED;
import static org.reformkit.rules.check.Verdict.UNDETERMINED;
import static org.reformkit.rules.check.Verdict.VIOLATED;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** The laws, over all 64 triples. */
class VerdictProperties {

    @Example
    void andOrAndNotOfPlainVerdictsAreThoseOfLogic() {
        assertThat(SATISFIED.and(VIOLATED)).isEqualTo(VIOLATED);
        assertThat(SATISFIED.or(VIOLATED)).isEqualTo(SATISFIED);
        assertThat(SATISFIED.and(UNDETERMINED)).isEqualTo(UNDETERMINED);
        assertThat(VIOLATED.and(UNDETERMINED)).isEqualTo(VIOLATED);
        assertThat(SATISFIED.or(UNDETERMINED)).isEqualTo(SATISFIED);
        assertThat(VIOLATED.or(UNDETERMINED)).isEqualTo(UNDETERMINED);
        assertThat(VIOLATED.not()).isEqualTo(SATISFIED);
        assertThat(UNDETERMINED.not()).isEqualTo(UNDETERMINED);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void bothAreCommutativeAssociativeAndIdempotent(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void notApplicableIsNeutral(@ForAll Verdict a) {
        assertThat(a.and(NOT_APPLICABLE)).isEqualTo(a);
        assertThat(a.or(NOT_APPLICABLE)).isEqualTo(a);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void negationIsItsOwnInverseAndKeepsDeMorgan(@ForAll Verdict a, @ForAll Verdict b) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void andIsMonotone(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        Assume.that(a.compareTo(b) <= 0);
        assertThat(a.and(c)).isLessThanOrEqualTo(b.and(c));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void absorptionAndDistributivityHoldWhereAllApply(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        Assume.that(a != NOT_APPLICABLE && b != NOT_APPLICABLE && c != NOT_APPLICABLE);
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void learningWhatWasUndeterminedFlipsNothing(@ForAll Verdict learnt, @ForAll Verdict other) {
        assertKept(UNDETERMINED.and(other), learnt.and(other));
        assertKept(UNDETERMINED.or(other), learnt.or(other));
        assertKept(UNDETERMINED.not(), learnt.not());
        assertKept(UNDETERMINED.when(other), learnt.when(other));
        assertKept(other.when(UNDETERMINED), other.when(learnt));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whatDoesNotApplyIsNotApplicable(@ForAll Verdict a) {
        assertThat(a.when(SATISFIED)).isEqualTo(a);
        assertThat(a.when(VIOLATED)).isEqualTo(NOT_APPLICABLE);
        assertThat(a.when(NOT_APPLICABLE)).isEqualTo(NOT_APPLICABLE);
    }

    private static void assertKept(Verdict before, Verdict after) {
        if (before != UNDETERMINED) {
            assertThat(after).isEqualTo(before);
        }
    }
}
