package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.reformkit.io.csv.RawFile.RawRecord;
import org.reformkit.io.wire.Texts;

/** Makes records of what the parser finds (生成记录), a text that comes again without a new string. */
final class RecordMaker extends AbstractBaseCsvCallbackHandler<RawRecord> {

    private final Texts texts = new Texts();
    private ImmutableList.Builder<String> cells = ImmutableList.builder();
    private int width;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = ImmutableList.builderWithExpectedSize(width);
        width = 0;
    }

    @Override
    protected void handleField(int place, char[] chars, int start, int length, boolean isQuoted) {
        cells.add(length == 0 ? "" : texts.text(chars, start, length));
        width++;
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(Math.toIntExact(getStartingLineNumber()), cells.build());
    }
}
