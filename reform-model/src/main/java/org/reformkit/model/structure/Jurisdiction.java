package org.reformkit.model.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Quota;

/** A jurisdiction (行政区划), with what was approved for it as a whole. Its limits are policy and stand in a policy. */
@Value.Immutable
public interface Jurisdiction extends Element {

    /** The code, which is also its identity. */
    JurisdictionCode code();

    /** The name, such as 溧阳市. */
    String name();

    /** The posts approved for it in total (编制总量), in 名; absent where they are not known. */
    Optional<Quota> approvedPosts();

    /** What it has and no body holds. */
    @Value.Default
    default Pool pool() {
        return Pool.EMPTY;
    }

    /**
     * The kinds of elements of which not all are listed here (名单不全): what is counted or added up over them is then known
     * from below only.
     */
    @Value.NaturalOrder
    ImmutableSortedSet<ElementKind> incomplete();

    /** The term of its government (政府任期), where it is known. */
    Optional<Period> term();

    @Override
    default JurisdictionCode elementId() {
        return code();
    }

    /** The level that the code tells. */
    default Level level() {
        return code().level();
    }

    /** Whether all its elements of a kind are listed here, as they are unless it is said. */
    default boolean isComplete(ElementKind kind) {
        return !incomplete().contains(kind);
    }

    /** The same jurisdiction with another pool. */
    default Jurisdiction withPool(Pool pool) {
        return toBuilder().pool(pool).build();
    }

    /** A jurisdiction of which only code and name are known. */
    static Jurisdiction of(JurisdictionCode code, String name) {
        return builder().code(code).name(name).build();
    }

    /** A builder with this jurisdiction's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Jurisdiction '%s': its name is blank. Expected a name.", code());
    }

    /** Builds a {@link Jurisdiction}. */
    final class Builder extends ImmutableJurisdiction.Builder {
        Builder() {}
    }
}
