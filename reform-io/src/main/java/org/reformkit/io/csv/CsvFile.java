package org.reformkit.io.csv;

import java.nio.charset.Charset;

/**
 * How a file of a folder was read (读取方式).
 *
 * @param name the file's name
 * @param charset the charset it was read in: that of its byte order mark, or UTF-8 or GB18030 if the whole file is, or
 *     the one that was forced
 * @param byteOrderMark whether it begins with a byte order mark
 * @param profile the profile it was taken for: {@link CsvProfile#MACHINE} if it is UTF-8 without a byte order mark,
 *     otherwise {@link CsvProfile#EXCEL}, or the one that was forced
 */
public record CsvFile(String name, Charset charset, boolean byteOrderMark, CsvProfile profile) {}
