package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reason for a verdict (判定依据的事实): a number against its bound, or a claim. A number has {@link #measured}, {@link
 * #limit} and {@link #bound}; a claim has none of them.
 */
@Value.Immutable
public interface Evidence {

    /** What the check says of it. */
    Verdict verdict();

    /** What was measured, or the claim. */
    Text label();

    /** Whether the claim had to fail. */
    @Value.Default
    default boolean negated() {
        return false;
    }

    /** What was found where a claim was tested. */
    Optional<Text> detail();

    /** The number that was read. */
    Optional<Reading> measured();

    /** The whole, where the number is a part that must keep a ratio. */
    Optional<Reading> whole();

    /** What the whole is. */
    Optional<Text> wholeLabel();

    /** The ratio, where the number is a part that must keep one. */
    Optional<Ratio> ratio();

    /** How the number must stand to the bound. */
    Optional<Limit> limit();

    /** The bound; of a ratio, the largest or smallest part that keeps it. */
    Optional<Reading> bound();

    /** What the bound is; absent where it is a plain number. */
    Optional<Text> boundLabel();

    /** The unit of number and bound. */
    @Value.Default
    default Unit unit() {
        return Unit.NONE;
    }

    /** The elements it was read from. */
    ImmutableList<Datum> data();

    /** The elements at which something is missing that would decide it. */
    ImmutableList<Datum> missing();

    /** At which part of the subject, outermost first, such as a division's name or a step. */
    ImmutableList<Text> where();

    /** By how much the number misses its limit, in {@link #unit}; negative is slack. */
    default Optional<Reading> excess() {
        return limit().isPresent() && measured().isPresent() && bound().isPresent()
                ? Optional.of(limit().get().excess(measured().get(), bound().get()))
                : Optional.empty();
    }

    /** The reason in words, such as {@code 综合性内设机构 3 个，上限 2 个，超 1 个}. */
    default String text(Locale locale) {
        return EvidenceText.of(this, locale);
    }

    /** The same reason where the opposite was asked for. */
    default Evidence not() {
        return toBuilder()
                .verdict(verdict().not())
                .negated(!negated())
                .limit(limit().map(Limit::negated))
                .build();
    }

    /** The same reason, at a part of a larger subject. */
    default Evidence in(Text place) {
        return toBuilder()
                .where(ImmutableList.<Text>builder().add(place).addAll(where()).build())
                .build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this evidence's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
