package org.reformkit.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * For whom a CSV file is written (输出方式). Both hold the same rows and read back as the same values.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line break, or the full-width form of one
 * of the four, for a formula. In {@link #EXCEL}, text that begins so, after any number of apostrophes, gets one
 * apostrophe more in front, and loses one when it is read. Numbers, dates, ids and terms never do.
 */
public enum CsvProfile {
    /** For programs: UTF-8 without a byte order mark, LF, text as it is. */
    MACHINE(LineDelimiter.LF),
    /** For spreadsheets: UTF-8 with a byte order mark, CRLF, no text that a spreadsheet takes for a formula. */
    EXCEL(LineDelimiter.CRLF);

    private static final char APOSTROPHE = '\'';
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");
    private static final ImmutableList<Charset> MARKED =
            ImmutableList.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final LineDelimiter lineDelimiter;

    CsvProfile(LineDelimiter lineDelimiter) {
        this.lineDelimiter = lineDelimiter;
    }

    /**
     * The profile that a file was most likely written in: a program's files are UTF-8 without a byte order mark, and
     * all others went through a spreadsheet.
     */
    static CsvProfile of(Charset charset, boolean byteOrderMark) {
        return charset.equals(StandardCharsets.UTF_8) && !byteOrderMark ? MACHINE : EXCEL;
    }

    LineDelimiter lineDelimiter() {
        return lineDelimiter;
    }

    /** Whether a file of this profile in {@code charset} begins with a byte order mark. */
    boolean marks(Charset charset) {
        return this == EXCEL && MARKED.contains(charset);
    }

    /** The cell that stands for {@code text}. */
    String cell(String text) {
        return this == EXCEL && isFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text that {@code cell} stands for. */
    String text(String cell) {
        return this == EXCEL && cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == APOSTROPHE) {
            first++;
        }
        return first < text.length() && FORMULA.matches(text.charAt(first));
    }
}
