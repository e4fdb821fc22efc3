package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** Makes actions for a structure (编辑动作), spread over all its jurisdictions; the same for the same structure. */
final class Edits {

    /** The posts (名) that a transfer moves. */
    static final int POSTS = 2;

    /** So many that they do not all stay in the caches of a processor. */
    private static final int CHAIN = 4096;

    private static final int EACH = 256;

    private final Structure structure;
    private final List<Jurisdiction> places;
    private final SplittableRandom random = new SplittableRandom(11);

    Edits(Structure structure) {
        this.structure = structure;
        this.places = structure.jurisdictions().toList();
    }

    /** Transfers of posts between divisions of one county, of one agency or of two, and then all of them back. */
    ImmutableList<Action> transfers(boolean withinAgency) {
        Map<ElementId, Integer> posts = new HashMap<>();
        List<TransferQuota> there = new ArrayList<>();
        while (there.size() < CHAIN) {
            List<Division> divisions = withinAgency
                    ? structure.divisions(any(structure.agencies(place())).id())
                    : structure.divisions(place());
            Division source = any(divisions);
            Division target = any(divisions);
            if (source.agency().equals(target.agency()) != withinAgency
                    || source.id().equals(target.id())) {
                continue;
            }
            if (posts(source.id(), source.quota(), posts) < POSTS
                    || posts(source.agency(), quota(source.agency()), posts) < POSTS) {
                continue;
            }
            posts(target.id(), target.quota(), posts);
            posts(target.agency(), quota(target.agency()), posts);
            posts.merge(source.id(), -POSTS, Integer::sum);
            posts.merge(source.agency(), -POSTS, Integer::sum);
            posts.merge(target.id(), POSTS, Integer::sum);
            posts.merge(target.agency(), POSTS, Integer::sum);
            there.add(TransferQuota.builder()
                    .effectiveOn(Nation.DATE)
                    .source(source.id())
                    .target(target.id())
                    .posts(Quota.of(QuotaKind.ADMINISTRATIVE, POSTS))
                    .build());
        }
        return thereAndBack(
                there,
                there.stream()
                        .map(action -> action.toBuilder()
                                .source(action.target())
                                .target(action.source())
                                .build())
                        .toList());
    }

    /** The posts (名) that a holder has by now. */
    private static int posts(ElementId holder, Optional<Quota> first, Map<ElementId, Integer> posts) {
        return posts.computeIfAbsent(holder, key -> first.orElseThrow().total());
    }

    private Optional<Quota> quota(AgencyId agency) {
        return structure.agency(agency).flatMap(Agency::quota);
    }

    /** Duties to another lead of the county, and then all of them back. */
    ImmutableList<Action> leadMoves() {
        Map<ElementId, AgencyId> leads = new HashMap<>();
        List<TransferDuty> there = new ArrayList<>();
        List<TransferDuty> back = new ArrayList<>();
        while (there.size() < CHAIN) {
            JurisdictionCode code = place();
            Duty duty = any(structure.duties(code));
            AgencyId lead = any(structure.agencies(code)).id();
            List<AgencyId> before = duty.holders(HoldingRole.LEAD).toList();
            if (before.size() == 1 && duty.holders(HoldingRole.ASSIST).noneMatch(lead::equals)) {
                AgencyId last = leads.getOrDefault(duty.id(), before.get(0));
                if (!last.equals(lead)) {
                    leads.put(duty.id(), lead);
                    there.add(transfer(duty, lead));
                    back.add(transfer(duty, last));
                }
            }
        }
        return thereAndBack(there, back);
    }

    private static TransferDuty transfer(Duty duty, AgencyId lead) {
        return TransferDuty.builder()
                .effectiveOn(Nation.DATE)
                .duty(duty.id())
                .lead(lead)
                .addAllAssistants(duty.holders(HoldingRole.ASSIST).toList())
                .build();
    }

    /** New agencies, each for the structure as it is. */
    ImmutableList<Action> establishments() {
        return several(number -> EstablishAgency.builder()
                .effectiveOn(Nation.DATE)
                .agency(newAgency(place(), number))
                .build());
    }

    /** Agencies that end, each for the structure as it is. */
    ImmutableList<Action> abolitions() {
        return several(number -> AbolishAgency.builder()
                .effectiveOn(Nation.DATE)
                .agency(any(structure.agencies(place())).id())
                .build());
    }

    /** New names of agencies, each for the structure as it is. */
    ImmutableList<Action> renamings() {
        return several(number -> Rename.builder()
                .effectiveOn(Nation.DATE)
                .element(any(structure.agencies(place())).id())
                .name("新名" + number + "局")
                .build());
    }

    /** Divisions to another agency of the county, each for the structure as it is. */
    ImmutableList<Action> moves() {
        return several(number -> {
            Division division;
            Agency target;
            do {
                JurisdictionCode code = place();
                division = any(structure.divisions(code));
                target = any(structure.agencies(code));
            } while (division.agency().equals(target.id())
                    || division.quota().orElseThrow().total()
                            > quota(division.agency()).orElseThrow().total());
            return MoveDivision.builder()
                    .effectiveOn(Nation.DATE)
                    .division(division.id())
                    .target(target.id())
                    .build();
        });
    }

    /** Mergers of two agencies of a county into a new one, each for the structure as it is. */
    ImmutableList<Action> mergers() {
        return several(number -> {
            List<Agency> agencies = structure.agencies(place());
            int first = random.nextInt(agencies.size());
            int second = (first + 1 + random.nextInt(agencies.size() - 1)) % agencies.size();
            AgencyId one = agencies.get(first).id();
            return MergeAgencies.builder()
                    .effectiveOn(Nation.DATE)
                    .addSources(one, agencies.get(second).id())
                    .target(Agency.builder()
                            .from(newAgency(one.jurisdiction(), number))
                            .quota(Optional.empty())
                            .leaders(Optional.empty())
                            .build())
                    .build();
        });
    }

    private static Agency newAgency(JurisdictionCode code, int number) {
        return Agency.builder()
                .id(AgencyId.of(code, "N-" + number))
                .name("新设" + number + "局")
                .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                .series(Series.GOVERNMENT)
                .addFunctions(Nation.functions().get(0))
                .quota(Quota.none())
                .leaders(LeadershipQuota.none())
                .build();
    }

    private JurisdictionCode place() {
        return any(places).code();
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static ImmutableList<Action> several(IntFunction<Action> maker) {
        ImmutableList.Builder<Action> actions = ImmutableList.builder();
        for (int number = 0; number < EACH; number++) {
            actions.add(maker.apply(number));
        }
        return actions.build();
    }

    private static ImmutableList<Action> thereAndBack(List<? extends Action> there, List<? extends Action> back) {
        return Stream.concat(there.stream(), ImmutableList.copyOf(back).reverse().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
