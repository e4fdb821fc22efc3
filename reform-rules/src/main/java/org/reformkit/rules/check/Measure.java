package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.Structure;

/**
 * A named whole number read from a subject in a structure (指标), such as posts of a kind or divisions of an agency. Measures
 * compose, and a comparison of one with a bound is a {@link Check}. The same measure serves a rule, a table of before and
 * after, and a figure of a report.
 *
 * <pre>{@code
 * Measure<Division> posts = Measure.of(Text.of("编制", "posts"), Unit.POSTS,
 *         (structure, division) -> Reading.amount(division.quota(), Quota::total));
 * Check<Division> enough = posts.atLeast(3);
 * Measure<Agency> inDivisions = posts.sumOver((structure, agency) -> structure.divisions(agency.id()));
 * }</pre>
 */
public final class Measure<S> {

    private final Text label;
    private final Unit unit;
    private final Reader<S> reader;
    private final BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data;
    private final BiFunction<? super Structure, ? super S, ImmutableList<Datum>> missing;
    /** Whether both are of the subject alone. */
    private final boolean own;

    private Measure(
            Text label,
            Unit unit,
            Reader<S> reader,
            BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data,
            BiFunction<? super Structure, ? super S, ImmutableList<Datum>> missing,
            boolean own) {
        this.label = label;
        this.unit = unit;
        this.reader = reader;
        this.data = data;
        this.missing = missing;
        this.own = own;
    }

    /**
     * A number that {@code reader} reads, from wherever it looks; over the subject itself, where that is an element. A session
     * is faster where it says what that is, by {@link #reading}.
     */
    public static <S> Measure<S> of(Text label, Unit unit, BiFunction<? super Structure, ? super S, Reading> reader) {
        return of(label, unit, new Reader.Any<>(reader, Reads.everything()));
    }

    /** A number that {@code reader} reads from the subject alone. */
    public static <S> Measure<S> of(Text label, Unit unit, Function<? super S, Reading> reader) {
        return of(
                label, unit, new Reader.Any<>((structure, subject) -> reader.apply(subject), Reads.all(Reach.SUBJECT)));
    }

    /** The amount in a column, which is read for many subjects at once; at least 0 where it is not known. */
    public static <E extends Element> Measure<E> of(Text label, Unit unit, Column<E> column) {
        return of(label, unit, new Reader.OfColumn<>(column));
    }

    private static <S> Measure<S> of(Text label, Unit unit, Reader<S> reader) {
        return new Measure<>(
                label,
                unit,
                reader,
                Claim::own,
                (structure, subject) ->
                        reader.read(structure, subject).isExact() ? ImmutableList.of() : Claim.own(structure, subject),
                true);
    }

    /** The same number for every subject, such as a limit that a policy gives, or gives not. */
    public static <S> Measure<S> constant(Text label, Unit unit, Reading value) {
        return new Measure<>(
                label,
                unit,
                new Reader.Constant<>(value),
                (s, x) -> ImmutableList.of(),
                (s, x) -> ImmutableList.of(),
                true);
    }

    /** How many there are. */
    public static <S, T> Measure<S> countOf(Text label, Unit unit, Many<? super S, ? extends T> many) {
        Measure<T> one = new Measure<>(
                label, unit, new Reader.Constant<>(Reading.exact(1)), Claim::own, (s, x) -> ImmutableList.of(), true);
        return one.sumOver(many);
    }

    /** How many satisfy a check; those of which that is undetermined may or may not count. */
    public static <S, T> Measure<S> countOf(
            Text label, Unit unit, Many<? super S, ? extends T> many, Check<? super T> check) {
        Measure<T> counted = new Measure<>(
                label,
                unit,
                new Reader.Counted<>(check),
                (structure, item) -> counted(check.verdict(structure, item)).allows(1)
                        ? Claim.own(structure, item)
                        : ImmutableList.of(),
                (structure, item) -> counted(check.verdict(structure, item)).isExact()
                        ? ImmutableList.of()
                        : Claim.own(structure, item),
                true);
        return counted.sumOver(many);
    }

    /** A part of a whole, for a check of the ratio. */
    public static <S> Share<S> share(Measure<? super S> part, Measure<? super S> whole) {
        return new Share<>(part, whole);
    }

