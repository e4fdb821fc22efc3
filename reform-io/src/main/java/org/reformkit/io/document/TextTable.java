package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, all others to the right, two spaces between. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<ImmutableList<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(ImmutableList.copyOf(cells));
    }

    ImmutableList<String> lines() {
        return rows.stream().map(this::line).collect(ImmutableList.toImmutableList());
    }

    private String line(ImmutableList<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(width(column) - DisplayWidth.of(cell));
            line.append(column == 0 ? "" : GAP).append(column == 0 ? cell + blanks : blanks + cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
