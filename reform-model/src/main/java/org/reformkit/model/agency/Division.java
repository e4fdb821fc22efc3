package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;

/** An internal division (内设机构) of an agency. Its posts and leader posts are a part of the agency's. */
@Value.Immutable
public interface Division extends Element, Named {

    /** The identity. */
    DivisionId id();

    /** The agency it is a part of; of the same jurisdiction. */
    AgencyId agency();

    @Override
    String name();

    @Override
    ImmutableList<FormerName> formerNames();

    @Override
    ImmutableSet<String> aliases();

    /** Whether it is comprehensive or works for a business, where it is known. */
    Optional<DivisionCategory> category();

    /** The rank (规格), where it is known. */
    Optional<Rank> rank();

    /** What it is there for (职能), such as 办公室 or 人事. */
    @Value.NaturalOrder
    ImmutableSortedSet<Field> functions();

    /** Its posts in 名; absent where they are not known. */
    Optional<Quota> quota();

    /** Its leader posts in 名; absent where they are not known. */
    Optional<LeadershipQuota> leaders();

    /** The leaders really in post in 人 (实配领导), by the post they hold; absent where they are not known. */
    Optional<LeadershipQuota> leadersInPost();

    @Override
    default ImmutableSet<AgencyId> references() {
        return ImmutableSet.of(agency());
    }

    @Override
    default boolean refersTo(AgencyId other) {
        return agency().equals(other);
    }

    @Override
    default void forEachReference(Consumer<? super AgencyId> action) {
        action.accept(agency());
    }

    @Override
    default DivisionId elementId() {
        return id();
    }

    /** The same division as a part of another agency. */
    default Division withAgency(AgencyId agency) {
        return toBuilder().agency(agency).build();
    }

    /** The same division with these posts. */
    default Division withQuota(Quota quota) {
        return toBuilder().quota(quota).build();
    }

    /** The same division with these leader posts. */
    default Division withLeaders(LeadershipQuota leaders) {
        return toBuilder().leaders(leaders).build();
    }

    /** The same division with these leaders in post. */
    default Division withLeadersInPost(LeadershipQuota leaders) {
        return toBuilder().leadersInPost(leaders).build();
    }

    /** A builder with this division's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "Division '%s': its name is blank. Expected the name in force.", id());
        checkArgument(
                agency().jurisdiction().equals(id().jurisdiction()),
                "Division '%s': its agency '%s' is of another jurisdiction. Expected one of %s.",
                id(),
                agency(),
                id().jurisdiction());
    }

    /** Builds a {@link Division}. */
    final class Builder extends ImmutableDivision.Builder {
        Builder() {}
    }
}
