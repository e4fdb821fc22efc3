package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.ElementId;

/**
 * One column with any number of values a cell, parted by semicolons. A semicolon or backslash that belongs to a value
 * has a backslash in front.
 */
record ListPart<T, B, V>(
        String header,
        boolean isRequired,
        CellForm<V> form,
        Function<? super T, ? extends Iterable<V>> getter,
        BiConsumer<? super B, ImmutableList<V>> setter)
        implements Part<T, B> {

    private static final char SEPARATOR = ';';
    private static final char ESCAPE = '\\';

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
        String text = row.text(header, form);
        if (text.indexOf(SEPARATOR) < 0 && text.indexOf(ESCAPE) < 0) {
            V value = row.parse(header, text, form);
            setter.accept(draft, value == null ? ImmutableList.of() : ImmutableList.of(value));
            return;
        }
        Set<V> values = new LinkedHashSet<>();
        for (String item : split(text)) {
            V value = row.parse(header, item, form);
            if (value != null && !values.add(value)) {
                row.twice(header, item);
            }
        }
        setter.accept(draft, ImmutableList.copyOf(values));
    }

    @Override
    public void write(T value, RowWriter row) {
        String cell = "";
        StringBuilder several = null;
        for (V item : getter.apply(value)) {
            String text = row.format(header, item, form).replace("\\", "\\\\").replace(";", "\\;");
            if (several != null) {
                several.append(SEPARATOR).append(text);
            } else if (cell.isEmpty()) {
                cell = text;
            } else {
                several = new StringBuilder(cell).append(SEPARATOR).append(text);
            }
        }
        row.put(header, several == null ? cell : several.toString(), form.isFreeText());
    }

    @Override
    public Optional<String> mention(T value, ElementId id) {
        return Iterables.contains(getter.apply(value), id) ? Optional.of(header) : Optional.empty();
    }

    private static ImmutableList<String> split(String text) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SEPARATOR) {
                items.add(item.toString());
                item.setLength(0);
            } else if (c == ESCAPE && i + 1 < text.length() && isSpecial(text.charAt(i + 1))) {
                i++;
                item.append(text.charAt(i));
            } else {
                item.append(c);
            }
        }
        return items.add(item.toString()).build();
    }

    private static boolean isSpecial(char c) {
        return c == SEPARATOR || c == ESCAPE;
    }
}
