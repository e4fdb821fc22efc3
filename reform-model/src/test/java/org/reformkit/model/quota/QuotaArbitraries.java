package org.reformkit.model.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.reformkit.model.base.Rank;

/** Quotas, leader posts and people, few enough kinds and dates that two of them often overlap. */
class QuotaArbitraries extends DomainContextBase {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<Purpose> purposes() {
        return Arbitraries.of(Purpose.GENERAL, Purpose.earmark("招商"), Purpose.earmark("引才"));
    }

    @Provide
    Arbitrary<Posts> posts() {
        return Combinators.combine(
                        Arbitraries.of(QuotaKind.class),
                        purposes(),
                        Arbitraries.integers().between(0, 300))
                .as(Posts::of);
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return posts().array(Posts[].class).ofMaxSize(6).map(Quota::of);
    }

    @Provide
    Arbitrary<LeaderPost> leaderPosts() {
        return Combinators.combine(
                        Arbitraries.of(LeaderScope.class),
                        Arbitraries.of(Rank.TOWNSHIP_CHIEF, Rank.TOWNSHIP_DEPUTY, Rank.UNGRADED),
                        Arbitraries.of(LeaderPosition.class))
                .as(LeaderPost::of);
    }

    @Provide
    Arbitrary<LeadershipQuota> leadershipQuotas() {
        return Arbitraries.maps(leaderPosts(), Arbitraries.integers().between(0, 5))
                .ofMaxSize(6)
                .map(LeadershipQuota::of);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 5).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<OverQuota> overQuotas() {
        return Combinators.combine(
                        Arbitraries.of(QuotaKind.class), Arbitraries.integers().between(1, 3), dates().optional())
                .as((kind, people, last) ->
                        last.map(date -> OverQuota.of(kind, people, date)).orElseGet(() -> OverQuota.of(kind, people)));
    }

    @Provide
    Arbitrary<Staffing> staffings() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 40);
        Arbitrary<Map<QuotaKind, Integer>> withinQuota =
                Arbitraries.maps(Arbitraries.of(QuotaKind.class), people).ofMaxSize(4);
        Arbitrary<List<OverQuota>> overQuota = overQuotas().list().ofMaxSize(4);
        return Combinators.combine(withinQuota, overQuota, people, people, people)
                .as((inPost, over, retirees, contractStaff, toBePlaced) -> {
                    over.forEach(some -> inPost.merge(some.kind(), some.people(), Integer::sum));
                    return Staffing.builder()
                            .putAllInPost(inPost)
                            .addAllOverQuota(over)
                            .retirees(retirees)
                            .contractStaff(contractStaff)
                            .toBePlaced(toBePlaced)
                            .build();
                });
    }
}
