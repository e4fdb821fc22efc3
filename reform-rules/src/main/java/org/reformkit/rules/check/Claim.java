package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.Structure;

/** A check that is a claim in words (陈述), not a number against a bound. */
public final class Claim<S> implements Check<S> {

    private final Text claim;
    private final BiFunction<? super Structure, ? super S, Verdict> verdict;
    /** The verdicts on a whole batch, where they can be had at once. */
    private final Function<Batch<? extends S>, Optional<Verdicts>> ofBatch;

    private final Reads reads;
    private final BiFunction<? super Structure, ? super S, Optional<Text>> detail;
    private final BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data;
    /** Whether that is of the subject alone. */
    private final boolean own;

    private Claim(
            Text claim,
            BiFunction<? super Structure, ? super S, Verdict> verdict,
            Function<Batch<? extends S>, Optional<Verdicts>> ofBatch,
            Reads reads,
            BiFunction<? super Structure, ? super S, Optional<Text>> detail,
            BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data,
            boolean own) {
        this.claim = claim;
        this.verdict = verdict;
        this.ofBatch = ofBatch;
        this.reads = reads;
        this.detail = detail;
        this.data = data;
        this.own = own;
    }

    static <S> Claim<S> of(Text claim, BiFunction<? super Structure, ? super S, Verdict> verdict) {
        return new Claim<>(
                claim,
                verdict,
                batch -> Optional.empty(),
                Reads.everything(),
                (structure, subject) -> Optional.empty(),
                Claim::own,
                true);
    }

    static <E extends Element> Claim<E> of(Text claim, Column<E> column) {
        return new Claim<>(
                claim,
                (structure, subject) -> verdict(column.of(subject)),
                batch -> batch.values(column).map(Verdicts::of),
                Reads.of(Reach.SUBJECT, Aspect.of(column)),
                (structure, subject) -> Optional.empty(),
                Claim::own,
                true);
    }

    private static Verdict verdict(int value) {
        return value == Column.UNKNOWN ? Verdict.UNDETERMINED : Verdict.of(value == 1);
    }

    /** The same claim, which reads no more than this. */
    public Claim<S> reading(Reads newReads) {
        return new Claim<>(claim, verdict, ofBatch, newReads, detail, data, own);
    }

    /** The same claim, which {@code verdicts} decides for a whole batch at once, where it can. */
    public Claim<S> batched(Function<Batch<? extends S>, Optional<Verdicts>> verdicts) {
        return new Claim<>(claim, verdict, verdicts, reads, detail, data, own);
    }

    /** The same claim, which tells what was found in place of its own words. */
    public Claim<S> telling(BiFunction<? super Structure, ? super S, ? extends Text> found) {
        return new Claim<>(
                claim,
                verdict,
                ofBatch,
                reads,
                (structure, subject) -> Optional.of(found.apply(structure, subject)),
                data,
                own);
    }

    /** The same claim, which names the elements it was read from; without this, the subject itself. */
    public Claim<S> over(BiFunction<? super Structure, ? super S, ? extends Iterable<? extends ElementId>> elements) {
        return new Claim<>(
                claim,
                verdict,
                ofBatch,
                reads,
                detail,
                (structure, subject) -> Datum.of(structure, elements.apply(structure, subject)),
                false);
    }

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return verdict.apply(structure, subject);
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        Optional<Verdicts> atOnce = ofBatch.apply(batch);
        return atOnce.isPresent() ? atOnce.get() : Check.super.verdicts(batch);
    }

    @Override
    public Reads reads() {
        return reads;
    }

    @Override
    public boolean namesSubjectAlone() {
        return own;
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Verdict found = verdict(structure, subject);
        if (found == Verdict.NOT_APPLICABLE) {
            return Explanation.NOT_APPLICABLE;
        }
        ImmutableList<Datum> read = data.apply(structure, subject);
        return Explanation.of(Evidence.builder()
                .verdict(found)
                .label(claim)
                .detail(detail.apply(structure, subject))
                .data(read)
                .missing(found == Verdict.UNDETERMINED ? read : ImmutableList.of())
                .build());
    }

    /** The subject itself, where it is an element. */
    static ImmutableList<Datum> own(Structure structure, Object subject) {
        return subject instanceof Element element ? ImmutableList.of(Datum.of(structure, element)) : ImmutableList.of();
    }
}
