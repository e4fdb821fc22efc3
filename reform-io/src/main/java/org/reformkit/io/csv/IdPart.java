package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.ElementId;

/** The column with the identity of the element that a row is about. */
record IdPart<T, B, I extends ElementId>(
        String header, CellForm<I> form, Function<? super T, I> getter, BiConsumer<? super B, I> setter)
        implements Part<T, B> {

    @Override
    public ImmutableList<String> headers() {
        return ImmutableList.of(header);
    }

    @Override
    public ImmutableList<String> requiredHeaders() {
        return headers();
    }

    @Override
    public void read(RowReader row, B draft) {
        if (row.isEmpty(header)) {
            row.missing(header, form.expectation());
            return;
        }
        I id = row.parse(header, row.cell(header), form);
        if (id != null) {
            row.identify(header, id);
            setter.accept(draft, id);
        }
    }

    @Override
    public void write(T value, RowWriter row) {
        row.put(header, getter.apply(value), form);
    }

    @Override
    public Optional<String> mention(T value, ElementId id) {
        return getter.apply(value).equals(id) ? Optional.of(header) : Optional.empty();
    }
}
