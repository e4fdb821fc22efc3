package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.ElementId;

/** One column with one value a cell. */
record SinglePart<T, B, V>(
        String header,
        boolean isRequired,
        CellForm<V> form,
        Function<? super T, Optional<V>> getter,
        BiConsumer<? super B, V> setter)
        implements Part<T, B> {

    @Override
    public ImmutableList<String> headers() {
        return ImmutableList.of(header);
    }

    @Override
    public ImmutableList<String> requiredHeaders() {
        return isRequired ? headers() : ImmutableList.of();
    }

    @Override
    public void read(RowReader row, B draft) {
        if (row.isEmpty(header)) {
            if (isRequired) {
                row.missing(header, form.expectation());
            }
            return;
        }
        V value = row.parse(header, row.text(header, form), form);
        if (value != null) {
            setter.accept(draft, value);
        }
    }

    @Override
    public void write(T value, RowWriter row) {
        getter.apply(value).ifPresent(part -> row.put(header, part, form));
    }

    @Override
    public Optional<String> mention(T value, ElementId id) {
        return getter.apply(value).filter(id::equals).map(found -> header);
    }
}
