package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Verdict;

/**
 * A check of each kind of posts that a subject has to do with, so that kinds are never mixed (Decree 486 art. 15) and
 * kinds that nobody has are not told.
 */
record ByKind<S>(
        BiFunction<? super Structure, ? super S, ImmutableSet<QuotaKind>> kinds,
        ImmutableMap<QuotaKind, Check<S>> ofKind)
        implements Check<S> {

    static <S> ByKind<S> of(
            BiFunction<? super Structure, ? super S, ImmutableSet<QuotaKind>> kinds,
            Function<QuotaKind, Check<S>> ofKind) {
        return new ByKind<>(kinds, Maps.toMap(Arrays.asList(QuotaKind.values()), ofKind::apply));
    }

    private Check<S> of(QuotaKind kind) {
        return Objects.requireNonNull(ofKind.get(kind));
    }

    @Override
    public Verdict verdict(Structure structure, S subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (QuotaKind kind : kinds.apply(structure, subject)) {
            verdict = verdict.and(of(kind).verdict(structure, subject));
        }
        return verdict;
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Explanation explanation = Explanation.NOT_APPLICABLE;
        for (QuotaKind kind : kinds.apply(structure, subject)) {
            explanation = explanation.and(of(kind).explain(structure, subject));
        }
        return explanation;
    }
}
