package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;

/**
 * A delegation (委托): an agency lets another one exercise a duty in its name. Who holds the duty does not change by it, and
 * nothing here keeps a delegate from delegating on; 处罚法 art. 20, 许可法 art. 24.
 */
@Value.Immutable
public sealed interface Delegation extends Relation permits ImmutableDelegation {

    /** The duty that is exercised. */
    DutyId duty();

    /** In whose name (委托机关). */
    AgencyId delegator();

    /** By whom (受委托组织). */
    AgencyId delegate();

    /** The letter of delegation (委托书), where it is known. */
    Optional<Citation> document();

    /** The day on which it was made public (公布日期), where that is known. */
    Optional<LocalDate> publishedOn();

    /**
     * A delegation of which no document is known.
     *
     * @throws IllegalArgumentException if an agency delegates to itself
     */
    static Delegation of(DutyId duty, AgencyId delegator, AgencyId delegate) {
        return builder().duty(duty).delegator(delegator).delegate(delegate).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AgencyId owner() {
        return delegator();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "delegation " + duty() + " " + delegator() + " " + delegate();
    }

    @Override
    default ImmutableSet<ElementId> references() {
        return ImmutableSet.of(duty(), delegator(), delegate());
    }

    @Override
    default Optional<Delegation> without(AgencyId agency) {
        return delegator().equals(agency) || delegate().equals(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<Delegation> succeeded(AgencyId agency, AgencyId successor) {
        AgencyId newDelegator = delegator().equals(agency) ? successor : delegator();
        AgencyId newDelegate = delegate().equals(agency) ? successor : delegate();
        return newDelegator.equals(newDelegate)
                ? Optional.empty()
                : Optional.of(builder()
                        .from(this)
                        .delegator(newDelegator)
                        .delegate(newDelegate)
                        .build());
    }

    @Override
    default String term() {
        return "委托";
    }

    @Value.Check
    default void check() {
        checkArgument(
                !delegator().equals(delegate()),
                "Delegation of '%s': '%s' delegates to itself. Expected another agency.",
                duty(),
                delegator());
    }

    /** Builds a {@link Delegation}. */
    final class Builder extends ImmutableDelegation.Builder {
        Builder() {}
    }
}
