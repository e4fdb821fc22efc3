package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reformkit.io.Problem;

/**
 * Bytes made text (字符解码), strictly: a byte order mark decides; without one the whole file is UTF-8, or else the whole
 * file is GB18030. A forced charset is taken in place of the two. A lenient decoder would make rubbish of GBK without a
 * word.
 */
final class Decoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final ImmutableList<Mark> MARKS = ImmutableList.of(
            // UTF-32LE begins with the mark of UTF-16LE, so it goes first.
            mark("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
            mark("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
            mark("UTF-8", 0xEF, 0xBB, 0xBF),
            mark("UTF-16LE", 0xFF, 0xFE),
            mark("UTF-16BE", 0xFE, 0xFF),
            mark("GB18030", 0x84, 0x31, 0x95, 0x33));

    private Decoding() {}

    /** What came out: text, or the line up to which the bytes were text; or not even bytes. */
    sealed interface Result {}

    /** A file whose bytes could not be had, as this problem tells. */
    record Closed(Problem problem) implements Result {}

    /** The whole file as text, without its byte order mark. */
    record Decoded(String text, Charset charset, boolean byteOrderMark) implements Result {}

    /**
     * The line, from 1, on which the first byte stands that is no text, that byte in hex, and the charsets that were
     * tried.
     */
    record Undecodable(int line, String firstByte, ImmutableList<Charset> tried) implements Result {}

    private record Mark(Charset charset, ImmutableList<Byte> bytes) {

        boolean begins(byte[] content) {
            if (content.length < bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if (content[i] != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What {@code Charset.decode} keeps to itself: how far it came. */
    private record Attempt(Optional<String> text, Charset charset, int line, String firstByte) {}

    static Result decode(byte[] content, Optional<Charset> forced) {
        Optional<Mark> mark = MARKS.stream()
                .filter(some -> some.begins(content))
                .filter(some -> forced.map(some.charset()::equals).orElse(true))
                .findFirst();
        int start = mark.map(some -> some.bytes().size()).orElse(0);
        ImmutableList<Charset> candidates = forced.or(() -> mark.map(Mark::charset))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of(StandardCharsets.UTF_8, GB18030));
        ImmutableList.Builder<Attempt> failures = ImmutableList.builder();
        for (Charset candidate : candidates) {
            Attempt attempt = attempt(content, start, candidate);
            if (attempt.text().isPresent()) {
                return new Decoded(attempt.text().orElseThrow(), candidate, mark.isPresent());
            }
            failures.add(attempt);
        }
        return undecodable(failures.build(), candidates);
    }

    /**
     * The attempt that came furthest tells where the damage is: in a GB18030 file, UTF-8 fails at the first character.
     */
    private static Undecodable undecodable(ImmutableList<Attempt> failures, ImmutableList<Charset> tried) {
        Attempt furthest = failures.get(0);
        for (Attempt failure : failures) {
            furthest = failure.line() > furthest.line() ? failure : furthest;
        }
        return new Undecodable(furthest.line(), furthest.firstByte(), tried);
    }

    private static Attempt attempt(byte[] content, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer chars =
                CharBuffer.allocate((int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(bytes, chars, true);
        if (!result.isError()) {
            result = decoder.flush(chars);
        }
        String text = chars.flip().toString();
        return result.isError()
                ? new Attempt(Optional.empty(), charset, LineBreaks.count(text) + 1, hex(bytes))
                : new Attempt(Optional.of(text), charset, 1, "");
    }

    private static String hex(ByteBuffer bytes) {
        return "%02X".formatted(bytes.get(bytes.position()));
    }

    private static Mark mark(String charset, int... bytes) {
        ImmutableList.Builder<Byte> mark = ImmutableList.builder();
        for (int each : bytes) {
            mark.add((byte) each);
        }
        return new Mark(Charset.forName(charset), mark.build());
    }
}
