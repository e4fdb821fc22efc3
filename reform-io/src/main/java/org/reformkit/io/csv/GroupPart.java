package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.ElementId;

/** Several columns that are one value together; where it is not required, it is absent if all of them are empty. */
record GroupPart<T, B, V>(
        Columns<V, ?> columns,
        boolean isRequired,
        Function<? super T, Optional<V>> getter,
        BiConsumer<? super B, V> setter)
        implements Part<T, B> {

    @Override
    public ImmutableList<String> headers() {
        return columns.headers();
    }

    @Override
    public ImmutableList<String> requiredHeaders() {
        return isRequired ? columns.requiredHeaders() : ImmutableList.of();
    }

    @Override
    public void read(RowReader row, B draft) {
        if (isRequired || isFilled(row)) {
            columns.read(row, Optional.of(headers().get(0))).ifPresent(value -> setter.accept(draft, value));
        }
    }

    private boolean isFilled(RowReader row) {
        for (String header : columns.headers()) {
            if (!row.isEmpty(header)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(T value, RowWriter row) {
        getter.apply(value).ifPresent(part -> columns.write(part, row));
    }

    @Override
    public Optional<String> mention(T value, ElementId id) {
        return getter.apply(value).flatMap(part -> columns.mention(part, id));
    }
}
