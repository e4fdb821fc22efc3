package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A verdict with its reasons (判定说明): the evidence of those parts whose verdict is that of the whole. */
@Value.Immutable(builder = false)
public interface Explanation {

    /** Of a check that does not concern its subject. */
    Explanation NOT_APPLICABLE = of(Verdict.NOT_APPLICABLE, ImmutableList.of());

    /** The verdict. */
    @Value.Parameter
    Verdict verdict();

    /** The reasons, in the order in which the check names them. */
    @Value.Parameter
    ImmutableList<Evidence> evidence();

    /** A verdict and its reasons. */
    static Explanation of(Verdict verdict, Iterable<? extends Evidence> evidence) {
        return ImmutableExplanation.of(verdict, ImmutableList.copyOf(evidence));
    }

    /** One reason, which has the verdict. */
    static Explanation of(Evidence evidence) {
        return of(evidence.verdict(), ImmutableList.of(evidence));
    }

    /** The worse verdict, with the reasons of whichever has it. */
    default Explanation and(Explanation other) {
        if (verdict() != other.verdict()) {
            return verdict().and(other.verdict()) == verdict() ? this : other;
        }
        return of(
                verdict(),
                ImmutableList.<Evidence>builder()
                        .addAll(evidence())
                        .addAll(other.evidence())
                        .build());
    }

    /** The opposite verdict, with the same reasons turned round. */
    default Explanation not() {
        return of(verdict().not(), evidence().stream().map(Evidence::not).toList());
    }

    /** The same, at a part of a larger subject. */
    default Explanation in(Text place) {
        return of(verdict(), evidence().stream().map(some -> some.in(place)).toList());
    }
}
