package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EncodedTextProperties {

    private static EncodedText written(String text, int piece) {
        EncodedText encoded = new EncodedText("a.csv", StandardCharsets.UTF_8);
        char[] chars = text.toCharArray();
        for (int start = 0; start < chars.length; start += piece) {
            encoded.write(chars, start, Math.min(piece, chars.length - start));
        }
        return encoded;
    }

    @Property
    void encodesTextInPiecesOfAnySize(@ForAll String text, @ForAll @IntRange(min = 1, max = 9) int piece) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String whole = new String(bytes, StandardCharsets.UTF_8);
        assertThat(written(whole, piece).bytes().toByteArray()).isEqualTo(whole.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void encodesLongText(@ForAll @IntRange(min = 8000, max = 8400) int length) {
        String text = "𠮷".repeat(length);
        assertThat(written(text, 999).bytes().toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void refusesHalfACharacterAtTheEnd() {
        EncodedText text = written("名称\n县\uD842", 2);
        assertThatIllegalArgumentException()
                .isThrownBy(text::bytes)
                .withMessage("File 'a.csv', line 2: '' (U+D842) is not in UTF-8."
                        + " Expected text in that charset, or a wider charset.");
    }

    @Example
    void refusesHalfACharacterBetweenOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("名称\n县\uD842局", 1))
                .withMessage("File 'a.csv', line 2: '' (U+D842) is not in UTF-8."
                        + " Expected text in that charset, or a wider charset.");
    }
}
