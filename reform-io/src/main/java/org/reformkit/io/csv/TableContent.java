package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table, and the values that a document has for it (数据表内容), in the order in which they are written. */
record TableContent<D, T>(Table<T> table, Function<D, Stream<T>> values) {

    static <D> ImmutableList<String> files(ImmutableList<TableContent<D, ?>> contents) {
        return contents.stream().map(content -> content.table().file()).collect(ImmutableList.toImmutableList());
    }
}
