package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reformkit.io.csv.RawFile.RawRecord;

class RawFileTest {

    @Test
    void countsLinesAsAnEditorDoes() {
        assertThat(parse("a,b\r\n\"1\r\n2\",\"3\n4\"\r\n5,6\r\n"))
                .isEqualTo(new RawFile(
                        ImmutableList.of(record(1, "a", "b"), record(2, "1\r\n2", "3\n4"), record(5, "5", "6")),
                        OptionalInt.empty()));
    }

    @Test
    void leavesOutBlankLinesAndRowsOfCommas() {
        assertThat(parse("a,b\n\n,\n\"\",\n1,2\n").records()).containsExactly(record(1, "a", "b"), record(5, "1", "2"));
    }

    @Test
    void keepsWhiteSpace() {
        assertThat(parse("a, b \n\t,\u3000").records())
                .containsExactly(record(1, "a", " b "), record(2, "\t", "\u3000"));
    }

    @Test
    void doesNotPadOrCutRecords() {
        assertThat(parse("a,b\n1\n1,2,3").records())
                .containsExactly(record(1, "a", "b"), record(2, "1"), record(3, "1", "2", "3"));
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() {
        assertThat(parse("a,b\n1,2\n\n3,\"4\n5,6\n"))
                .isEqualTo(new RawFile(ImmutableList.of(record(1, "a", "b"), record(2, "1", "2")), OptionalInt.of(4)));
    }

    @Test
    void stopsAtTextAfterAClosingQuote() {
        assertThat(parse("a,b\n1,\"2\" 3\n4,5\n"))
                .isEqualTo(new RawFile(ImmutableList.of(record(1, "a", "b")), OptionalInt.of(2)));
    }

    @Test
    void stopsInTheHeader() {
        assertThat(parse("\"a,b\n1,2\n")).isEqualTo(new RawFile(ImmutableList.of(), OptionalInt.of(1)));
    }

    @Test
    void readsAnEmptyFileAsNoRecords() {
        assertThat(parse("")).isEqualTo(new RawFile(ImmutableList.of(), OptionalInt.empty()));
    }

    private static RawFile parse(String text) {
        return RawFile.parse(text);
    }

    private static RawRecord record(int line, String... cells) {
        return new RawRecord(line, ImmutableList.copyOf(cells));
    }
}
