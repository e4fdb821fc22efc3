package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Limit;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Verdict;

/**
 * A recorded waiver (豁免): one rule does not bind one subject for a period, by approval of a document. It changes what becomes
 * of a finding, never the verdict.
 */
@Value.Immutable
public interface Exemption {

    /** The id of the rule. */
    String rule();

    /** The key of the subject, such as {@code 320481/A-01}; see the grain of the rule. */
    String subject();

    /** The document that approves it (批准文件). */
    Citation approval();

    /** The period for which it holds. */
    Period period();

    /** How far the number may go, inclusive: up to it where the rule has an upper limit, down to it where a lower one. */
    Optional<Long> bound();

    /** How far a share may go, inclusive. */
    Optional<Ratio> ratio();

    /** Why. */
    Optional<String> reason();

    /** Whether it is over on a date. */
    default boolean isOverOn(LocalDate date) {
        return period().endExclusive().map(end -> !date.isBefore(end)).orElse(false);
    }

    /** Whether it goes far enough for every reason of a finding. A bound covers only numbers that are known to keep it. */
    default boolean covers(Iterable<Evidence> evidence) {
        if (bound().isEmpty() && ratio().isEmpty()) {
            return true;
        }
        for (Evidence some : evidence) {
            if (!covers(some)) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(Evidence evidence) {
        if (evidence.measured().isEmpty() || evidence.limit().isEmpty()) {
            return false;
        }
        Reading measured = evidence.measured().get();
        Limit limit = switch (evidence.limit().get()) {
            case AT_MOST, LESS_THAN -> Limit.AT_MOST;
            case AT_LEAST, MORE_THAN -> Limit.AT_LEAST;
            case EXACTLY, OTHER_THAN -> Limit.EXACTLY;
        };
        if (bound().isPresent()) {
            return limit.test(measured, Reading.exact(bound().get())) == Verdict.SATISFIED;
        }
        Ratio share = ratio().orElseThrow();
        return evidence.whole().isPresent()
                && limit.test(
                                measured.times(share.denominator()),
                                evidence.whole().get().times(share.numerator()))
                        == Verdict.SATISFIED;
    }

    @Value.Check
    default void check() {
        checkArgument(
                bound().isEmpty() || ratio().isEmpty(),
                "Exemption of '%s' for '%s': a bound and a ratio. Expected at most one of them.",
                rule(),
                subject());
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this exemption's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Exemption}. */
    final class Builder extends ImmutableExemption.Builder {
        Builder() {}
    }
}
