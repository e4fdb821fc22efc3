package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.structure.Structure;

/** Moves that make, change and end divisions (内设机构动作). */
final class DivisionMoves {

    private DivisionMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(EstablishDivision.class, establish())
                .put(AbolishDivision.class, abolish())
                .put(MergeDivisions.class, merge())
                .put(MoveDivision.class, move())
                .put(SplitDivision.class, split())
                .put(ReplaceDivision.class, replace())
                .put(ApplyTemplate.class, applyTemplate())
                .buildOrThrow();
    }

    /** With posts that its agency has. */
    static Arbitrary<Move<EstablishDivision>> establish() {
        return Combinators.combine(ElementArbitraries.divisions(), Choice.choices(), Choice.choices())
                .as((division, choice, start) ->
                        (before, decision) -> choice.of(before.agencies().toList())
                                .map(agency -> EstablishDivision.builder()
                                        .division(inside(before, division, agency, start))
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build()));
    }

    private static Division inside(Structure before, Division division, Agency agency, Choice start) {
        return division.toBuilder()
                .id(FreshIds.in(before, DivisionId::of, agency.id().jurisdiction(), start))
                .agency(agency.id())
                .quota(division.quota()
                        .map(posts -> agency.quota()
                                .map(all -> Amounts.meet(posts, all))
                                .orElse(posts)))
                .leaders(division.leaders()
                        .map(posts -> agency.leaders()
                                .map(all -> Amounts.meet(posts, all))
                                .orElse(posts)))
                .leadersInPost(division.leadersInPost()
                        .map(people -> agency.leadersInPost()
                                .map(all -> Amounts.meet(people, all))
                                .orElse(people)))
                .build();
    }

    static Arbitrary<Move<AbolishDivision>> abolish() {
        return Choice.choices()
                .map(choice ->
                        (before, decision) -> choice.of(before.divisions().toList())
                                .map(division -> AbolishDivision.builder()
                                        .division(division.id())
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build()));
    }

    /** Of two or three divisions of an agency, into a new one or one of them. */
    static Arbitrary<Move<MergeDivisions>> merge() {
        return Combinators.combine(
                        ElementArbitraries.divisions(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(2).ofMaxSize(3),
                        Choice.choices(),
                        Choice.choices())
                .as((made, whose, several, which, start) -> (before, decision) -> whose.of(before.agencies()
                                .filter(agency -> before.divisions(agency.id()).size() > 1)
                                .toList())
                        .map(agency -> {
                            List<DivisionId> sources = Choice.of(several, before.divisions(agency.id())).stream()
                                    .map(Division::id)
                                    .toList();
                            List<DivisionId> targets = new ArrayList<>(sources);
                            targets.add(FreshIds.in(
                                    before, DivisionId::of, agency.id().jurisdiction(), start));
                            return MergeDivisions.builder()
                                    .sources(sources)
                                    .target(made.toBuilder()
                                            .id(which.of(targets).orElseThrow())
                                            .agency(agency.id())
                                            .quota(Optional.empty())
                                            .leadersInPost(Optional.empty())
                                            .build())
                                    .effectiveOn(decision.effectiveOn())
                                    .bases(decision.bases())
                                    .approval(decision.approval())
                                    .build();
                        }));
    }

    static Arbitrary<Move<MoveDivision>> move() {
        return Combinators.combine(Choice.choices(), Choice.choices())
                .as((choice, whereto) -> (before, decision) -> choice.of(before.divisions()
                                .filter(division -> isCovered(before, division))
                                .filter(division -> !targets(before, division).isEmpty())
                                .toList())
                        .map(division -> MoveDivision.builder()
                                .division(division.id())
                                .target(whereto.of(targets(before, division)).orElseThrow())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** With a part of what the other has; every other time with no other functions. */
    static Arbitrary<Move<SplitDivision>> split() {
        return Combinators.combine(
                        ElementArbitraries.divisions(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3),
                        Choice.choices(2))
                .as((made, choice, start, parts, going) ->
                        (before, decision) -> choice.of(before.divisions().toList())
                                .map(division -> SplitDivision.builder()
                                        .division(division.id())
                                        .made(outOf(before, division, made, start, parts))
                                        .duties(Choice.of(going, doneBy(before, division)))
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build()));
    }

    private static List<DutyId> doneBy(Structure before, Division division) {
        return before.duties()
                .filter(duty -> duty.divisions().contains(division.id()))
                .map(Duty::id)
                .toList();
    }

    private static Division outOf(
            Structure before, Division division, Division made, Choice start, List<Choice> parts) {
        return made.toBuilder()
                .id(FreshIds.in(before, DivisionId::of, division.id().jurisdiction(), start))
                .agency(division.agency())
                .functions(start.partOf(1) == 0 ? made.functions() : Choice.of(parts, division.functions()))
                .quota(made.quota()
                        .map(any -> division.quota()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .leaders(made.leaders()
                        .map(any -> division.leaders()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .leadersInPost(made.leadersInPost()
                        .map(any -> division.leadersInPost()
                                .map(all -> Amounts.partOf(all, parts))
                                .orElse(any)))
                .build();
    }

    /** By one with posts that its agency has. */
    static Arbitrary<Move<ReplaceDivision>> replace() {
        return Combinators.combine(ElementArbitraries.divisions(), Choice.choices(), Choice.choices())
                .as((made, choice, start) ->
                        (before, decision) -> choice.of(before.divisions().toList())
                                .map(division -> ReplaceDivision.builder()
                                        .division(division.id())
                                        .made(inside(
                                                before,
                                                made,
                                                before.agency(division.agency()).orElseThrow(),
                                                start))
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build())
                                .map(action -> action.refusals(before).isEmpty() ? action : withoutPosts(action)));
    }

    /** The other divisions of the agency have them. */
    private static ReplaceDivision withoutPosts(ReplaceDivision action) {
        return action.toBuilder()
                .made(action.made().toBuilder()
                        .quota(Optional.empty())
                        .leaders(Optional.empty())
                        .leadersInPost(Optional.empty())
                        .build())
                .build();
    }

    /** For up to three agencies, some of whose own divisions may go. */
    static Arbitrary<Move<ApplyTemplate>> applyTemplate() {
        return Combinators.combine(
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3),
                        BaseArbitraries.names()
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Choice.choices(2))
                .as((several, names, going) -> (before, decision) -> {
                    List<AgencyId> agencies = Choice.of(
                            several,
                            before.agencies()
                                    .map(Agency::id)
                                    .filter(agency -> agency.key().length() + "-T999".length() <= LocalId.LONGEST)
                                    .toList());
                    return agencies.isEmpty()
                            ? Optional.empty()
                            : Optional.of(ApplyTemplate.builder()
                                    .agencies(agencies)
                                    .names(names)
                                    .abolished(Choice.of(
                                            going,
                                            agencies.stream()
                                                    .flatMap(agency -> before.divisions(agency).stream())
                                                    .map(Division::name)
                                                    .filter(name -> !names.contains(name))
                                                    .distinct()
                                                    .toList()))
                                    .effectiveOn(decision.effectiveOn())
                                    .bases(decision.bases())
                                    .approval(decision.approval())
                                    .build());
                });
    }

    private static List<AgencyId> targets(Structure before, Division division) {
        return before.agencies(division.id().jurisdiction()).stream()
                .map(Agency::id)
                .filter(id -> !id.equals(division.agency()))
                .toList();
    }

    /** Whether its agency has the posts and the leaders that it takes along. */
    private static boolean isCovered(Structure before, Division division) {
        Agency agency = before.agency(division.agency()).orElseThrow();
        return division.quota()
                        .flatMap(posts -> agency.quota().map(all -> all.covers(posts)))
                        .orElse(true)
                && division.leaders()
                        .flatMap(posts -> agency.leaders().map(all -> all.covers(posts)))
                        .orElse(true)
                && division.leadersInPost()
                        .flatMap(people -> agency.leadersInPost().map(all -> all.covers(people)))
                        .orElse(true);
    }
}
