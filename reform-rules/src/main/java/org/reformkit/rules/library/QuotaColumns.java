package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;

/** The numbers that rules read from the quotas of many bodies (编制列), each read from one body alone. */
final class QuotaColumns {

    // One object each, so that who compares an element before and after looks once at what many columns read.
    private static final Function<Agency, Optional<Quota>> AGENCY_QUOTA = Agency::quota;
    private static final Function<Agency, Optional<LeadershipQuota>> AGENCY_LEADER_POSTS = Agency::leaders;
    private static final Function<Division, Optional<Quota>> DIVISION_QUOTA = Division::quota;
    private static final Function<Institution, Optional<Quota>> INSTITUTION_QUOTA = Institution::quota;
    private static final Function<CoordinatingBody, Optional<Quota>> BODY_QUOTA = CoordinatingBody::posts;

    /** Posts for administration and for politics and law. */
    static final Column<Agency> AGENCY_ADMINISTRATIVE =
            Column.of(ElementKind.AGENCY, AGENCY_QUOTA, AgencyMeasures::administrative);

    static final Column<Division> DIVISION_ADMINISTRATIVE =
            Column.of(ElementKind.DIVISION, DIVISION_QUOTA, AgencyMeasures::administrative);

    static final Column<Division> DIVISION_POSTS = Column.of(ElementKind.DIVISION, DIVISION_QUOTA, Quota::total);

    static final Column<Division> DIVISION_LEADERS =
            Column.of(ElementKind.DIVISION, Division::leaders, LeadershipQuota::total);

    static final Column<Division> DIVISION_LEADERS_IN_POST =
            Column.of(ElementKind.DIVISION, Division::leadersInPost, LeadershipQuota::total);

    /** Posts of all kinds. */
    static final Column<Agency> AGENCY_ALL_POSTS = Column.of(ElementKind.AGENCY, AGENCY_QUOTA, Quota::total);

    /** The posts of heads of the agency itself. */
    static final Column<Agency> AGENCY_HEADS =
            Column.of(ElementKind.AGENCY, AGENCY_LEADER_POSTS, leaders -> leaders.chiefs(LeaderScope.AGENCY));

    /** The kinds of posts as a set of bits, see {@link KindSet}. */
    static final Column<Agency> AGENCY_KINDS = Column.of(ElementKind.AGENCY, AGENCY_QUOTA, KindSet::of);

    static final Column<Division> DIVISION_KINDS = Column.of(ElementKind.DIVISION, DIVISION_QUOTA, KindSet::of);

    static final Column<Institution> INSTITUTION_KINDS =
            Column.of(ElementKind.INSTITUTION, INSTITUTION_QUOTA, KindSet::of);

    static final Column<CoordinatingBody> BODY_KINDS =
            Column.of(ElementKind.COORDINATING_BODY, BODY_QUOTA, KindSet::of);

    private static final ImmutableMap<QuotaKind, Column<Agency>> AGENCY_POSTS =
            byKind(kind -> Column.of(ElementKind.AGENCY, AGENCY_QUOTA, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<Division>> DIVISION_POSTS_OF_KIND =
            byKind(kind -> Column.of(ElementKind.DIVISION, DIVISION_QUOTA, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<Institution>> INSTITUTION_POSTS =
            byKind(kind -> Column.of(ElementKind.INSTITUTION, INSTITUTION_QUOTA, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<CoordinatingBody>> BODY_POSTS =
            byKind(kind -> Column.of(ElementKind.COORDINATING_BODY, BODY_QUOTA, quota -> quota.posts(kind)));

    private static final ImmutableMap<LeaderScope, Column<Agency>> AGENCY_LEADERS = Maps.toMap(
            Arrays.asList(LeaderScope.values()),
            scope -> Column.of(ElementKind.AGENCY, AGENCY_LEADER_POSTS, leaders -> leaders.total(scope)));

    private QuotaColumns() {}

    static Column<Agency> agencyPosts(QuotaKind kind) {
        return Objects.requireNonNull(AGENCY_POSTS.get(kind));
    }

    static Column<Division> divisionPosts(QuotaKind kind) {
        return Objects.requireNonNull(DIVISION_POSTS_OF_KIND.get(kind));
    }

    static Column<Institution> institutionPosts(QuotaKind kind) {
        return Objects.requireNonNull(INSTITUTION_POSTS.get(kind));
    }

    static Column<CoordinatingBody> bodyPosts(QuotaKind kind) {
        return Objects.requireNonNull(BODY_POSTS.get(kind));
    }

    static Column<Agency> agencyLeaders(LeaderScope scope) {
        return Objects.requireNonNull(AGENCY_LEADERS.get(scope));
    }

    private static <E extends Element> ImmutableMap<QuotaKind, Column<E>> byKind(
            Function<QuotaKind, Column<E>> column) {
        return Maps.toMap(Arrays.asList(QuotaKind.values()), column::apply);
    }
}
