package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformkit.io.wire.Scope;

/** Writes the tables of a document into a folder (写出): all of them are made before any file is touched. */
final class FolderWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvProfile profile;
    private final Charset charset;
    private final Scope scope = Scope.ofTables(Optional.empty());
    /** The content of each file by name; absent for a table without rows. */
    private final Map<String, Optional<byte[]>> files = new LinkedHashMap<>();

    FolderWriter(CsvOptions options) {
        this.profile = options.profile().orElse(CsvProfile.MACHINE);
        this.charset = options.charset().orElse(StandardCharsets.UTF_8);
    }

    /**
     * Makes the file of a table.
     *
     * @throws IllegalArgumentException if a value would not be read again, or a character is not in the charset
     */
    <T> void add(Table<T> table, Stream<? extends T> values, Function<? super T, Optional<String>> marks) {
        ImmutableList<T> rows = values.collect(ImmutableList.toImmutableList());
        Optional<byte[]> content = rows.isEmpty() && !table.isRequired()
                ? Optional.empty()
                : Optional.of(Encoding.encode(table.file(), text(table, rows, marks), charset));
        files.put(table.file(), content);
    }

    /**
     * Writes all files and takes away those of tables without rows. The first one goes first and comes last, so that a
     * folder that was left half written is not taken for a document.
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>(files.keySet());
        String first = names.remove(0);
        Files.deleteIfExists(folder.resolve(first));
        names.add(first);
        for (String name : names) {
            Optional<byte[]> content = files.getOrDefault(name, Optional.empty());
            if (content.isPresent()) {
                Files.write(folder.resolve(name), content.orElseThrow());
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private <T> String text(Table<T> table, ImmutableList<T> values, Function<? super T, Optional<String>> marks) {
        List<RowWriter> rows = new ArrayList<>();
        for (T value : values) {
            RowWriter row = new RowWriter(table.file(), profile, scope);
            table.columns().write(value, row);
            marks.apply(value).filter(this::isMark).ifPresent(mark -> row.put(Table.MARK, mark, false));
            rows.add(row);
        }
        List<String> header = header(table, rows);
        StringWriter text = new StringWriter();
        text.write(profile.marks(charset) ? BYTE_ORDER_MARK : "");
        // No buffer of its own, as the text is one.
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(profile.lineDelimiter())
                .build(text);
        writer.writeRecord(header);
        rows.forEach(row -> writer.writeRecord(row.cells(header)));
        return text.toString();
    }

    private static List<String> header(Table<?> table, List<RowWriter> rows) {
        List<String> header = new ArrayList<>();
        for (String name : table.columns().headers()) {
            if (!table.isSparse()
                    || table.columns().requiredHeaders().contains(name)
                    || rows.stream().anyMatch(row -> row.fills(name))) {
                header.add(name);
            }
        }
        if (rows.stream().anyMatch(row -> row.fills(Table.MARK))) {
            header.add(Table.MARK);
        }
        return header;
    }

    private boolean isMark(String mark) {
        return Table.MARK_FORM.parse(mark, scope) != null;
    }
}
