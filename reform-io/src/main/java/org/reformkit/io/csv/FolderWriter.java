package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.io.wire.Scope;

/** Writes the tables of a document into a folder (写出): all of them are made before any file is touched. */
final class FolderWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvProfile profile;
    private final Charset charset;
    /** The content of each file by name; absent for a table without rows. */
    private final Map<String, Optional<ByteArrayOutputStream>> files = new LinkedHashMap<>();

    FolderWriter(CsvOptions options) {
        this.profile = options.profile().orElse(CsvProfile.MACHINE);
        this.charset = options.charset().orElse(StandardCharsets.UTF_8);
    }

    /** A file that was made, or why it could not be. */
    private record Made(
            String name, Optional<ByteArrayOutputStream> content, Optional<IllegalArgumentException> refused) {}

    /**
     * Makes the files of some tables, several at a time.
     *
     * @throws IllegalArgumentException if a value would not be read again, or a character is not in the charset; of several
     *     tables, for the first one
     */
    <D> void add(
            ImmutableList<TableContent<D, ?>> contents, D document, BiFunction<Object, D, Optional<String>> marks) {
        List<Made> made = contents.parallelStream()
                .map(content -> make(content, document, marks))
                .toList();
        for (Made file : made) {
            file.refused().ifPresent(refused -> {
                throw refused;
            });
            files.put(file.name(), file.content());
        }
    }

    private <D, T> Made make(TableContent<D, T> content, D document, BiFunction<Object, D, Optional<String>> marks) {
        Table<T> table = content.table();
        List<T> values = content.values().apply(document).toList();
        try {
            return values.isEmpty() && !table.isRequired()
                    ? new Made(table.file(), Optional.empty(), Optional.empty())
                    : new Made(
                            table.file(),
                            Optional.of(bytes(
                                    table,
                                    values,
                                    value -> marks.apply(value, document).filter(FolderWriter::isMark))),
                            Optional.empty());
        } catch (IllegalArgumentException refused) {
            return new Made(table.file(), Optional.empty(), Optional.of(refused));
        }
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
            Optional<ByteArrayOutputStream> content = files.getOrDefault(name, Optional.empty());
            if (content.isPresent()) {
                try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
                    content.orElseThrow().writeTo(file);
                }
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** Few tables have marks, so they are looked for on the way, and not before. */
    private <T> ByteArrayOutputStream bytes(
            Table<T> table, List<T> values, Function<? super T, Optional<String>> marks) {
        return bytes(table, values, marks, false)
                .or(() -> bytes(table, values, marks, true))
                .orElseThrow();
    }

    /** The file; empty if a value has a mark and no column is there for it. */
    private <T> Optional<ByteArrayOutputStream> bytes(
            Table<T> table, List<T> values, Function<? super T, Optional<String>> marks, boolean hasMarks) {
        RowWriter row = new RowWriter(table, profile);
        List<String> header = header(table, values, row, hasMarks);
        EncodedText text = new EncodedText(table.file(), charset);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(profile.lineDelimiter()).build(text)) {
            if (profile.marks(charset)) {
                text.write(BYTE_ORDER_MARK);
            }
            writer.writeRecord(header);
            for (T value : values) {
                row.start();
                table.columns().write(value, row);
                Optional<String> mark = marks.apply(value);
                if (mark.isPresent() && !hasMarks) {
                    return Optional.empty();
                }
                mark.ifPresent(some -> row.put(Table.MARK, some, false));
                writer.writeRecord(row.cells(header));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(text.bytes());
    }

    private static <T> List<String> header(Table<T> table, List<T> values, RowWriter row, boolean hasMarks) {
        List<String> header = new ArrayList<>(table.columns().headers());
        if (!table.seldom().isEmpty()) {
            values.forEach(value -> table.columns().write(value, row));
            header.removeIf(name -> table.seldom().contains(name) && !row.fills(name));
        }
        if (hasMarks) {
            header.add(Table.MARK);
        }
        return header;
    }

    private static boolean isMark(String mark) {
        return Table.MARK_FORM.parse(mark, Scope.ofTables(Optional.empty())) != null;
    }
}
