package org.reformkit.rules.grain;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformkit.model.plan.StepRefusal;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** A check at every moment of a larger subject; of a run that was refused, undetermined at best. */
record Unfolding<T, S>(Check<? super S> check, Function<? super T, Stream<Moment<S>>> moments) implements Check<T> {

    @Override
    public Verdict verdict(Structure structure, T subject) {
        Verdict verdict = refusal(subject).isPresent() ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
        for (Iterator<Moment<S>> all = moments.apply(subject).iterator(); all.hasNext(); ) {
            verdict = verdict.and(all.next().verdict(check));
            if (verdict == Verdict.VIOLATED) {
                return verdict;
            }
        }
        return verdict;
    }

    /** The first moment tells enough; what lasts would else be told once a step. */
    @Override
    public Explanation explain(Structure structure, T subject) {
        Verdict verdict = verdict(structure, subject);
        return moments.apply(subject)
                .filter(moment -> moment.verdict(check) == verdict)
                .findFirst()
                .map(moment -> moment.explain(check))
                .or(() -> refusal(subject).map(Unfolding::refused))
                .orElse(Explanation.NOT_APPLICABLE);
    }

    private static Optional<StepRefusal> refusal(Object subject) {
        return subject instanceof Course<?> course ? course.run().refusal() : Optional.empty();
    }

    static Explanation refused(StepRefusal refusal) {
        Text message = Text.of(refusal.text(Locale.SIMPLIFIED_CHINESE), refusal.text(Locale.ENGLISH));
        return Explanation.of(Evidence.builder()
                .verdict(Verdict.UNDETERMINED)
                .label(Text.message("claim.complete"))
                .detail(Text.message("claim.refused", message))
                .build());
    }
}
