package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.io.Loaded;
import org.reformkit.io.wire.Unreadable;
import org.reformkit.model.base.Element;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/**
 * Structures and plans in folders of CSV files (CSV 读写), one table a file. A folder may hold one structure and one
 * plan.
 *
 * <pre>{@code
 * Structure structure = ReformCsv.readStructure(folder).orThrow();
 * ReformCsv.writeStructure(structure, other, CsvProfile.EXCEL);
 * }</pre>
 *
 * <p>The columns of a table may stand in any order, and so may its rows. A cell with several values parts them by
 * semicolons; an empty cell says nothing. The ids of a structure with one jurisdiction may be keys alone, such as
 * {@code A-01}. Every table may have a column {@code mark} with {@code real}, {@code constructed} or {@code unknown},
 * which goes to {@link Source#mark()} and never into a value.
 *
 * <p>A file is read by its byte order mark, or as UTF-8 if all of it is, or as GB18030 if all of it is;
 * {@link CsvFolder#files()} tells. A reader gives every problem of all files at once, with file, line, column, value
 * and what was expected; a folder or a file that is not there or cannot be opened is one of them.
 */
public final class ReformCsv {

    private ReformCsv() {}

    /**
     * Reads a structure.
     *
     * @throws IOException if reading a file breaks off
     */
    public static Loaded<Structure> readStructure(Path folder) throws IOException {
        return readStructure(folder, CsvOptions.DEFAULT);
    }

    /**
     * Reads a structure with these options.
     *
     * @throws IOException if reading a file breaks off
     */
    public static Loaded<Structure> readStructure(Path folder, CsvOptions options) throws IOException {
        return read(folder, options, CsvFolder::structure);
    }

    /**
     * Takes in the CSV files of a folder, to see how each was read.
     *
     * @throws IOException if the folder cannot be read, or reading a file breaks off
     */
    public static CsvFolder open(Path folder, CsvOptions options) throws IOException {
        return CsvFolder.open(folder, options);
    }

    /**
     * Writes a structure into a folder, which is made if it is not there. Files of tables that the structure has no
     * rows for are deleted, so that the folder holds just this structure. The same structure gives the same bytes.
     *
     * @throws IllegalArgumentException if a value would not be read again, such as a blank alias or half a character;
     *     then nothing was written
     * @throws IOException if a file cannot be written
     */
    public static void writeStructure(Structure structure, Path folder, CsvProfile profile) throws IOException {
        writeStructure(structure, folder, CsvOptions.of(profile));
    }

    /**
     * Writes a structure as above, with these options.
     *
     * @throws IllegalArgumentException if a value would not be read again, such as a blank alias, or a character is not
     *     in the charset; then nothing was written
     * @throws IOException if a file cannot be written
     */
    public static void writeStructure(Structure structure, Path folder, CsvOptions options) throws IOException {
        FolderWriter writer = new FolderWriter(options);
        writer.add(StructureTables.ALL, structure, ReformCsv::mark);
        writer.write(folder);
    }

    /**
     * Reads a plan.
     *
     * @throws IOException if reading a file breaks off
     */
    public static Loaded<ReformPlan> readPlan(Path folder) throws IOException {
        return readPlan(folder, CsvOptions.DEFAULT);
    }

    /**
     * Reads a plan with these options.
     *
     * @throws IOException if reading a file breaks off
     */
    public static Loaded<ReformPlan> readPlan(Path folder, CsvOptions options) throws IOException {
        return read(folder, options, CsvFolder::plan);
    }

    /**
     * Writes a plan into a folder, which is made if it is not there and may be that of a structure. Files of tables
     * that the plan has no rows for are deleted. The same plan gives the same bytes.
     *
     * @throws IllegalArgumentException if a value would not be read again, such as a blank alias or half a character;
     *     then nothing was written
     * @throws IOException if a file cannot be written
     */
    public static void writePlan(ReformPlan plan, Path folder, CsvProfile profile) throws IOException {
        writePlan(plan, folder, CsvOptions.of(profile));
    }

    /**
     * Writes a plan as above, with these options.
     *
     * @throws IllegalArgumentException if a value would not be read again, such as a blank alias, or a character is not
     *     in the charset; then nothing was written
     * @throws IOException if a file cannot be written
     */
    public static void writePlan(ReformPlan plan, Path folder, CsvOptions options) throws IOException {
        FolderWriter writer = new FolderWriter(options);
        writer.add(PlanTables.ALL, plan, ReformCsv::mark);
        writer.write(folder);
    }

    private static <T> Loaded<T> read(Path folder, CsvOptions options, Function<CsvFolder, Loaded<T>> reading)
            throws IOException {
        CsvFolder files;
        try {
            files = open(folder, options);
        } catch (IOException refused) {
            return Loaded.failed(ImmutableList.of(Unreadable.folder(folder, refused)));
        }
        return reading.apply(files);
    }

    private static Optional<String> mark(Object value, Object document) {
        return value instanceof Element element && document instanceof Structure structure
                ? structure.source(element.elementId()).flatMap(Source::mark)
                : Optional.empty();
    }
}
