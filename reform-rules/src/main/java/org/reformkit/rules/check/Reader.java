package org.reformkit.rules.check;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Structure;

/** How a measure reads its number, from one subject or from a batch of them. */
interface Reader<S> {

    Reading read(Structure structure, S subject);

    default Readings readAll(Batch<? extends S> batch) {
        return Readings.each(batch.subjects(), subject -> read(batch.structure(), subject));
    }

    /** The sum over the parts of each subject. */
    default Readings sumAll(Fan<? extends S> fan) {
        return readAll(fan.parts()).summed(fan);
    }

    /** Whether each of a batch stands so to this number, as its bound. */
    default Verdicts bound(Readings measured, Limit limit, Batch<? extends S> batch) {
        return measured.test(limit, readAll(batch));
    }

    Reads reads();

    /** Any code, which reads what is said of it. */
    record Any<S>(BiFunction<? super Structure, ? super S, Reading> code, Reads reads) implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return code.apply(structure, subject);
        }
    }

    /** The amount in a column. */
    record OfColumn<E extends Element>(Column<E> column) implements Reader<E> {
        @Override
        public Reading read(Structure structure, E subject) {
            int value = column.of(subject);
            return value == Column.UNKNOWN ? Reading.atLeast(0) : Reading.exact(value);
        }

        @Override
        public Readings readAll(Batch<? extends E> batch) {
            Optional<ColumnValues> values = batch.values(column);
            return values.isPresent() ? Readings.of(values.get()) : Reader.super.readAll(batch);
        }

        @Override
        public Reads reads() {
            return Reads.of(Reach.SUBJECT, Aspect.of(column));
        }
    }

    /** The same for every subject. */
    record Constant<S>(Reading value) implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return value;
        }

        @Override
        public Readings readAll(Batch<? extends S> batch) {
            return Readings.all(batch.size(), value);
        }

        @Override
        public Verdicts bound(Readings measured, Limit limit, Batch<? extends S> batch) {
            return measured.test(limit, value);
        }

        @Override
        public Readings sumAll(Fan<? extends S> fan) {
            return value.equals(Reading.exact(1))
                    ? fan.counts()
                    : Readings.of(fan.subjects(), place -> value.times(fan.count(place)));
        }

        @Override
        public Reads reads() {
            return Reads.nothing();
        }
    }

    /** Two numbers into one. */
    record Combined<S>(Measure<? super S> one, Measure<? super S> other, Readings.Combination combination)
            implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return combination.of(one.read(structure, subject), other.read(structure, subject));
        }

        @Override
        public Readings readAll(Batch<? extends S> batch) {
            return one.readAll(batch).with(other.readAll(batch), combination);
        }

        @Override
        public Reads reads() {
            return one.reads().and(other.reads());
        }
    }

    /** The sum of a number over many. */
    record Sum<S, T>(Measure<S> measure, Many<? super T, ? extends S> many) implements Reader<T> {
        @Override
        public Reading read(Structure structure, T subject) {
            Reading sum = Reading.exact(0);
            for (S item : many.of(structure, subject)) {
                sum = sum.plus(measure.read(structure, item));
            }
            return sum;
        }

        @Override
        public Readings readAll(Batch<? extends T> batch) {
            Optional<? extends Fan<? extends S>> fan = many.fan(batch);
            return fan.isPresent() ? measure.sumAll(fan.get()) : Reader.super.readAll(batch);
        }

        @Override
        public Reads reads() {
            return measure.reads().and(many.reads());
        }
    }

    /** 1 for whoever satisfies a check, 0 or 1 where that is undetermined. */
    record Counted<S>(Check<? super S> check) implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return Measure.counted(check.verdict(structure, subject));
        }

        @Override
        public Readings sumAll(Fan<? extends S> fan) {
            return check.verdicts(fan.parts()).counted(fan);
        }

        @Override
        public Reads reads() {
            return check.reads();
        }
    }

    /** The same number, said to read no more than so. */
    record Bounded<S>(Reader<S> reader, Reads reads) implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return reader.read(structure, subject);
        }

        @Override
        public Readings readAll(Batch<? extends S> batch) {
            return reader.readAll(batch);
        }
    }

    /** The same number, which something reads for a whole batch at once. */
    record Batched<S>(Reader<S> reader, Function<Batch<? extends S>, Optional<Readings>> ofBatch) implements Reader<S> {
        @Override
        public Reading read(Structure structure, S subject) {
            return reader.read(structure, subject);
        }

        @Override
        public Readings readAll(Batch<? extends S> batch) {
            Optional<Readings> atOnce = ofBatch.apply(batch);
            return atOnce.isPresent() ? atOnce.get() : reader.readAll(batch);
        }

        @Override
        public Reads reads() {
            return reader.reads();
        }
    }
}
