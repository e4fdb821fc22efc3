package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.SetLeadersInPost;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
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
                .put(EarmarkQuota.class, earmark())
                .put(SetRunOff.class, setRunOff())
                .put(SetLeadersInPost.class, setLeadersInPost())
                .put(SinkPeople.class, sinkPeople())
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
                                    .build())
                            .filter(transfer -> transfer.refusals(before).isEmpty());
                });
    }

    /** Of a part of what is there, at the agency of a division too; of any posts where that is not known. */
    static Arbitrary<Move<EarmarkQuota>> earmark() {
        return Combinators.combine(Choice.choices(), QuotaArbitraries.quotas(), parts(), QuotaArbitraries.purposes())
                .as((choice, posts, parts, purpose) -> (before, decision) -> choice.of(holders(before, HOLD_POSTS))
                        .flatMap(holder -> {
                            Quota some = posts(before, holder)
                                    .map(all -> Amounts.partOf(all, parts))
                                    .orElse(posts);
                            Quota both = posts(before, Amounts.owner(before, holder))
                                    .map(all -> Amounts.meet(some, all))
                                    .orElse(some);
                            Quota other = Quota.of(both.lines().stream()
                                    .filter(line -> !line.purpose().equals(purpose))
                                    .toArray(Posts[]::new));
                            return other.isNone()
                                    ? Optional.empty()
                                    : Optional.of(EarmarkQuota.builder()
                                                    .holder(holder)
                                                    .posts(other)
                                                    .purpose(purpose)
                                                    .effectiveOn(decision.effectiveOn())
                                                    .bases(decision.bases())
                                                    .approval(decision.approval())
                                                    .build())
                                            .filter(earmark ->
                                                    earmark.refusals(before).isEmpty());
                        }));
    }

    /** Of some of those in post, each kind with its own last day; of anybody where they are not known. */
    static Arbitrary<Move<SetRunOff>> setRunOff() {
        return Combinators.combine(
                        Choice.choices(), QuotaArbitraries.overQuotas().list().ofMaxSize(4))
                .as((choice, some) -> (before, decision) -> choice.of(holders(before, HOLD_PEOPLE))
                        .map(holder -> SetRunOff.builder()
                                .holder(holder)
                                .overQuota(among(
                                        some,
                                        Amounts.people(before.element(holder).orElseThrow())))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(setting -> setting.refusals(before).isEmpty()));
    }

    static Arbitrary<Move<SetLeadersInPost>> setLeadersInPost() {
        return Combinators.combine(Choice.choices(), QuotaArbitraries.leadershipQuotas())
                .as((choice, leaders) -> (before, decision) -> choice.of(
                                holders(before, Set.of(ElementKind.AGENCY, ElementKind.DIVISION)))
                        .map(holder -> SetLeadersInPost.builder()
                                .holder(holder)
                                .leaders(leaders)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** As many of {@code some} as there are people in post. */
    private static List<OverQuota> among(List<OverQuota> some, Optional<Staffing> held) {
        Map<QuotaKind, Integer> left = new EnumMap<>(QuotaKind.class);
        held.ifPresent(people -> left.putAll(people.inPost()));
        return some.stream()
                .filter(over -> held.isEmpty() || left.merge(over.kind(), -over.people(), Integer::sum) >= 0)
                .toList();
    }

    /** To another holder, or to an outpost of the agency itself or of another one. */
    static Arbitrary<Move<SinkPeople>> sinkPeople() {
        return Combinators.combine(
                        Choice.choices(),
                        Choice.choices(),
                        Arbitraries.of(true, false),
                        QuotaArbitraries.staffings(),
                        parts())
                .as((choice, whereto, toOutpost, people, parts) -> (before, decision) -> choice.of(
                                holders(before, HOLD_PEOPLE))
                        .flatMap(source -> {
                            Optional<Dispatch> outpost = toOutpost ? whereto.of(outposts(before)) : Optional.empty();
                            Optional<ElementId> target = outpost.<ElementId>map(Dispatch::dispatcher)
                                    .or(() -> whereto.of(holders(before, HOLD_PEOPLE).stream()
                                            .filter(id -> !id.equals(source))
                                            .toList()));
                            return target.map(id -> SinkPeople.builder()
                                            .source(source)
                                            .target(id)
                                            .unit(outpost.map(Dispatch::unit))
                                            .people(Amounts.people(before.element(source)
                                                            .orElseThrow())
                                                    .map(all -> Amounts.partOf(all, parts))
                                                    .orElse(people))
                                            .effectiveOn(decision.effectiveOn())
                                            .bases(decision.bases())
                                            .approval(decision.approval())
                                            .build())
                                    .filter(sinking -> sinking.refusals(before).isEmpty());
                        }));
    }

    private static List<Dispatch> outposts(Structure before) {
        return before.relations()
                .filter(Dispatch.class::isInstance)
                .map(Dispatch.class::cast)
                .filter(unit -> unit.kind() == DispatchKind.OUTPOST)
                .toList();
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
