package org.reformkit.model.mandate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.DutyWeight;

/**
 * A mandate (规定动作): something a higher authority demands of the reform. Where it demands a body, it names the function,
 * not the name; one local body may meet several mandates. YC-08, YC-10.
 */
@Value.Immutable
public interface Mandate extends Element {

    /** The identity. */
    MandateId id();

    /** What is demanded, in words. */
    String title();

    /** Who demands it (发文机关), such as 中央 or 省委. */
    String authority();

    /** The document that demands it, where it is known. */
    Optional<Citation> document();

    /** The last day for it, inclusive, where one is set. */
    Optional<LocalDate> deadline();

    /** The function for which a body must exist; absent where it demands something else. */
    Optional<Field> function();

    /** What shows that it was done (完成依据), oldest first. */
    ImmutableList<Citation> evidence();

    /** How much the duty weighs that it wants taken over (承接职责); absent where it demands something else. YC-18. */
    Optional<DutyWeight> weight();

    @Override
    default MandateId elementId() {
        return id();
    }

    /** A builder with this mandate's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Mandate '%s': its title is blank. Expected what is demanded.", id());
        checkArgument(!authority().isBlank(), "Mandate '%s': its authority is blank. Expected who demands it.", id());
    }

    /** Builds a {@link Mandate}. */
    final class Builder extends ImmutableMandate.Builder {
        Builder() {}
    }
}
