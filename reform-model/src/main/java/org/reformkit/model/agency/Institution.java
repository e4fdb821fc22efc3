package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

/** A public institution (事业单位). It stands beside the agencies and never counts as one. */
@Value.Immutable
public interface Institution extends Element, Named {

    /** The identity. */
    InstitutionId id();

    @Override
    String name();

    @Override
    ImmutableList<FormerName> formerNames();

    @Override
    ImmutableSet<String> aliases();

    /** The agency it is subordinate to (隶属); absent where none is left. */
    Optional<AgencyId> supervisor();

    /** The unified social credit code (统一社会信用代码), where it is known. */
    Optional<CreditCode> creditCode();

    /** Its class (分类), where it is known. */
    Optional<InstitutionCategory> category();

    /** The rank (规格), where it is known. */
    Optional<Rank> rank();

    /** Its approved posts in 名; absent where they are not known. */
    Optional<Quota> quota();

    /** The people in it in 人; absent where they are not known. */
    Optional<Staffing> staffing();

    @Override
    default ImmutableSet<AgencyId> references() {
        return supervisor().map(ImmutableSet::of).orElse(ImmutableSet.of());
    }

    @Override
    default InstitutionId elementId() {
        return id();
    }

    /** The same institution with these posts. */
    default Institution withQuota(Quota quota) {
        return toBuilder().quota(quota).build();
    }

    /** The same institution with these people. */
    default Institution withStaffing(Staffing staffing) {
        return toBuilder().staffing(staffing).build();
    }

    /** A builder with this institution's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Institution '%s': its name is blank. Expected the name in force.", id());
    }

    /** Builds an {@link Institution}. */
    final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
