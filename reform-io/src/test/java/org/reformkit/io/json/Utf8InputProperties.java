package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reformkit.io.wire.Utf8;

class Utf8InputProperties {

    private static byte[] readAll(byte[] bytes, int piece) throws IOException {
        byte[] read = new byte[bytes.length];
        int length = 0;
        try (InputStream input = new Utf8Input(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[piece + 1];
            for (int count = input.read(buffer, 1, piece); count >= 0; count = input.read(buffer, 1, piece)) {
                System.arraycopy(buffer, 1, read, length, count);
                length += count;
            }
        }
        return Arrays.copyOf(read, length);
    }

    @Property
    void handsOnAllTextInPiecesOfAnySize(@ForAll String text, @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(readAll(bytes, piece)).isEqualTo(bytes);
    }

    @Property
    void refusesWhatIsNoTextInPiecesOfAnySize(
            @ForAll String before,
            @ForAll @Size(min = 1, max = 4) byte[] between,
            @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + between.length);
        System.arraycopy(between, 0, bytes, start.length, between.length);
        if (Utf8.fault(bytes, 0) < 0) {
            assertThat(readAll(bytes, piece)).isEqualTo(bytes);
        } else {
            assertThatExceptionOfType(CharConversionException.class).isThrownBy(() -> readAll(bytes, piece));
        }
    }
}
