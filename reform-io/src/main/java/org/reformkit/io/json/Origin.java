package org.reformkit.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;

/** Where a document comes from: a file and its bytes, or a host's parser of which neither is known. */
final class Origin {

    static final Origin HOST = new Origin(null, new byte[0], 0);

    private final @Nullable String file;
    private final byte[] bytes;
    private final int start;

    /** The text begins at {@code start}, after a byte order mark if there is one. */
    Origin(@Nullable String file, byte[] bytes, int start) {
        this.file = file;
        this.bytes = bytes;
        this.start = start;
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    @Nullable
    String fileOrNull() {
        return file;
    }

    /** The column in characters; the parser counts bytes, of which a Chinese character has three. */
    int column(int line, int byteColumn) {
        int lineStart = lineStart(line);
        int end = Math.min(lineStart + byteColumn - 1, bytes.length);
        return lineStart >= bytes.length ? byteColumn : 1 + characters(lineStart, end);
    }

    /** The character at this place, or empty at the end of the text. */
    Optional<String> character(int line, int byteColumn) {
        int at = lineStart(line) + byteColumn - 1;
        if (at >= bytes.length) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < bytes.length && isContinuation(bytes[end])) {
            end++;
        }
        return Optional.of(new String(bytes, at, end - at, StandardCharsets.UTF_8));
    }

    /** The problem that the text cannot be read as UTF-8 from the byte at {@code index} on. */
    Problem undecodable(int index) {
        int line = 1;
        int lineStart = start;
        for (int i = start; i < index; i++) {
            if (endsLine(i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return Problem.builder()
                .kind(ProblemKind.ENCODING)
                .file(file())
                .line(line)
                .column(1 + characters(lineStart, index))
                .value(String.format(Locale.ROOT, "%02X", bytes[index]))
                .expectation(Expectations.UTF_8)
                .build();
    }

    private int lineStart(int line) {
        int at = start;
        for (int current = 1; current < line && at < bytes.length; at++) {
            current += endsLine(at) ? 1 : 0;
        }
        return at;
    }

    /** A line ends at LF, at CR LF or at CR alone, as the parser counts. */
    private boolean endsLine(int at) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
    }

    private int characters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isContinuation(bytes[i]) ? 0 : 1;
        }
        return count;
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
