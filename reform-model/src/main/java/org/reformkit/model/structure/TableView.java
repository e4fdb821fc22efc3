package org.reformkit.model.structure;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of a table as one list that never changes; a walk goes block by block. */
final class TableView<V> extends AbstractList<V> implements RandomAccess {

    private final Table<?, V> table;

    TableView(Table<?, V> table) {
        this.table = table;
    }

    @Override
    public V get(int index) {
        return table.at(Objects.checkIndex(index, table.size()));
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public Iterator<V> iterator() {
        return new Walk<>(table.blocks());
    }

    @Override
    public void forEach(Consumer<? super V> action) {
        for (Object[] block : table.blocks()) {
            for (Object each : block) {
                action.accept(table.value(each));
            }
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // only spares the walk
    public boolean equals(@Nullable Object object) {
        return (object instanceof TableView<?> other && table == other.table) || super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private static final class Walk<V> implements Iterator<V> {
        private final Object[][] blocks;
        private int block;
        private int at;

        Walk(Object[][] blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            return block < blocks.length;
        }

        @Override
        @SuppressWarnings("unchecked") // only values of type V are put into blocks
        public V next() {
            if (block == blocks.length) {
                throw new NoSuchElementException();
            }
            Object next = blocks[block][at++];
            if (at == blocks[block].length) {
                block++;
                at = 0;
            }
            return (V) next;
        }
    }
}
