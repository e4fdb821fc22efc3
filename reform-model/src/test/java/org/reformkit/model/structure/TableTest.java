package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Table<Integer, Integer> upTo(int end) {
        return Table.of(value -> value, IntStream.range(0, end).boxed().toList());
    }

    @Test
    void keepsOrderWhateverTheOrderOfAdding() {
        Table<Integer, Integer> table = Table.empty(value -> value);
        for (int i = 0; i < 1_000; i++) {
            table = table.with(i * 7 % 1_000);
        }
        assertThat(table.size()).isEqualTo(1_000);
        assertThat(table.values()).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
        assertThat(table).isEqualTo(upTo(1_000)).hasSameHashCodeAs(upTo(1_000));
    }

    @Test
    void findsEveryValueByIndexAndByKey() {
        Table<Integer, Integer> table = upTo(300);
        for (int i = 0; i < 300; i++) {
            assertThat(table.get(i)).isEqualTo(i);
            assertThat(table.values().get(i)).isEqualTo(i);
        }
        assertThat(table.get(-1)).isNull();
        assertThat(table.get(300)).isNull();
    }

    @Test
    void findsEveryValueAlsoWhereTheyAreVeryMany() {
        Table<Integer, Integer> table = upTo(Places.MOST);
        assertThat(IntStream.range(0, Places.MOST)).allMatch(key -> table.place(key) == key);

        Table<Integer, Integer> larger = table.with(-1);
        assertThat(larger.get(-1)).isEqualTo(-1);
        assertThat(larger.place(Places.MOST - 1)).isEqualTo(Places.MOST);
        assertThat(larger.get(-2)).isNull();
        assertThat(larger.without(5).place(6)).isEqualTo(6);
    }

    @Test
    void isEmptyAgainOnceAllIsTakenOut() {
        Table<Integer, Integer> table = upTo(300);
        for (int i = 299; i >= 0; i--) {
            table = table.without(i * 7 % 300);
        }
        assertThat(table).isEqualTo(upTo(0));
        assertThat(table.values()).isEmpty();
    }

    @Test
    void isTheSameWhereNothingChanges() {
        Table<Integer, Integer> table = upTo(100);
        assertThat(table.with(50)).isSameAs(table);
        assertThat(table.without(100)).isSameAs(table);
    }

    @Test
    void differsByOneValue() {
        Table<Integer, String> table = Table.of(String::length, List.of("a", "bb"));
        assertThat(table.with("cc")).isNotEqualTo(table);
        assertThat(table.with("cc").values()).containsExactly("a", "cc");
    }
}
