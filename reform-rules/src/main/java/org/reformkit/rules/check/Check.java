package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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

    /** A claim that may be undetermined. */
    static <S> Claim<S> of(Text claim, BiFunction<? super Structure, ? super S, Verdict> verdict) {
        return new Claim<>(claim, verdict);
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
