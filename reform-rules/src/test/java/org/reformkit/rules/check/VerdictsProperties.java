package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.reformkit.rules.County;

/** Many verdicts at once say what each says by itself, whether all, most or few are the same. */
class VerdictsProperties {

    private static final int SIZE = 40;

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        Arbitrary<Verdict> any = Arbitraries.of(Verdict.class);
        Arbitrary<List<Verdict>> evenly = any.list().ofSize(SIZE);
        Arbitrary<List<Verdict>> mostly = Combinators.combine(any, Arbitraries.of(0, 1, 5, 30))
                .flatAs((common, others) -> Arbitraries.frequencyOf(
                                Tuple.of(100 - others, Arbitraries.just(common)), Tuple.of(Math.max(1, others), any))
                        .list()
                        .ofSize(SIZE));
        return Arbitraries.oneOf(evenly, any.map(one -> Collections.nCopies(SIZE, one)), mostly);
    }

    private static Verdicts of(List<Verdict> each) {
        return Verdicts.of(each.size(), each::get);
    }

    private static List<Verdict> list(Verdicts verdicts) {
        return IntStream.range(0, verdicts.size()).mapToObj(verdicts::get).toList();
    }

    @Property
    void eachIsTheOneThatWasGiven(@ForAll("verdicts") List<Verdict> each) {
        assertThat(list(of(each))).isEqualTo(each);
    }

    @Property
    void theyAreCountedOneByOne(@ForAll("verdicts") List<Verdict> each, @ForAll Verdict verdict) {
        assertThat(of(each).count(verdict))
                .isEqualTo(each.stream().filter(verdict::equals).count());
    }

    @Property
    void findingsFollowOneAnother(@ForAll("verdicts") List<Verdict> each) {
        Verdicts verdicts = of(each);
        List<Integer> places = new ArrayList<>();
        for (int i = verdicts.nextFinding(0); i < verdicts.size(); i = verdicts.nextFinding(i + 1)) {
            places.add(i);
        }

        assertThat(places)
                .isEqualTo(IntStream.range(0, SIZE)
                        .filter(place -> each.get(place).isFinding())
                        .boxed()
                        .toList());
    }

    @Property
    void theAlgebraIsThatOfOneVerdict(
            @ForAll("verdicts") List<Verdict> some, @ForAll("verdicts") List<Verdict> others) {
        assertThat(list(of(some).and(of(others)))).isEqualTo(both(some, others, Verdict::and));
        assertThat(list(of(some).when(of(others)))).isEqualTo(both(some, others, Verdict::when));
        assertThat(list(of(some).not()))
                .isEqualTo(some.stream().map(Verdict::not).toList());
    }

    private static List<Verdict> both(List<Verdict> some, List<Verdict> others, BinaryOperator<Verdict> operation) {
        return IntStream.range(0, SIZE)
                .mapToObj(place -> operation.apply(some.get(place), others.get(place)))
                .toList();
    }

    @Property
    void thePartsOfASubjectAreCountedAndTheWorstIsFound(
            @ForAll("verdicts") List<Verdict> each, @ForAll @IntRange(max = SIZE) int size) {
        List<Verdict> parts = each.subList(0, size);
        Fan<Verdict> fan = Fan.of(Batch.of(County.structure(), parts));
        int satisfied = Collections.frequency(parts, Verdict.SATISFIED);
        int undetermined = Collections.frequency(parts, Verdict.UNDETERMINED);

        assertThat(of(parts).counted(fan).get(0)).isEqualTo(Reading.between(satisfied, satisfied + undetermined));
        assertThat(list(of(parts).gathered(fan)))
                .containsExactly(parts.stream().reduce(Verdict.NOT_APPLICABLE, Verdict::and));
    }

    @Property
    void aLimitHoldsThroughoutWhereItHoldsOfEachNumber(
            @ForAll @IntRange(min = -3, max = 6) int least,
            @ForAll @IntRange(min = 0, max = 4) int more,
            @ForAll @IntRange(min = -4, max = 12) int bound,
            @ForAll Limit limit) {
        boolean holdsOfEach = IntStream.rangeClosed(least, least + more).allMatch(number -> limit.holds(number, bound));

        assertThat(limit.holdsThroughout(least, least + more, bound)).isEqualTo(holdsOfEach);
    }
}
