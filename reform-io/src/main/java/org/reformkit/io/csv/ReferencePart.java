package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;

/**
 * Two columns that name an element of one of several kinds: its kind, or another word K that tells it, and its id.
 *
 * @param kindOf the kind of element that a word stands for
 */
record ReferencePart<T, B, K>(
        String kindHeader,
        String idHeader,
        CellForm<K> kindForm,
        Function<? super K, ElementKind> kindOf,
        Function<? super T, K> kindGetter,
        Function<? super T, ElementId> getter,
        BiConsumer<? super B, K> kindSetter,
        BiConsumer<? super B, ElementId> setter)
        implements Part<T, B> {

    static <T, B> ReferencePart<T, B, ElementKind> of(
            String kindHeader,
            String idHeader,
            ImmutableSet<ElementKind> kinds,
            Function<? super T, ElementId> getter,
            BiConsumer<? super B, ElementId> setter) {
        return new ReferencePart<>(
                kindHeader,
                idHeader,
                CellForms.kind(kinds),
                kind -> kind,
                value -> getter.apply(value).kind(),
                getter,
                (draft, kind) -> {},
                setter);
    }

    @Override
    public ImmutableList<String> headers() {
        return ImmutableList.of(kindHeader, idHeader);
    }

    @Override
    public ImmutableList<String> requiredHeaders() {
        return headers();
    }

    @Override
    public void read(RowReader row, B draft) {
        if (row.isEmpty(kindHeader)) {
            row.missing(kindHeader, kindForm.expectation());
            return;
        }
        K kind = row.parse(kindHeader, row.cell(kindHeader), kindForm);
        if (kind == null) {
            return;
        }
        CellForm<? extends ElementId> idForm = CellForms.id(kindOf.apply(kind));
        if (row.isEmpty(idHeader)) {
            row.missing(idHeader, idForm.expectation());
            return;
        }
        ElementId id = row.parse(idHeader, row.cell(idHeader), idForm);
        if (id != null) {
            kindSetter.accept(draft, kind);
            setter.accept(draft, id);
        }
    }

    @Override
    public void write(T value, RowWriter row) {
        row.put(kindHeader, kindGetter.apply(value), kindForm);
        row.put(idHeader, getter.apply(value).text(), false);
    }

    @Override
    public Optional<String> mention(T value, ElementId id) {
        return getter.apply(value).equals(id) ? Optional.of(idHeader) : Optional.empty();
    }
}
