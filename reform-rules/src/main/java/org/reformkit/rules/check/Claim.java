package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;

/** A check that is a claim in words (陈述), not a number against a bound. */
public final class Claim<S> implements Check<S> {

    private final Text claim;
    private final BiFunction<? super Structure, ? super S, Verdict> verdict;
    private final BiFunction<? super Structure, ? super S, Optional<Text>> detail;
    private final BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data;

    Claim(Text claim, BiFunction<? super Structure, ? super S, Verdict> verdict) {
        this(claim, verdict, (structure, subject) -> Optional.empty(), Claim::own);
    }

    private Claim(
            Text claim,
            BiFunction<? super Structure, ? super S, Verdict> verdict,
            BiFunction<? super Structure, ? super S, Optional<Text>> detail,
            BiFunction<? super Structure, ? super S, ImmutableList<Datum>> data) {
        this.claim = claim;
        this.verdict = verdict;
        this.detail = detail;
        this.data = data;
    }

    /** The same claim, which tells what was found in place of its own words. */
    public Claim<S> telling(BiFunction<? super Structure, ? super S, ? extends Text> found) {
        return new Claim<>(claim, verdict, (structure, subject) -> Optional.of(found.apply(structure, subject)), data);
    }

    /** The same claim, which names the elements it was read from; without this, the subject itself. */
    public Claim<S> over(BiFunction<? super Structure, ? super S, ? extends Iterable<? extends ElementId>> elements) {
        return new Claim<>(
                claim,
                verdict,
                detail,
                (structure, subject) -> Datum.of(structure, elements.apply(structure, subject)));
    }

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return verdict.apply(structure, subject);
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
        return subject instanceof Element element
                ? ImmutableList.of(Datum.of(structure, element.elementId()))
                : ImmutableList.of();
    }
}
