package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformkit.io.csv.Decoding.Decoded;
import org.reformkit.io.csv.Decoding.Undecodable;

class DecodingTest {

    private static final String TOWNS = "name\n湖㳇镇\n㮾梨街道\n流波䃥镇\n";

    @Test
    void takesUtf8ForWhatItIs() {
        assertThat(decode(TOWNS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(TOWNS, StandardCharsets.UTF_8, false));
    }

    @Test
    void takesGb18030WhereItIsNoUtf8() {
        assertThat(decode(TOWNS.getBytes(Decoding.GB18030))).isEqualTo(new Decoded(TOWNS, Decoding.GB18030, false));
    }

    @Test
    void takesAsciiForUtf8() {
        assertThat(decode("a,b".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoded("a,b", StandardCharsets.UTF_8, false));
    }

    @Test
    void takesAnEmptyFileForUtf8() {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", StandardCharsets.UTF_8, false));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
        "GB18030, 84319533"
    })
    void believesAByteOrderMarkAndLeavesItOut(String charset, String mark) {
        byte[] content = Bytes.concat(HexFormat.of().parseHex(mark), TOWNS.getBytes(Charset.forName(charset)));

        assertThat(decode(content)).isEqualTo(new Decoded(TOWNS, Charset.forName(charset), true));
    }

    @Test
    void takesAForcedCharsetBeforeAnyOther() {
        byte[] content = TOWNS.getBytes(StandardCharsets.UTF_16BE);

        assertThat(Decoding.decode(content, Optional.of(StandardCharsets.UTF_16BE)))
                .isEqualTo(new Decoded(TOWNS, StandardCharsets.UTF_16BE, false));
    }

    @Test
    void leavesOutAByteOrderMarkOfTheForcedCharset() {
        byte[] content = ("\uFEFF" + TOWNS).getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.decode(content, Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(TOWNS, StandardCharsets.UTF_8, true));
    }

    @Test
    void refusesBytesThatAreNotOfTheForcedCharset() {
        assertThat(Decoding.decode(TOWNS.getBytes(Decoding.GB18030), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(new Undecodable(2, "BA", ImmutableList.of(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsTheLineOfTheDamageByTheCharsetThatCameFurthest() {
        byte[] content = Bytes.concat(TOWNS.getBytes(Decoding.GB18030), new byte[] {(byte) 0xFF, '\n'});

        assertThat(decode(content))
                .isEqualTo(new Undecodable(5, "FF", ImmutableList.of(StandardCharsets.UTF_8, Decoding.GB18030)));
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        byte[] content = "a\n机".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoding.decode(Arrays.copyOf(content, content.length - 1), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(new Undecodable(2, "E6", ImmutableList.of(StandardCharsets.UTF_8)));
    }

    private static Decoding.Result decode(byte[] content) {
        return Decoding.decode(content, Optional.empty());
    }
}
