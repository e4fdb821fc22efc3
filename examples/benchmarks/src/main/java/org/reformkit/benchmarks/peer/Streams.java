package org.reformkit.benchmarks.peer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** What one writes without a library (流式写法): flat lists of the values, and a stream with grouping for each rule. */
public final class Streams implements Contestant {

    private final List<Jurisdiction> places;
    private final List<Agency> agencies;
    private final List<Division> divisions;
    private final List<Duty> duties;
    private final List<Mandate> mandates;
    private final Map<AgencyId, Agency> byId;
    private final Map<JurisdictionCode, Jurisdiction> byCode;

    /** Lists the values, and maps agencies and jurisdictions by id. */
    public Streams(Structure structure) {
        this.places = structure.jurisdictions().toList();
        this.agencies = structure.agencies().toList();
        this.divisions = structure.divisions().toList();
        this.duties = structure.duties().toList();
        this.mandates = structure.mandates().toList();
        this.byId = agencies.stream().collect(toMap(Agency::id, Function.identity()));
        this.byCode = places.stream().collect(toMap(Jurisdiction::code, Function.identity()));
    }

    @Override
    public Found check() {
        Found found = new Found();
        ofPlaces(found);
        ofAgencies(found);
        divisions.stream()
                .filter(division -> posts(division) < AnchorRule.LEAST_DIVISION_POSTS)
                .forEach(division -> found.add(AnchorRule.DIVISION_POSTS, division.id()));
        divisions.stream()
                .filter(division ->
                        division.leaders().map(LeadershipQuota::total).orElse(0)
                                > AnchorRule.mostLeaders(posts(division)))
                .forEach(division -> found.add(AnchorRule.DIVISION_LEADERS, division.id()));
        duties.stream()
                .filter(duty -> duty.holders(HoldingRole.LEAD).count() != 1)
                .forEach(duty -> found.add(AnchorRule.ONE_LEAD, duty.id()));
        Map<JurisdictionCode, Set<Field>> functions = agencies.stream()
                .collect(groupingBy(
                        agency -> agency.id().jurisdiction(),
                        flatMapping(agency -> agency.functions().stream(), toSet())));
        mandates.stream()
                .filter(mandate -> mandate.function().isPresent())
                .filter(mandate -> !functions
                        .getOrDefault(mandate.id().jurisdiction(), Set.of())
                        .contains(mandate.function().get()))
                .forEach(mandate -> found.add(AnchorRule.MANDATED_BODY, mandate.id()));
        return found;
    }

    private void ofPlaces(Found found) {
        agencies.stream()
                .filter(agency -> agency.kind() != AgencyKind.DISPATCHED_BODY)
                .collect(groupingBy(agency -> agency.id().jurisdiction(), counting()))
                .forEach((code, count) -> {
                    if (count > AnchorRule.MOST_AGENCIES) {
                        found.add(AnchorRule.AGENCIES_WITHIN_LIMIT, code);
                    }
                });
        agencies.stream()
                .collect(groupingBy(agency -> agency.id().jurisdiction(), summingInt(Streams::posts)))
                .forEach((code, posts) -> {
                    if (posts
                            > Objects.requireNonNull(byCode.get(code))
                                    .approvedPosts()
                                    .map(Quota::total)
                                    .orElse(0)) {
                        found.add(AnchorRule.POSTS_WITHIN_TOTAL, code);
                    }
                });
        agencies.stream()
                .collect(groupingBy(agency -> agency.id().jurisdiction(), groupingBy(Agency::name, counting())))
                .forEach((code, bearers) -> {
                    if (bearers.values().stream().anyMatch(count -> count > 1)) {
                        found.add(AnchorRule.UNIQUE_NAMES, code);
                    }
                });
    }

    private void ofAgencies(Found found) {
        agencies.stream()
                .filter(agency -> posts(agency) < AnchorRule.LEAST_AGENCY_POSTS)
                .forEach(agency -> found.add(AnchorRule.AGENCY_POSTS, agency.id()));
        divisions.stream().collect(groupingBy(Division::agency)).forEach((agency, its) -> {
            long comprehensive = its.stream()
                    .filter(division -> division.category().orElseThrow() == DivisionCategory.COMPREHENSIVE)
                    .count();
            if (its.size() >= AnchorRule.LEAST_DIVISIONS_TO_SHARE && comprehensive * 3 > its.size()) {
                found.add(AnchorRule.COMPREHENSIVE_SHARE, agency);
            }
        });
        divisions.stream()
                .collect(groupingBy(Division::agency, summingInt(Streams::posts)))
                .forEach((agency, posts) -> {
                    if (posts > posts(Objects.requireNonNull(byId.get(agency)))) {
                        found.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, agency);
                    }
                });
    }

    private static int posts(Agency agency) {
        return agency.quota().map(Quota::total).orElseThrow();
    }

    private static int posts(Division division) {
        return division.quota().map(Quota::total).orElseThrow();
    }

    @Override
    public Found found(Object answer) {
        return (Found) answer;
    }
}
