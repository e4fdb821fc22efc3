package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /** Posts for administration and for politics and law. */
    static final Column<Agency> AGENCY_ADMINISTRATIVE =
            of(ElementKind.AGENCY, Agency::quota, AgencyMeasures::administrative);

    static final Column<Division> DIVISION_ADMINISTRATIVE =
            of(ElementKind.DIVISION, Division::quota, AgencyMeasures::administrative);

    static final Column<Division> DIVISION_POSTS = of(ElementKind.DIVISION, Division::quota, Quota::total);

    static final Column<Division> DIVISION_LEADERS =
            of(ElementKind.DIVISION, Division::leaders, LeadershipQuota::total);

    static final Column<Division> DIVISION_LEADERS_IN_POST =
            of(ElementKind.DIVISION, Division::leadersInPost, LeadershipQuota::total);

    /** Posts of all kinds. */
    static final Column<Agency> AGENCY_ALL_POSTS = of(ElementKind.AGENCY, Agency::quota, Quota::total);

    /** The posts of heads of the agency itself. */
    static final Column<Agency> AGENCY_HEADS =
            of(ElementKind.AGENCY, Agency::leaders, leaders -> leaders.chiefs(LeaderScope.AGENCY));

    /** The kinds of posts as a set of bits, see {@link KindSet}. */
    static final Column<Agency> AGENCY_KINDS = of(ElementKind.AGENCY, Agency::quota, KindSet::of);

    static final Column<Division> DIVISION_KINDS = of(ElementKind.DIVISION, Division::quota, KindSet::of);

    static final Column<Institution> INSTITUTION_KINDS = of(ElementKind.INSTITUTION, Institution::quota, KindSet::of);

    static final Column<CoordinatingBody> BODY_KINDS =
            of(ElementKind.COORDINATING_BODY, CoordinatingBody::posts, KindSet::of);

    private static final ImmutableMap<QuotaKind, Column<Agency>> AGENCY_POSTS =
            byKind(kind -> of(ElementKind.AGENCY, Agency::quota, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<Division>> DIVISION_POSTS_OF_KIND =
            byKind(kind -> of(ElementKind.DIVISION, Division::quota, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<Institution>> INSTITUTION_POSTS =
            byKind(kind -> of(ElementKind.INSTITUTION, Institution::quota, quota -> quota.posts(kind)));

    private static final ImmutableMap<QuotaKind, Column<CoordinatingBody>> BODY_POSTS =
            byKind(kind -> of(ElementKind.COORDINATING_BODY, CoordinatingBody::posts, quota -> quota.posts(kind)));

    private static final ImmutableMap<LeaderScope, Column<Agency>> AGENCY_LEADERS = Maps.toMap(
            Arrays.asList(LeaderScope.values()),
            scope -> of(ElementKind.AGENCY, Agency::leaders, leaders -> leaders.total(scope)));

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

    private static <E extends Element, T> Column<E> of(
            ElementKind kind, Function<? super E, Optional<T>> held, ToIntFunction<? super T> amount) {
        return Column.of(kind, element -> {
            Optional<T> some = held.apply(element);
            return some.isPresent() ? amount.applyAsInt(some.get()) : Column.UNKNOWN;
        });
    }
}
