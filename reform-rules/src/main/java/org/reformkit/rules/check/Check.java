package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformkit.model.base.Element;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.Structure;

/**
 * A condition on a subject in a structure (检查条件). It reads the date from the structure and nothing from elsewhere. A check of
 * a type serves for its subtypes too. Most checks are made by {@link Measure}; the rest by {@link #of}.
 *
 * <pre>{@code
 * Check<Agency> big = divisions().atLeast(3);
 * Check<Agency> balanced = Measure.share(comprehensiveDivisions(), divisions()).atMost(1, 3).when(big);
 * Check<Jurisdiction> everywhere = balanced.forAll((structure, place) -> structure.agencies(place.code()));
 * }</pre>
 */
public interface Check<S> {

    /** The verdict alone: cheap, for every subject. */
    Verdict verdict(Structure structure, S subject);

    /** The same verdict with its reasons: only where someone will read them. */
    Explanation explain(Structure structure, S subject);

    /** The verdict on each subject of a batch. */
    default Verdicts verdicts(Batch<? extends S> batch) {
        return Verdicts.each(batch.subjects(), subject -> verdict(batch.structure(), subject));
    }

    /** What it reads; anything, unless it says less. */
    default Reads reads() {
        return Reads.everything();
    }

    /** Whether its reasons name no element but the subject, so that a session need not look who else is named; no, unless it says so. */
    default boolean namesSubjectAlone() {
        return false;
    }

    /** A claim that may be undetermined. A session is faster where it says what it reads, by {@link Claim#reading}. */
    static <S> Claim<S> of(Text claim, BiFunction<? super Structure, ? super S, Verdict> verdict) {
        return Claim.of(claim, verdict);
    }

    /** A claim that is read from the subject alone and may be undetermined. */
    static <S> Claim<S> of(Text claim, Function<? super S, Verdict> verdict) {
        return Claim.<S>of(claim, (structure, subject) -> verdict.apply(subject))
                .reading(Reads.all(Reach.SUBJECT));
    }

    /** A claim that holds where a column says 1 and fails where it says 0; undetermined where it is not known. */
    static <E extends Element> Claim<E> of(Text claim, Column<E> column) {
        return Claim.of(claim, column);
    }

    /** A claim that is always decided, from the subject alone. */
    static <S> Claim<S> that(Text claim, Predicate<? super S> holds) {
        return of(claim, subject -> Verdict.of(holds.test(subject)));
    }

    /** A claim that is always decided. */
    static <S> Claim<S> that(Text claim, BiPredicate<? super Structure, ? super S> holds) {
        return of(claim, (structure, subject) -> Verdict.of(holds.test(structure, subject)));
    }

    /** Both. */
    default Check<S> and(Check<? super S> other) {
        return new Conjunction<>(ImmutableList.of(this, other));
    }

    /** Either; by De Morgan's law. */
    default Check<S> or(Check<? super S> other) {
        return not().and(other.not()).not();
    }

    /** The opposite. */
    default Check<S> not() {
        return new Negation<>(this);
    }

    /** This check where {@code applicability} is satisfied; not applicable where that fails. */
    default Check<S> when(Check<? super S> applicability) {
        return new Guarded<>(this, applicability);
    }

    /** This check of another subject. */
    default <T> Check<T> at(Lens<? super T, ? extends S> lens) {
        return new Focused<>(this, lens);
    }

    /** This check of each of many; not applicable where there are none. */
    default <T> Check<T> forAll(Many<? super T, ? extends S> many) {
        return new Each<>(this, many);
    }

    /** This check of at least one of many; not applicable where there are none. */
    default <T> Check<T> forSome(Many<? super T, ? extends S> many) {
        return not().<T>forAll(many).not();
    }
}
