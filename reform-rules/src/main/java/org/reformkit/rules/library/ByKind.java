package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/**
 * A check of each kind of posts that a subject has to do with, so that kinds are never mixed (Decree 486 art. 15) and
 * kinds that nobody has are not told.
 */
record ByKind<S>(Kinds<? super S> kinds, ImmutableMap<QuotaKind, Check<S>> ofKind, Reads reads) implements Check<S> {

    static <S> ByKind<S> of(Kinds<? super S> kinds, Reads readByKinds, Function<QuotaKind, Check<S>> ofKind) {
        ImmutableMap<QuotaKind, Check<S>> checks = Maps.toMap(Arrays.asList(QuotaKind.values()), ofKind::apply);
        return new ByKind<>(
                kinds, checks, checks.values().stream().map(Check::reads).reduce(readByKinds, Reads::and));
    }

    private Check<S> of(QuotaKind kind) {
        return Objects.requireNonNull(ofKind.get(kind));
    }

    @Override
    public Verdict verdict(Structure structure, S subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (QuotaKind kind : KindSet.in(kinds.of(structure, subject))) {
            verdict = verdict.and(of(kind).verdict(structure, subject));
        }
        return verdict;
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        int[] concerned = kinds.ofAll(batch);
        int any = KindSet.NONE;
        for (int kindsOfOne : concerned) {
            any |= kindsOfOne;
        }
        Verdicts verdicts = Verdicts.all(batch.size(), Verdict.NOT_APPLICABLE);
        for (Map.Entry<QuotaKind, Check<S>> entry : ofKind.entrySet()) {
            if (KindSet.has(any, entry.getKey())) {
                verdicts = verdicts.and(of(batch, concerned, entry.getKey(), entry.getValue()));
            }
        }
        return verdicts;
    }

    /** Not applicable where a subject has nothing to do with the kind. */
    private Verdicts of(Batch<? extends S> batch, int[] concerned, QuotaKind kind, Check<S> check) {
        Verdicts verdicts = check.verdicts(batch);
        return concernsAll(concerned, kind)
                ? verdicts
                : Verdicts.of(
                        batch.size(),
                        place -> KindSet.has(concerned[place], kind) ? verdicts.get(place) : Verdict.NOT_APPLICABLE);
    }

    private static boolean concernsAll(int[] concerned, QuotaKind kind) {
        for (int kindsOfOne : concerned) {
            if (!KindSet.has(kindsOfOne, kind)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Verdict worst = verdict(structure, subject);
        Explanation explanation = Explanation.NOT_APPLICABLE;
        for (QuotaKind kind : KindSet.in(kinds.of(structure, subject))) {
            if (of(kind).verdict(structure, subject) == worst) {
                explanation = explanation.and(of(kind).explain(structure, subject));
            }
        }
        return explanation;
    }
}
