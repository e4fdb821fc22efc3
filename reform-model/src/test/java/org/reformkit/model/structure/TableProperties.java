package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {

    private static final int KEYS = 600;

    /** A value with its key. */
    record Entry(int key, int value) {}

    /** Puts of one value, or removals, for every key of a range: long enough to split blocks and to empty them. */
    record Run(int first, int length, int value, boolean isRemoval) {}

    /** A table and what it must be. */
    private static final class Model {
        private final TreeMap<Integer, Entry> entries = new TreeMap<>();
        private Table<Integer, Entry> table = Table.empty(Entry::key);

        void make(Run run) {
            for (int key = run.first(); key < run.first() + run.length(); key++) {
                if (run.isRemoval()) {
                    entries.remove(key);
                    table = table.without(key);
                } else {
                    entries.put(key, new Entry(key, run.value()));
                    table = table.with(new Entry(key, run.value()));
                }
                assertThat(table.get(key)).isEqualTo(entries.get(key));
                assertThat(table.size()).isEqualTo(entries.size());
            }
        }

        List<Entry> copy() {
            return List.copyOf(entries.values());
        }
    }

    @Property(tries = 200)
    void aTableIsATreeMap(@ForAll("runs") List<Run> runs) {
        Model model = new Model();
        runs.forEach(model::make);

        for (int key = -1; key <= KEYS; key++) {
            assertThat(model.table.get(key)).isEqualTo(model.entries.get(key));
        }
        List<Entry> walked = new ArrayList<>();
        model.table.values().forEach(walked::add);
        assertThat(walked).isEqualTo(model.copy());
        assertThat(model.table.values()).isEqualTo(model.copy());
        assertThat(model.table.stream()).containsExactlyElementsOf(model.copy());
    }

    @Property(tries = 200)
    void olderVersionsStayAsTheyWere(@ForAll("runs") List<Run> runs) {
        Model model = new Model();
        List<Table<Integer, Entry>> versions = new ArrayList<>();
        List<List<Entry>> copies = new ArrayList<>();
        for (Run run : runs) {
            versions.add(model.table);
            copies.add(model.copy());
            model.make(run);
        }

        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).values()).isEqualTo(copies.get(i));
        }
    }

    @Property(tries = 200)
    void howATableCameToBeDoesNotMatter(@ForAll("runs") List<Run> runs) {
        Model model = new Model();
        runs.forEach(model::make);
        Table<Integer, Entry> atOnce = Table.of(Entry::key, model.copy());

        assertThat(model.table).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
        assertThat(model.table.with(new Entry(KEYS, 0))).isNotEqualTo(atOnce);
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(false, false, true))
                .as(Run::new)
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }
}
