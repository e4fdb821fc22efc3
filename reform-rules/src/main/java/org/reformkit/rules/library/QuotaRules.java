package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;

/** Rules on posts and the people in them (编制规则): totals, kinds, conservation. */
public final class QuotaRules {

    private QuotaRules() {}

    /**
     * S02: the posts of a jurisdiction are within what was approved for it, kind by kind (编制总量); YC-05. Kinds of which
     * no total was approved are not judged.
     */
    public static RuleType withinApprovedTotal() {
        return StandardType.of(
                "quota.within-approved-total",
                "S02",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Jurisdiction>of(
                                (structure, place) -> place.approvedPosts()
                                        .map(Quota::kinds)
                                        .orElse(ImmutableSet.of(QuotaKind.ADMINISTRATIVE)),
                                kind -> JurisdictionMeasures.posts(kind).atMost(approved(kind))))
                        .because(decree("第十六条")));
    }

    /**
     * S03: an agency has no more people in post than posts, kind by kind, but those who may stay until a day (实有不超编).
     */
    public static RuleType staffWithinPosts() {
        return StandardType.of(
                "agency.staff-within-posts",
                "S03",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Agency>of(
                                (structure, agency) ->
                                        kinds(agency.quota(), agency.staffing(), QuotaKind.ADMINISTRATIVE),
                                kind -> AgencyMeasures.inPost(kind).atMost(AgencyMeasures.posts(kind))))
                        .because(decree("第六条")));
    }

    /** S03 of institutions (事业单位实有不超编). */
    public static RuleType institutionStaffWithinPosts() {
        return StandardType.of(
                "institution.staff-within-posts",
                "S03",
                Rule.forEach(Institution.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Institution>of(
                                (structure, institution) ->
                                        kinds(institution.quota(), institution.staffing(), QuotaKind.INSTITUTION),
                                kind -> inPost(kind).atMost(posts(kind))))
                        .because(decree("第六条")));
    }

    /**
     * S35: the posts of an agency's divisions add up to no more than the agency has, kind by kind; arithmetic of the
     * charter.
     */
    public static RuleType divisionsWithinAgency() {
        return StandardType.of(
                "quota.divisions-within-agency",
                "S35",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Agency>of(
                                QuotaRules::kindsInDivisions,
                                kind -> AgencyMeasures.postsInDivisions(kind).atMost(AgencyMeasures.posts(kind))))
                        .when(AgencyMeasures.divisions().atLeast(1)));
    }

    /**
     * T02: a reform makes no posts: a jurisdiction has after it no more of any kind than before (编制总量不突破); YC-06. What
     * one body gives another receives, as transfers conserve by themselves.
     */
    public static RuleType conserved() {
        return StandardType.of(
                "quota.conserved",
                "T02",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Transition<Jurisdiction>>of(
                                (structure, transition) -> kindsHeld(transition),
                                kind -> Lifts.after(JurisdictionMeasures.posts(kind))
                                        .atMost(Lifts.before(JurisdictionMeasures.posts(kind)))))
                        .because(decree("第十八条")));
    }

    private static Citation decree(String article) {
        return Citation.of("地方各级人民政府机构设置和编制管理条例", article);
    }

    private static Measure<Jurisdiction> approved(QuotaKind kind) {
        return Measure.of(
                Text.message("measure.approved-posts"),
                Unit.POSTS,
                (structure, place) -> Reading.amount(place.approvedPosts(), quota -> quota.posts(kind)));
    }

    private static Measure<Institution> posts(QuotaKind kind) {
        return Measure.of(
                Text.of(kind.term(), AgencyMeasures.word(kind)),
                Unit.POSTS,
                (structure, institution) -> Reading.amount(institution.quota(), quota -> quota.posts(kind)));
    }

    private static Measure<Institution> inPost(QuotaKind kind) {
        return Measure.of(
                Text.message("measure.in-post", Text.of(kind.term(), AgencyMeasures.word(kind))),
                Unit.PEOPLE,
                (structure, institution) -> Reading.amount(
                        institution.staffing(),
                        staffing -> staffing.inPost(kind) - staffing.overQuota(kind, structure.date())));
    }

    /** The kinds that either names; where they name none and one of them is not known, the {@code usual} one. */
    private static ImmutableSet<QuotaKind> kinds(Optional<Quota> quota, Optional<Staffing> staffing, QuotaKind usual) {
        ImmutableSet<QuotaKind> named = ImmutableSet.<QuotaKind>builder()
                .addAll(quota.map(Quota::kinds).orElse(ImmutableSet.of()))
                .addAll(staffing.map(people -> people.inPost().keySet()).orElse(ImmutableSortedSet.of()))
                .build();
        return named.isEmpty() && (quota.isEmpty() || staffing.isEmpty()) ? ImmutableSet.of(usual) : named;
    }

    private static ImmutableSet<QuotaKind> kindsInDivisions(Structure structure, Agency agency) {
        ImmutableSet.Builder<QuotaKind> kinds = ImmutableSet.builder();
        agency.quota().ifPresent(quota -> kinds.addAll(quota.kinds()));
        boolean isKnown = agency.quota().isPresent();
        for (Division division : structure.divisions(agency.id())) {
            division.quota().ifPresent(quota -> kinds.addAll(quota.kinds()));
            isKnown &= division.quota().isPresent();
        }
        ImmutableSet<QuotaKind> named = kinds.build();
        return named.isEmpty() && !isKnown ? ImmutableSet.of(QuotaKind.ADMINISTRATIVE) : named;
    }

    /**
     * The kinds that anyone has before or after; where none are named and some posts not known, administrative ones.
     */
    private static ImmutableSet<QuotaKind> kindsHeld(Transition<Jurisdiction> transition) {
        ImmutableList<Optional<Quota>> held = Stream.of(transition.before(), transition.after())
                .flatMap(structure -> held(structure, transition.subject().code()))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<QuotaKind> named = held.stream()
                .flatMap(Optional::stream)
                .flatMap(quota -> quota.kinds().stream())
                .collect(ImmutableSet.toImmutableSet());
        return named.isEmpty() && held.contains(Optional.<Quota>empty())
                ? ImmutableSet.of(QuotaKind.ADMINISTRATIVE)
                : named;
    }

    private static Stream<Optional<Quota>> held(Structure structure, JurisdictionCode code) {
        return Stream.of(
                        structure.agencies(code).stream().map(Agency::quota),
                        structure.institutions(code).stream().map(Institution::quota),
                        structure.jurisdiction(code).stream()
                                .map(place -> Optional.of(place.pool().quota())))
                .flatMap(quotas -> quotas);
    }
}
