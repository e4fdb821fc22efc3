package org.reformkit.io.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.reformkit.io.wire.Utf8;

/** Hands on bytes that are text in UTF-8, piece by piece, no character of which is parted before it is known to be one. */
final class Utf8Input extends InputStream {

    private static final int LONGEST = 4;

    private final InputStream source;
    private final byte[] piece = new byte[1 << 16];
    private int next;
    /** Up to here, all is text. */
    private int sound;

    private int end;

    Utf8Input(InputStream source) {
        this.source = source;
    }

    /**
     * Reads one byte.
     *
     * @throws CharConversionException if what follows is no text
     */
    @Override
    public int read() throws IOException {
        return next < sound || fill() ? piece[next++] & 0xFF : -1;
    }

    /**
     * Reads some bytes.
     *
     * @throws CharConversionException if what follows is no text
     */
    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        if (next == sound && !fill()) {
            return -1;
        }
        int count = Math.min(length, sound - next);
        System.arraycopy(piece, next, target, start, count);
        next += count;
        return count;
    }

    /** Reads on until there is a whole character; false at the end. */
    private boolean fill() throws IOException {
        end -= sound;
        System.arraycopy(piece, sound, piece, 0, end);
        next = 0;
        sound = 0;
        while (sound == 0) {
            int count = source.read(piece, end, piece.length - end);
            if (count < 0 && end == 0) {
                return false;
            }
            end += Math.max(0, count);
            int fault = Utf8.fault(piece, 0, end);
            // What stands last may be the beginning of a character.
            if (fault >= 0 && (count < 0 || end - fault >= LONGEST)) {
                throw new CharConversionException();
            }
            sound = fault < 0 ? end : fault;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
