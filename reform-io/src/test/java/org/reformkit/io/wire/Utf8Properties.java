package org.reformkit.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class Utf8Properties {

    @Property
    void takesAllTextInUtf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.fault(bytes, 0)).isEqualTo(-1);
    }

    @Property
    void findsTheFirstByteThatTheDecoderRefuses(@ForAll String text, @ForAll @Size(max = 6) byte[] more) {
        byte[] bytes = Bytes.concat(text.getBytes(StandardCharsets.UTF_8), more);

        int fault = Utf8.fault(bytes, 0);

        assertThat(fault == -1).isEqualTo(isDecodable(bytes, bytes.length));
        if (fault >= 0) {
            assertThat(isDecodable(bytes, fault)).isTrue();
        }
    }

    @Example
    void agreesWithTheDecoderOnAllShortSequences() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                for (int third : new int[] {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
                    byte[] bytes = {(byte) first, (byte) second, (byte) third, (byte) 0x80};
                    for (int length = 1; length <= 4; length++) {
                        byte[] part = Arrays.copyOf(bytes, length);
                        assertThat(Utf8.fault(part, 0) == -1)
                                .as("%02X %02X %02X of %d", first, second, third, length)
                                .isEqualTo(isDecodable(part, length));
                    }
                }
            }
        }
    }

    private static boolean isDecodable(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException refused) {
            return false;
        }
    }
}
