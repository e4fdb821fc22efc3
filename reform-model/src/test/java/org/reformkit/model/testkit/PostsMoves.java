package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/** Moves that approve posts and leader posts anew, and that transfer these or people (编制、领导职数和人员动作). */
final class PostsMoves {

    private static final Set<ElementKind> HOLD_POSTS =
            Set.of(ElementKind.JURISDICTION, ElementKind.AGENCY, ElementKind.DIVISION, ElementKind.INSTITUTION);
    private static final Set<ElementKind> HOLD_LEADERS =
            Set.of(ElementKind.JURISDICTION, ElementKind.AGENCY, ElementKind.DIVISION);
    private static final Set<ElementKind> HOLD_PEOPLE =
            Set.of(ElementKind.JURISDICTION, ElementKind.AGENCY, ElementKind.INSTITUTION);

    private PostsMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(AdjustQuota.class, adjustPosts())
                .put(AdjustLeaderPosts.class, adjustLeaders())
                .put(TransferQuota.class, transferPosts())
                .put(TransferLeaderPosts.class, transferLeaders())
                .put(TransferPeople.class, transferPeople())
                .buildOrThrow();
    }

    static Arbitrary<Move<AdjustQuota>> adjustPosts() {
        return Combinators.combine(
                        Choice.choices(), Arbitraries.of(Adjustment.class), QuotaArbitraries.quotas(), parts())
                .as((choice, adjustment, posts, parts) -> (before, decision) -> choice.of(holders(before, HOLD_POSTS))
                        .map(holder -> AdjustQuota.builder()
                                .holder(holder)
                                .adjustment(adjustment)
                                .posts(
                                        isLess(adjustment)
                                                ? posts(before, holder)
                                                        .map(all -> Amounts.partOf(all, parts))
                                                        .orElse(posts)
                                                : posts)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<AdjustLeaderPosts>> adjustLeaders() {
        return Combinators.combine(
                        Choice.choices(),
                        Arbitraries.of(Adjustment.class),
                        QuotaArbitraries.leadershipQuotas(),
                        parts())
                .as((choice, adjustment, posts, parts) -> (before, decision) -> choice.of(holders(before, HOLD_LEADERS))
                        .map(holder -> AdjustLeaderPosts.builder()
                                .holder(holder)
                                .adjustment(adjustment)
                                .posts(
                                        isLess(adjustment)
                                                ? leaders(before, holder)
                                                        .map(all -> Amounts.partOf(all, parts))
                                                        .orElse(posts)
                                                : posts)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** Of a part of what is there; of any posts where that is not known. */
    static Arbitrary<Move<TransferQuota>> transferPosts() {
        return Combinators.combine(Choice.choices().list().ofSize(2), QuotaArbitraries.quotas(), parts())
                .as((choices, posts, parts) -> (before, decision) -> {
                    List<ElementId> two = Choice.of(choices, holders(before, HOLD_POSTS));
                    if (two.size() < 2) {
                        return Optional.empty();
                    }
                    Quota some = posts(before, two.get(0))
                            .map(all -> Amounts.partOf(all, parts))
                            .orElse(posts);
                    return Optional.of(TransferQuota.builder()
                            .source(two.get(0))
                            .target(two.get(1))
                            .posts(giver(before, two)
                                    .flatMap(giver -> posts(before, giver))
                                    .map(all -> Amounts.meet(some, all))
                                    .orElse(some))
                            .effectiveOn(decision.effectiveOn())
                            .bases(decision.bases())
                            .approval(decision.approval())
                            .build());
                });
    }

    /** Of a part of what is there; of any leader posts where that is not known. */
    static Arbitrary<Move<TransferLeaderPosts>> transferLeaders() {
        return Combinators.combine(Choice.choices().list().ofSize(2), QuotaArbitraries.leadershipQuotas(), parts())
                .as((choices, posts, parts) -> (before, decision) -> {
                    List<ElementId> two = Choice.of(choices, holders(before, HOLD_LEADERS));
                    if (two.size() < 2) {
                        return Optional.empty();
                    }
                    LeadershipQuota some = leaders(before, two.get(0))
                            .map(all -> Amounts.partOf(all, parts))
                            .orElse(posts);
                    return Optional.of(TransferLeaderPosts.builder()
                            .source(two.get(0))
                            .target(two.get(1))
                            .posts(giver(before, two)
                                    .flatMap(giver -> leaders(before, giver))
                                    .map(all -> Amounts.meet(some, all))
                                    .orElse(some))
                            .effectiveOn(decision.effectiveOn())
                            .bases(decision.bases())
                            .approval(decision.approval())
                            .build());
                });
    }

    /** Of some who are there; of anybody where that is not known. */
    static Arbitrary<Move<TransferPeople>> transferPeople() {
        return Combinators.combine(Choice.choices().list().ofSize(2), QuotaArbitraries.staffings(), parts())
                .as((choices, people, parts) -> (before, decision) -> {
                    List<ElementId> two = Choice.of(choices, holders(before, HOLD_PEOPLE));
                    if (two.size() < 2) {
                        return Optional.empty();
                    }
                    Optional<Staffing> all =
                            Amounts.people(before.element(two.get(0)).orElseThrow());
                    return Optional.of(TransferPeople.builder()
                            .source(two.get(0))
                            .target(two.get(1))
                            .people(all.map(those -> Amounts.partOf(those, parts))
                                    .orElse(people))
                            .effectiveOn(decision.effectiveOn())
                            .bases(decision.bases())
                            .approval(decision.approval())
                            .build());
                });
    }

    private static boolean isLess(Adjustment adjustment) {
        return adjustment == Adjustment.CUT || adjustment == Adjustment.CANCEL;
    }

    private static Arbitrary<List<Choice>> parts() {
        return Choice.choices().list().ofMinSize(1).ofMaxSize(3);
    }

    private static List<ElementId> holders(Structure before, Set<ElementKind> kinds) {
        return before.elements()
                .map(element -> element.elementId())
                .filter(id -> kinds.contains(id.kind()))
                .toList();
    }

    /** The agency that gives along with its division, where the posts leave it. */
    private static Optional<ElementId> giver(Structure before, List<ElementId> two) {
        ElementId owner = Amounts.owner(before, two.get(0));
        return owner.equals(Amounts.owner(before, two.get(1))) ? Optional.empty() : Optional.of(owner);
    }

    private static Optional<Quota> posts(Structure before, ElementId id) {
        return Amounts.posts(before.element(id).orElseThrow());
    }

    private static Optional<LeadershipQuota> leaders(Structure before, ElementId id) {
        return Amounts.leaders(before.element(id).orElseThrow());
    }
}
