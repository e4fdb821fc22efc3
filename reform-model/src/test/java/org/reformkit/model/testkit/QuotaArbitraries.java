package org.reformkit.model.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

/** Arbitraries of posts, leader posts and people (编制、领导职数、人员), of few enough sorts that two of them often overlap. */
public final class QuotaArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private QuotaArbitraries() {}

    /** The general purpose and a few earmarks. */
    public static Arbitrary<Purpose> purposes() {
        return Arbitraries.of(Purpose.GENERAL, Purpose.earmark("招商"), Purpose.earmark("引才"));
    }

    /** Names that cannot be those of an earmark. */
    public static Arbitrary<String> invalidEarmarks() {
        return Arbitraries.oneOf(
                BaseArbitraries.blanks(), Arbitraries.of("一般", " 招商", "招商 ", "招;商", "招:商", "招@商", "招\n商"));
    }

    /** Posts, none among them. */
    public static Arbitrary<Posts> posts() {
        return Combinators.combine(
                        Arbitraries.of(QuotaKind.class),
                        purposes(),
                        Arbitraries.integers().between(0, 300))
                .as(Posts::of);
    }

    /** Quotas of up to six lines. */
    public static Arbitrary<Quota> quotas() {
        return posts().array(Posts[].class).ofMaxSize(6).map(Quota::of).withoutEdgeCases();
    }

    /** Texts that nearly are quotas in written form. */
    public static Arbitrary<String> invalidQuotas() {
        Arbitrary<String> valid = quotas().filter(quota -> !quota.isNone()).map(Quota::text);
        return Arbitraries.oneOf(
                valid.map(text -> text + ";"),
                valid.map(text -> text + "0000000000"),
                valid.map(text -> text.replace(":", ":-")),
                valid.map(text -> text.replace(":", ":0")),
                valid.map(text -> text.replace(":", "")),
                valid.map(text -> text + ";" + text),
                valid.map(text -> "公务员" + text));
    }

    /** Sorts of leader posts. */
    public static Arbitrary<LeaderPost> leaderPosts() {
        return Combinators.combine(
                        Arbitraries.of(LeaderScope.class),
                        Arbitraries.of(Rank.TOWNSHIP_CHIEF, Rank.TOWNSHIP_DEPUTY, Rank.UNGRADED),
                        Arbitraries.of(LeaderPosition.class))
                .as(LeaderPost::of);
    }

    /** Leader posts of up to six sorts. */
    public static Arbitrary<LeadershipQuota> leadershipQuotas() {
        return Arbitraries.maps(leaderPosts(), Arbitraries.integers().between(0, 5))
                .ofMaxSize(6)
                .map(LeadershipQuota::of)
                .withoutEdgeCases();
    }

    /** Last days for people over quota, six in all. */
    public static Arbitrary<LocalDate> runOffDays() {
        return Arbitraries.integers().between(0, 5).map(FIRST_DAY::plusDays);
    }

    /** People over quota. */
    public static Arbitrary<OverQuota> overQuotas() {
        return Combinators.combine(
                        Arbitraries.of(QuotaKind.class),
                        Arbitraries.integers().between(1, 3),
                        runOffDays().optional())
                .as((kind, people, last) ->
                        last.map(date -> OverQuota.of(kind, people, date)).orElseGet(() -> OverQuota.of(kind, people)));
    }

    /** People of every group, nobody among them. */
    public static Arbitrary<Staffing> staffings() {
        return staffingBuilders().map(Staffing.Builder::build).withoutEdgeCases();
    }

    /** Builders that refuse to build a staffing. */
    public static Arbitrary<Staffing.Builder> invalidStaffings() {
        Arbitrary<Integer> negative = Arbitraries.integers().between(-100, -1);
        return Arbitraries.oneOf(
                Combinators.combine(staffingBuilders(), negative).as(Staffing.Builder::retirees),
                Combinators.combine(staffingBuilders(), negative).as(Staffing.Builder::contractStaff),
                Combinators.combine(staffingBuilders(), negative).as(Staffing.Builder::toBePlaced),
                Combinators.combine(staffingBuilders(), overQuotas())
                        .as((builder, over) -> builder.inPost(Map.of(over.kind(), over.people() - 1))
                                .addOverQuota(over)));
    }

    private static Arbitrary<Staffing.Builder> staffingBuilders() {
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
                            .toBePlaced(toBePlaced);
                });
    }
}
