package org.reformkit.rules.check;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.structure.Structure;

/** What something makes of another number; small numbers come often, so what it makes of them is kept. */
final class ChangedReader<S> implements Reader<S> {

    private static final int SMALL = 32;

    private final Reader<S> reader;
    private final UnaryOperator<Reading> change;
    /** A race changes a number twice, with the same result. */
    private final @Nullable Reading[] small = new @Nullable Reading[SMALL];

    ChangedReader(Reader<S> reader, UnaryOperator<Reading> change) {
        this.reader = reader;
        this.change = change;
    }

    @Override
    public Reading read(Structure structure, S subject) {
        return change.apply(reader.read(structure, subject));
    }

    @Override
    public Readings readAll(Batch<? extends S> batch) {
        return reader.readAll(batch).map(change);
    }

    @Override
    public Verdicts bound(Readings measured, Limit limit, Batch<? extends S> batch) {
        return measured.test(limit, reader.readAll(batch), this::change, change);
    }

    private Reading change(long number) {
        if (number < 0 || number >= SMALL) {
            return change.apply(Reading.exact(number));
        }
        Reading changed = small[(int) number];
        if (changed == null) {
            changed = change.apply(Reading.exact(number));
            small[(int) number] = changed;
        }
        return changed;
    }

    @Override
    public Reads reads() {
        return reader.reads();
    }
}