    static Reading counted(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Reading.exact(1);
            case UNDETERMINED -> Reading.between(0, 1);
            case NOT_APPLICABLE, VIOLATED -> Reading.exact(0);
        };
    }

    /** What it is called. */
    public Text label() {
        return label;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }

    /** The number, as far as it is known. */
    public Reading read(Structure structure, S subject) {
        return reader.read(structure, subject);
    }

    /** The number of each subject of a batch. */
    public Readings readAll(Batch<? extends S> batch) {
        return reader.readAll(batch);
    }

    Readings sumAll(Fan<? extends S> fan) {
        return reader.sumAll(fan);
    }

    /** Whether {@code measured} of each subject of a batch stands so to this number. */
    Verdicts bound(Readings measured, Limit limit, Batch<? extends S> batch) {
        return reader.bound(measured, limit, batch);
    }

    /** What it reads. */
    public Reads reads() {
        return reader.reads();
    }

    /** Whether it names no element but the subject, as what {@link #data} or {@link #missing}. */
    public boolean namesSubjectAlone() {
        return own;
    }

    /** The same number, which reads no more than this. */
    public Measure<S> reading(Reads reads) {
        return new Measure<>(label, unit, new Reader.Bounded<>(reader, reads), data, missing, own);
    }

    /** The elements it was read from; for explanations only. */
    public ImmutableList<Datum> data(Structure structure, S subject) {
        return data.apply(structure, subject);
    }

    /** The elements whose data would make it exact; for explanations only. */
    public ImmutableList<Datum> missing(Structure structure, S subject) {
        return missing.apply(structure, subject);
    }

    /** The same number, which {@code readings} reads for a whole batch at once, where it can. */
    public Measure<S> batched(Function<Batch<? extends S>, Optional<Readings>> readings) {
        return new Measure<>(label, unit, new Reader.Batched<>(reader, readings), data, missing, own);
    }

    /** The same number under another name. */
    public Measure<S> labelled(Text newLabel) {
        return new Measure<>(newLabel, unit, reader, data, missing, own);
    }

    /** The same number, which names the elements it was read from. */
    public Measure<S> over(BiFunction<? super Structure, ? super S, ? extends Iterable<? extends ElementId>> elements) {
        return new Measure<>(
                label,
                unit,
                reader,
                (structure, subject) -> Datum.of(structure, elements.apply(structure, subject)),
                missing,
                false);
    }

    /** The sum of both. */
    public Measure<S> plus(Measure<? super S> other) {
        return with(other, "measure.plus", Reading::plus);
    }

    /** The difference of both. */
    public Measure<S> minus(Measure<? super S> other) {
        return with(other, "measure.minus", Reading::minus);
    }

    /** This number so many times. */
    public Measure<S> times(long factor) {
        return new Measure<>(
                Text.message("measure.times", label, factor),
                unit,
                new ChangedReader<>(reader, reading -> reading.times(factor)),
                data,
                missing,
                own);
    }

    /** What {@code change} makes of this number, such as what a table of steps allows for it. */
    public Measure<S> mapped(UnaryOperator<Reading> change) {
        return new Measure<>(label, unit, new ChangedReader<>(reader, change), data, missing, own);
    }

    private Measure<S> with(Measure<? super S> other, String message, Readings.Combination combination) {
        return new Measure<>(
                Text.message(message, label, other.label),
                unit,
                new Reader.Combined<>(this, other, combination),
                (structure, subject) -> distinct(data(structure, subject), other.data(structure, subject)),
                (structure, subject) -> distinct(missing(structure, subject), other.missing(structure, subject)),
                own && other.own);
    }

    /** This number of another subject. */
    public <T> Measure<T> at(Lens<? super T, ? extends S> lens) {
        return new Measure<>(
                label,
                unit,
                new Reader.Any<>(
                        (structure, subject) ->
                                read(lens.structure(structure, subject), lens.subject(structure, subject)),
                        Reads.everything()),
                (structure, subject) -> data(lens.structure(structure, subject), lens.subject(structure, subject)),
                (structure, subject) -> missing(lens.structure(structure, subject), lens.subject(structure, subject)),
                false);
    }

    /** The sum of this number over many. */
    public <T> Measure<T> sumOver(Many<? super T, ? extends S> many) {
        return new Measure<>(
                label,
                unit,
                new Reader.Sum<S, T>(this, many),
                (structure, subject) -> gathered(many.of(structure, subject), item -> data(structure, item)),
                (structure, subject) -> gathered(many.of(structure, subject), item -> missing(structure, item)),
                false);
    }

    /** At most a number, inclusive. */
    public Check<S> atMost(long bound) {
        return limited(Limit.AT_MOST, bound);
    }

    /** At most another measure, inclusive. */
    public Check<S> atMost(Measure<? super S> bound) {
        return limited(Limit.AT_MOST, bound);
    }

    /** At least a number, inclusive. */
    public Check<S> atLeast(long bound) {
        return limited(Limit.AT_LEAST, bound);
    }

    /** At least another measure, inclusive. */
    public Check<S> atLeast(Measure<? super S> bound) {
        return limited(Limit.AT_LEAST, bound);
    }

    /** Exactly a number. */
    public Check<S> exactly(long bound) {
        return limited(Limit.EXACTLY, bound);
    }

    /** Exactly another measure. */
    public Check<S> exactly(Measure<? super S> bound) {
        return limited(Limit.EXACTLY, bound);
    }

    /** Fewer than a number. */
    public Check<S> fewerThan(long bound) {
        return limited(Limit.LESS_THAN, bound);
    }

    /** Fewer than another measure. */
    public Check<S> fewerThan(Measure<? super S> bound) {
        return limited(Limit.LESS_THAN, bound);
    }

    /** More than a number. */
    public Check<S> moreThan(long bound) {
        return limited(Limit.MORE_THAN, bound);
    }

    /** More than another measure. */
    public Check<S> moreThan(Measure<? super S> bound) {
        return limited(Limit.MORE_THAN, bound);
    }

    /** So to a number. */
    public Check<S> limited(Limit limit, long bound) {
        return new Bounded<>(this, limit, constant(label, unit, Reading.exact(bound)), Optional.empty());
    }

    /** So to another measure. */
    public Check<S> limited(Limit limit, Measure<? super S> bound) {
        return new Bounded<>(this, limit, bound, Optional.of(bound.label));
    }

    static ImmutableList<Datum> distinct(ImmutableList<Datum> some, ImmutableList<Datum> others) {
        if (others.isEmpty() || others.equals(some)) {
            return some;
        }
        return ImmutableSet.<Datum>builder().addAll(some).addAll(others).build().asList();
    }

    private static <S> ImmutableList<Datum> gathered(
            Iterable<? extends S> items, Function<S, ImmutableList<Datum>> of) {
        ImmutableSet.Builder<Datum> all = ImmutableSet.builder();
        items.forEach(item -> all.addAll(of.apply(item)));
        return all.build().asList();
    }

    @Override
    public String toString() {
        return label.toString();
    }
}
