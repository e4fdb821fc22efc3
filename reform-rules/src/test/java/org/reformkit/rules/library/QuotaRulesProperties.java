package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;

/** Transfers conserve: whoever holds the posts, the place as a whole has as many of each kind. */
class QuotaRulesProperties {

    private static final Policy TOTALS = Policy.of("总量", rule("quota.within-approved-total"), rule("quota.conserved"));

    /** A transfer between two of the holders: agencies A-01 and on, the pool being number 0. */
    record Move(int source, int target, Quota posts) {}

    @Property
    void transfersNeverBreakConservation(
            @ForAll("quotas") @Size(min = 2, max = 5) List<Quota> held, @ForAll("moves") List<Move> moves) {
        PlanRun run = run(place(held, Optional.empty()), transfers(held, moves));
        Report report = TOTALS.without("quota.within-approved-total").evaluate(run, DAY);
        assertThat(run.refusal()).isEmpty();
        assertThat(report.findings()).isEmpty();
    }

    @Property
    void transfersNeverChangeWhetherAPlaceIsWithinItsTotal(
            @ForAll("quotas") @Size(min = 2, max = 5) List<Quota> held,
            @ForAll("quotas") @Size(1) List<Quota> approved,
            @ForAll("moves") List<Move> moves) {
        Structure before = place(held, Optional.of(approved.get(0)));
        Structure after = run(before, transfers(held, moves)).result().orElseThrow();
        Policy total = TOTALS.without("quota.conserved");
        assertThat(reasons(total.evaluate(after, DAY))).isEqualTo(reasons(total.evaluate(before, DAY)));
    }

    @Property
    void oneMorePostOfAnyKindIsSeen(
            @ForAll("quotas") @Size(min = 1, max = 5) List<Quota> held, @ForAll QuotaKind kind) {
        List<Quota> more = new ArrayList<>(held);
        more.set(0, held.get(0).plus(Quota.of(kind, 1)));
        Report report = TOTALS.without("quota.within-approved-total")
                .evaluate(place(held, Optional.empty()), place(more, Optional.empty()), DAY);
        assertThat(report.findings()).extracting(Finding::verdict).containsExactly(Verdict.VIOLATED);
    }

    @Provide
    Arbitrary<List<Quota>> quotas() {
        return posts(0, 30).list();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        posts(0, 10))
                .as(Move::new)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Quota> posts(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.integers().between(least, most),
                        Arbitraries.of(QuotaKind.POLITICAL_LEGAL, QuotaKind.INSTITUTION))
                .as((administrative, others, kind) ->
                        Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, administrative), Posts.of(kind, others)));
    }

    private static Structure place(List<Quota> held, Optional<Quota> approved) {
        List<Element> elements = new ArrayList<>();
        elements.add(city(Pool.EMPTY.withQuota(held.get(0))).toBuilder()
                .approvedPosts(approved)
                .build());
        for (int i = 1; i < held.size(); i++) {
            elements.add(agency("A-0" + i, "第" + i + "局").quota(held.get(i)).build());
        }
        return structure(elements);
    }

    /** Those of the moves that can be made, one after the other. */
    private static Action[] transfers(List<Quota> held, List<Move> moves) {
        List<Quota> now = new ArrayList<>(held);
        List<Action> actions = new ArrayList<>();
        for (Move move : moves) {
            int source = move.source() % held.size();
            int target = move.target() % held.size();
            if (source != target && now.get(source).covers(move.posts())) {
                now.set(source, now.get(source).minus(move.posts()));
                now.set(target, now.get(target).plus(move.posts()));
                actions.add(TransferQuota.builder()
                        .source(holder(source))
                        .target(holder(target))
                        .posts(move.posts())
                        .effectiveOn(DAY)
                        .build());
            }
        }
        return actions.toArray(new Action[0]);
    }

    private static ElementId holder(int number) {
        return number == 0 ? CITY : agencyId("A-0" + number);
    }

    /** The evidence without the sources, which name the step that last touched an element. */
    private static List<String> reasons(Report report) {
        return report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(evidence -> evidence.text(Locale.ENGLISH))
                .toList();
    }
}
