package org.reformkit.model.duty;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/** What makes a duty a power over citizens (权力事项): a licence, a penalty and the like, as on the lists that are published. */
@Value.Immutable
public interface PowerItem {

    /** What sort of act it is. */
    PowerKind kind();

    /** What it does to personal freedom, where that is known. */
    Optional<FreedomEffect> freedom();

    /** How many items of the list it stands for (项), 1 or more, where that is known. */
    Optional<Integer> items();

    /** A power of which no more is known than its kind. */
    static PowerItem of(PowerKind kind) {
        return builder().kind(kind).build();
    }

    /** A builder with this power's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        items().ifPresent(count -> checkArgument(
                count > 0, "Power of kind '%s': '%s' items. Expected 1 or more, or none stated.", kind(), count));
        checkArgument(
                freedom().filter(effect -> effect == FreedomEffect.RESTRICTS).isEmpty()
                        || kind() == PowerKind.PENALTY
                        || kind() == PowerKind.COERCION,
                "Power of kind '%s': it restricts personal freedom. Expected a penalty or coercion.",
                kind());
    }

    /** Builds a {@link PowerItem}. */
    final class Builder extends ImmutablePowerItem.Builder {
        Builder() {}
    }
}
