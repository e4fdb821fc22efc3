package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

/**
 * An agency (机构): a party, government or other body with duties, posts and people of its own. It is not a plate (挂牌),
 * which is only a name, and not an institution (事业单位). What is not known of it is absent, never zero.
 */
@Value.Immutable
public interface Agency extends Element, Named {

    /** The identity. */
    AgencyId id();

    @Override
    String name();

    @Override
    ImmutableList<FormerName> formerNames();

    @Override
    ImmutableSet<String> aliases();

    /** The unified social credit code (统一社会信用代码), where it is known. */
    Optional<CreditCode> creditCode();

    /** The kind (机构类别). */
    AgencyKind kind();

    /** The series (序列). */
    Series series();

    /** The rank (规格), where it is known. */
    Optional<Rank> rank();

    /** Why it exists at this level, where it is known. */
    Optional<AgencyOrigin> origin();

    /** The functions it is there for (主要职能), by which it meets a demand for a body. */
    @Value.NaturalOrder
    ImmutableSortedSet<Field> functions();

    /** Its approved posts in 名, its divisions' posts among them; absent where they are not known. */
    Optional<Quota> quota();

    /**
     * Its approved leader posts in 名, of the agency and in total of its divisions; absent where they are not known.
     */
    Optional<LeadershipQuota> leaders();

    /**
     * The leaders really in post in 人 (实配领导), by the post they hold, of the agency and in total of its divisions; absent
     * where they are not known.
     */
    Optional<LeadershipQuota> leadersInPost();

    /** The people in it in 人; absent where they are not known. */
    Optional<Staffing> staffing();

    /** The state of its charter (“三定”规定), where it is known. */
    Optional<Charter> charter();

    @Override
    default AgencyId elementId() {
        return id();
    }

    /** The same agency with these posts. */
    default Agency withQuota(Quota quota) {
        return toBuilder().quota(quota).build();
    }

    /** The same agency with these leader posts. */
    default Agency withLeaders(LeadershipQuota leaders) {
        return toBuilder().leaders(leaders).build();
    }

    /** The same agency with these leaders in post. */
    default Agency withLeadersInPost(LeadershipQuota leaders) {
        return toBuilder().leadersInPost(leaders).build();
    }

    /** The same agency with these people. */
    default Agency withStaffing(Staffing staffing) {
        return toBuilder().staffing(staffing).build();
    }

    /** A builder with this agency's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Agency '%s': its name is blank. Expected the name in force.", id());
    }

    /** Builds an {@link Agency}. */
    final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
