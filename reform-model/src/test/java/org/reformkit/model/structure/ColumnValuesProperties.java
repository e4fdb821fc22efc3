package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However the numbers are kept, they are the numbers that were given. */
class ColumnValuesProperties {

    @Provide
    Arbitrary<int[]> numbers() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> edges = Arbitraries.of(-129, -128, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE + 1);
        Arbitrary<Integer> some = Arbitraries.oneOf(few, few, edges, Arbitraries.just(Column.UNKNOWN));
        return Arbitraries.oneOf(few, some, Arbitraries.integers())
                .array(int[].class)
                .ofMaxSize(20);
    }

    @Property
    void eachNumberIsTheOneThatWasGiven(@ForAll("numbers") int[] numbers) {
        ColumnValues values = ColumnValues.of(numbers.clone());

        int[] read = new int[numbers.length];
        for (int i = 0; i < values.size(); i++) {
            read[i] = values.get(i);
        }

        assertThat(read).isEqualTo(numbers);
        assertThat(values.size()).isEqualTo(numbers.length);
        assertThat(values).hasToString(Arrays.toString(numbers));
    }

    @Property
    void theLeastAndTheMostAreThoseOfTheKnown(@ForAll("numbers") int[] numbers) {
        ColumnValues values = ColumnValues.of(numbers.clone());

        int[] known = Arrays.stream(numbers)
                .filter(number -> number != Column.UNKNOWN)
                .toArray();

        assertThat(values.hasUnknown()).isEqualTo(known.length < numbers.length);
        assertThat(values.least()).isEqualTo(Arrays.stream(known).min().orElse(Integer.MAX_VALUE));
        assertThat(values.most()).isEqualTo(Arrays.stream(known).max().orElse(Integer.MIN_VALUE));
    }

    @Property
    void theyAreOneWhereAllAreTheSameKnownNumber(
            @ForAll("numbers") int[] numbers, @ForAll @IntRange(max = 20) int size) {
        int[] same = new int[size];
        Arrays.fill(same, numbers.length == 0 ? Column.UNKNOWN : numbers[0]);

        assertThat(ColumnValues.of(numbers.clone()).isOne())
                .isEqualTo(Arrays.stream(numbers).distinct().count() == 1 && numbers[0] != Column.UNKNOWN);
        assertThat(ColumnValues.of(same).isOne())
                .isEqualTo(size > 0 && numbers.length > 0 && numbers[0] != Column.UNKNOWN);
    }

    @Property
    void aPartIsCopiedWhereItBelongs(@ForAll("numbers") int[] numbers) {
        int[] target = new int[numbers.length + 2];

        ColumnValues.of(numbers.clone()).copyTo(target, 0, 1, numbers.length);

        assertThat(Arrays.copyOfRange(target, 1, numbers.length + 1)).isEqualTo(numbers);
    }

    @Property
    void otherNumbersMakeThemWhatTheyWouldHaveBeen(
            @ForAll("numbers") int[] numbers, @ForAll("numbers") int[] others, @ForAll Random random) {
        Assume.that(numbers.length > 0);
        int[] places = random.ints(others.length, 0, numbers.length).distinct().toArray();
        int[] changed = numbers.clone();
        for (int i = 0; i < places.length; i++) {
            changed[places[i]] = others[i];
        }

        ColumnValues values = ColumnValues.of(numbers.clone()).with(places.length, places, others);

        ColumnValues expected = ColumnValues.of(changed);
        assertThat(values).isEqualTo(expected);
        assertThat(values.least()).isEqualTo(expected.least());
        assertThat(values.most()).isEqualTo(expected.most());
        assertThat(values.hasUnknown()).isEqualTo(expected.hasUnknown());
    }

    @Property
    void thoseOfTheSameNumbersAreEqual(@ForAll("numbers") int[] some, @ForAll("numbers") int[] others) {
        ColumnValues values = ColumnValues.of(some.clone());

        assertThat(values).isEqualTo(ColumnValues.of(some.clone())).hasSameHashCodeAs(ColumnValues.of(some.clone()));
        assertThat(values.equals(ColumnValues.of(others.clone()))).isEqualTo(Arrays.equals(some, others));
    }
}
