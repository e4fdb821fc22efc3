package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.Rank;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/** Moves that make, change and end agencies (机构动作). */
final class AgencyMoves {

    private AgencyMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(KeepAgency.class, keep())
                .put(Rename.class, rename())
                .put(ChangeKind.class, changeKind())
                .put(IssueCharter.class, issueCharter())
                .put(EstablishAgency.class, establish())
                .put(AbolishAgency.class, abolish())
                .put(MergeAgencies.class, merge())
                .put(EndStandingAlone.class, endStandingAlone())
                .put(ReestablishAgency.class, reestablish())
                .put(SplitAgency.class, split())
                .put(ChangeRank.class, changeRank())
                .buildOrThrow();
    }

    static Arbitrary<Move<AbolishAgency>> abolish() {
        return Choice.choices()
                .map(choice -> (before, decision) -> agency(before, choice)
                        .map(agency -> AbolishAgency.builder()
                                .agency(agency.id())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<KeepAgency>> keep() {
        return Choice.choices()
                .map(choice -> (before, decision) -> agency(before, choice)
                        .map(agency -> KeepAgency.builder()
                                .agency(agency.id())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<ChangeKind>> changeKind() {
        return Combinators.combine(Choice.choices(), Arbitraries.of(AgencyKind.class), Arbitraries.of(Series.class))
                .as((choice, kind, series) -> (before, decision) -> agency(before, choice)
                        .map(agency -> ChangeKind.builder()
                                .agency(agency.id())
                                .kind(kind)
                                .series(series)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<IssueCharter>> issueCharter() {
        return Combinators.combine(Choice.choices(), ElementArbitraries.charters())
                .as((choice, charter) -> (before, decision) -> agency(before, choice)
                        .map(agency -> IssueCharter.builder()
                                .agency(agency.id())
                                .charter(charter)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** Of anything that has a name; the new one may be the old one, or a former one. */
    static Arbitrary<Move<Rename>> rename() {
        return Combinators.combine(Choice.choices(), BaseArbitraries.names())
                .as((choice, name) -> (before, decision) -> choice.of(before.elements()
                                .filter(Named.class::isInstance)
                                .toList())
                        .map(element -> Rename.builder()
                                .element(element.elementId())
                                .name(name)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** With a part of what the pool has. */
    static Arbitrary<Move<EstablishAgency>> establish() {
        return Combinators.combine(
                        ElementArbitraries.agencies(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3))
                .as((agency, place, start, parts) -> (before, decision) -> FreshIds.in(
                                before, AgencyId::of, place, start)
                        .map(id -> EstablishAgency.builder()
                                .agency(outOfPool(
                                        before, agency.toBuilder().id(id).build(), parts))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    private static Agency outOfPool(Structure before, Agency agency, List<Choice> parts) {
        var pool = before.jurisdiction(agency.id().jurisdiction()).orElseThrow().pool();
        return agency.toBuilder()
                .quota(agency.quota().map(any -> Amounts.partOf(pool.quota(), parts)))
                .leaders(agency.leaders().map(any -> Amounts.partOf(pool.leaders(), parts)))
                .staffing(agency.staffing().map(any -> Staffing.none()))
                .leadersInPost(agency.leadersInPost().map(any -> LeadershipQuota.none()))
                .build();
    }

    /** Of two or three agencies, into a new one or one of them. */
    static Arbitrary<Move<MergeAgencies>> merge() {
        return Combinators.combine(
                        ElementArbitraries.agencies(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(2),
                        Choice.choices(),
                        Choice.choices())
                .as((made, first, others, which, start) -> (before, decision) -> agency(before, first)
                        .map(agency -> sources(before, agency, others))
                        .filter(sources -> sources.size() > 1)
                        .map(sources -> MergeAgencies.builder()
                                .sources(sources)
                                .target(made.toBuilder()
                                        .id(target(before, sources, which, start))
                                        .quota(Optional.empty())
                                        .leaders(Optional.empty())
                                        .leadersInPost(Optional.empty())
                                        .staffing(Optional.empty())
                                        .build())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(merger -> !PlacementChains.wouldCircle(
                                before, merger.sources(), merger.target().id())));
    }

    private static List<AgencyId> sources(Structure before, Agency first, List<Choice> others) {
        List<AgencyId> sources = new ArrayList<>(List.of(first.id()));
        sources.addAll(Choice.of(
                others,
                before.agencies()
                        .map(Agency::id)
                        .filter(id -> !id.equals(first.id()) && canPass(before, id, first.id()))
                        .toList()));
        return sources;
    }

    /** One of the first source's jurisdiction, to which all others can pass. */
    private static AgencyId target(Structure before, List<AgencyId> sources, Choice which, Choice start) {
        var code = sources.get(0).jurisdiction();
        List<AgencyId> candidates = new ArrayList<>();
        candidates.add(FreshIds.in(before, AgencyId::of, code, start));
        sources.stream().filter(id -> id.jurisdiction().equals(code)).forEach(candidates::add);
        return which.of(candidates).orElseThrow();
    }

    static Arbitrary<Move<EndStandingAlone>> endStandingAlone() {
        return Combinators.combine(Choice.choices(), Choice.choices())
                .as((choice, other) -> (before, decision) -> agency(before, choice)
                        .flatMap(agency -> other.of(before.agencies()
                                        .filter(host -> !host.id().equals(agency.id())
                                                && canPass(before, agency.id(), host.id())
                                                && !PlacementChains.wouldCircle(
                                                        before, List.of(agency.id()), host.id()))
                                        .toList())
                                .map(host -> EndStandingAlone.builder()
                                        .agency(agency.id())
                                        .host(host.id())
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build())));
    }

    static Arbitrary<Move<ReestablishAgency>> reestablish() {
        return Combinators.combine(
                        Choice.choices(), BaseArbitraries.fields().set().ofMaxSize(2))
                .as((choice, functions) -> (before, decision) -> agency(before, choice)
                        .map(agency -> ReestablishAgency.builder()
                                .agency(agency.id())
                                .functions(functions)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<ChangeRank>> changeRank() {
        return Combinators.combine(Choice.choices(), Arbitraries.of(Rank.class))
                .as((choice, rank) -> (before, decision) -> choice.of(before.elements()
                                .filter(element -> element instanceof Agency
                                        || element instanceof Division
                                        || element instanceof Institution)
                                .toList())
                        .map(element -> ChangeRank.builder()
                                .element(element.elementId())
                                .rank(rank)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(change -> change.refusals(before).isEmpty()));
    }

    /** With a part of what the source has; every other time with no other functions. */
    static Arbitrary<Move<SplitAgency>> split() {
        return Combinators.combine(
                        ElementArbitraries.agencies(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3),
                        Choice.choices(2))
                .as((agency, choice, start, parts, moved) -> (before, decision) -> agency(before, choice)
                        .map(source -> SplitAgency.builder()
                                .source(source.id())
                                .made(outOf(before, source, agency, start, parts))
                                .duties(Choice.of(
                                        moved,
                                        before.duties()
                                                .filter(duty -> duty.isHeldBy(source.id()))
                                                .map(Duty::id)
                                                .toList()))
                                .divisions(Choice.of(
                                        moved,
                                        before.divisions(source.id()).stream()
                                                .map(Division::id)
                                                .toList()))
                                .institutions(Choice.of(
                                        moved,
                                        before.institutions()
                                                .filter(one -> one.supervisor()
                                                        .filter(source.id()::equals)
                                                        .isPresent())
                                                .map(Institution::id)
                                                .toList()))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        // Where it has fewer posts than its divisions, none come to it.
                        .map(action -> action.refusals(before).isEmpty()
                                ? action
                                : action.toBuilder().divisions(List.of()).build())
                        .filter(split -> split.refusals(before).isEmpty()));
    }

    private static Agency outOf(Structure before, Agency source, Agency agency, Choice start, List<Choice> parts) {
        return agency.toBuilder()
                .id(FreshIds.in(before, AgencyId::of, source.id().jurisdiction(), start))
                .functions(start.partOf(1) == 0 ? agency.functions() : Choice.of(parts, source.functions()))
                .quota(agency.quota()
                        .map(any -> source.quota()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .leaders(agency.leaders()
                        .map(any -> source.leaders()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .staffing(agency.staffing()
                        .map(any -> source.staffing()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .leadersInPost(agency.leadersInPost()
                        .map(any -> source.leadersInPost()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .build();
    }

    /** Divisions cannot leave their jurisdiction. */
    private static boolean canPass(Structure before, AgencyId agency, AgencyId target) {
        return agency.jurisdiction().equals(target.jurisdiction())
                || before.divisions(agency).isEmpty();
    }

    private static Optional<Agency> agency(Structure before, Choice choice) {
        return choice.of(before.agencies().toList());
    }
}
