package org.reformkit.io.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are text in UTF-8: the parser lets pass what is too long, or a half of a pair. */
public final class Utf8 {

    private static final int NONE = -1;
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Utf8() {}

    /** Where the text begins: after a byte order mark, if there is one. */
    public static int start(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    /** The index of the first byte that begins no character, or -1. */
    public static int fault(byte[] bytes, int start) {
        return fault(bytes, start, bytes.length);
    }

    /** The index of the first byte from {@code start} to {@code end}, exclusive, that begins no character, or -1. */
    public static int fault(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            if (bytes[i] >= 0) {
                i = afterAscii(bytes, i + 1, end);
                continue;
            }
            int length = length(bytes, i, end);
            if (length == NONE) {
                return i;
            }
            i += length;
        }
        return NONE;
    }

    /** The index of the first byte from {@code start} on that is not ASCII; most of a document is, so eight at a time. */
    private static int afterAscii(byte[] bytes, int start, int end) {
        int i = start;
        while (i <= end - Long.BYTES && ((long) EIGHT.get(bytes, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The length of the character of several bytes that begins here, or -1 if none does (Unicode, table 3-7). */
    private static int length(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? NONE : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : NONE;
        if (length == NONE || at + length > end) {
            return NONE;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return NONE;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return NONE;
            }
        }
        return length;
    }
}
