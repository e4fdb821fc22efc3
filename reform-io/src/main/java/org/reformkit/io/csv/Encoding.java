package org.reformkit.io.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Text made bytes (字符编码), strictly: a character that the charset has not is an error and never a question mark. */
final class Encoding {

    private Encoding() {}

    /**
     * The bytes of {@code text}.
     *
     * @throws IllegalArgumentException if a character is not in the charset
     */
    static byte[] encode(String file, String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.wrap(text);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.ceil(text.length() * (double) encoder.maxBytesPerChar()) + 8);
        CoderResult result = encoder.encode(chars, bytes, true);
        if (!result.isError()) {
            result = encoder.flush(bytes);
        }
        if (result.isError()) {
            int line = LineBreaks.count(text.substring(0, chars.position())) + 1;
            String found = chars.subSequence(0, result.length()).toString();
            throw new IllegalArgumentException(
                    "File '%s', line %d: '%s' (%s) is not in %s. Expected text in that charset, or a wider charset."
                            .formatted(file, line, printable(found), codePoint(found), charset));
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Half a character cannot be shown. */
    private static String printable(String found) {
        return Character.isSurrogate(found.charAt(0)) && found.length() == 1 ? "" : found;
    }

    private static String codePoint(String found) {
        return "U+%04X".formatted(found.codePointAt(0));
    }
}
