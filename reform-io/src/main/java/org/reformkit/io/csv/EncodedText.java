package org.reformkit.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text made bytes piece by piece (字符编码), strictly: a character that the charset has not is an error and never a question
 * mark.
 */
final class EncodedText extends Writer {

    private final String file;
    private final Charset charset;
    private final CharsetEncoder encoder;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteBuffer piece = ByteBuffer.allocate(1 << 13);
    /** The first half of a character whose second half is still to come, if there is one. */
    private String half = "";

    EncodedText(String file, Charset charset) {
        this.file = file;
        this.charset = charset;
        this.encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Adds text.
     *
     * @throws IllegalArgumentException if a character is not in the charset
     */
    @Override
    public void write(char[] chars, int start, int length) {
        CharBuffer text = CharBuffer.wrap(chars, start, length);
        if (!half.isEmpty()) {
            text = CharBuffer.wrap(half + text);
        }
        encode(text, false);
        half = text.toString();
    }

    /**
     * All bytes.
     *
     * @throws IllegalArgumentException if the text ends in half a character
     */
    ByteArrayOutputStream bytes() {
        encode(CharBuffer.wrap(half), true);
        encoder.flush(piece);
        drain();
        return bytes;
    }

    private void encode(CharBuffer text, boolean isEnd) {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = encoder.encode(text, piece, isEnd);
            drain();
        }
        if (result.isError()) {
            String found = text.subSequence(0, result.length()).toString();
            throw new IllegalArgumentException(
                    "File '%s', line %d: '%s' (%s) is not in %s. Expected text in that charset, or a wider charset."
                            .formatted(
                                    file,
                                    LineBreaks.count(bytes.toString(charset)) + 1,
                                    printable(found),
                                    "U+%04X".formatted(found.codePointAt(0)),
                                    charset));
        }
    }

    private void drain() {
        bytes.write(piece.array(), 0, piece.position());
        piece.clear();
    }

    /** Half a character cannot be shown. */
    private static String printable(String found) {
        return Character.isSurrogate(found.charAt(0)) && found.length() == 1 ? "" : found;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
