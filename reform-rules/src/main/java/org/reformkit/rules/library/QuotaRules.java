package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on posts and the people in them (编制规则): totals, kinds, conservation. */
public final class QuotaRules {

    /** What tells the kinds of posts that are held or approved in a jurisdiction. */
    static final Reads KINDS_HELD = Reads.of(
            Reach.JURISDICTION,
            Aspect.of(QuotaColumns.AGENCY_KINDS),
            Aspect.of(QuotaColumns.INSTITUTION_KINDS),
            Aspect.of(ElementKind.JURISDICTION, Jurisdiction.class, place -> place));

    /** Inside of what there may be no more posts, each jurisdiction where it is not set; of {@link #conserved}. */
    public static final Parameter<Within> WITHIN = Parameter.optional(
            "within", ParameterType.choice(Within.class), Text.message("parameter.conserved-within"));

    /** The kinds of posts that an agency may have (编制类别), each as {@code administrative}; of {@link #agencyPostsFitKind}. */
    public static final Parameter<ImmutableList<String>> AGENCY_KINDS =
            kinds(Constants.namesOfOthers(ImmutableSet.of(QuotaKind.INSTITUTION, QuotaKind.CIVIL_SERVICE_INSTITUTION)));

    /** The kinds of posts that an institution may have, each as {@code institution}; of {@link #institutionPostsFitKind}. */
    public static final Parameter<ImmutableList<String>> INSTITUTION_KINDS =
            kinds(Constants.namesOfOthers(ImmutableSet.of(QuotaKind.ADMINISTRATIVE, QuotaKind.POLITICAL_LEGAL)));

    /** The series whose posts are judged, as {@code government} by default; of {@link #agencyPostsFitKind}. */
    public static final Parameter<ImmutableList<String>> SERIES = AgencyChecks.SERIES;

    /** Which functions a purpose stands for too, each as {@code 招商>投资促进}; of {@link #earmarkForPurpose}. */
    public static final Parameter<ImmutableList<String>> PURPOSE_NAMES = Parameter.optional(
                    "names", ParameterType.TEXTS, Text.message("parameter.purpose-names"))
            .suchAs("招商>投资促进")
            .orElse(ImmutableList.of());

    private QuotaRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                withinApprovedTotal(),
                staffWithinPosts(),
                staffRunOff(),
                institutionStaffWithinPosts(),
                agencyPostsFitKind(),
                institutionPostsFitKind(),
                earmarkForPurpose(),
                divisionsWithinAgency(),
                conserved());
    }

    /**
     * S02: the posts of a jurisdiction are within what was approved for it, kind by kind (编制总量); YC-05, Decree 486 art. 16.
     * Posts for politics and law lie inside the administrative total (art. 17): where no total of their own is approved,
     * both are judged together. Undetermined for a kind that bodies hold and of which no total is known.
     */
    public static RuleType withinApprovedTotal() {
        return StandardType.of(
                "quota.within-approved-total",
                "S02",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ApprovedTotals.kept()).because(Bases.local("第十六条")));
    }

    /**
     * S03: an agency has no more people in post than posts, kind by kind (实有不超编); Decree 486 art. 6. People over quota
     * with a run-off day not yet past are left to {@link #staffRunOff}; those without a day count.
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
                                Reads.all(Reach.SUBJECT),
                                kind -> AgencyMeasures.inPost(kind).atMost(AgencyMeasures.posts(kind))))
                        .because(Bases.local("第六条")));
    }

    /**
     * S03: nobody is left in an agency over quota, not even within the run-off period (超编人员消化). In principle: they may
     * stay, but must not go unseen. Of agencies only; the people of institutions a provincial rule governs, Decree 486
     * art. 29.
     */
    public static RuleType staffRunOff() {
        return StandardType.of(
                "agency.staff-run-off",
                "S03",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(AgencyMeasures.inRunOff().atMost(0))
                        .inPrinciple()
                        .because(Bases.local("第六条")));
    }

    /** S03 of institutions (事业单位实有不超编), as {@link #staffWithinPosts}. */
    public static RuleType institutionStaffWithinPosts() {
        return StandardType.of(
                "institution.staff-within-posts",
                "S03",
                Rule.forEach(Institution.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Institution>of(
                                (structure, institution) ->
                                        kinds(institution.quota(), institution.staffing(), QuotaKind.INSTITUTION),
                                Reads.all(Reach.SUBJECT),
                                kind -> inPost(kind).atMost(posts(kind))))
                        .because(Bases.local("第六条")));
    }

    /**
     * S19: an agency has no posts of kinds that are for institutions (编制不混用); Decree 486 art. 15. Each kind by itself, not how
     * many there are.
     */
    public static RuleType agencyPostsFitKind() {
        return StandardType.of(
                "agency.posts-fit-kind",
                "S19",
                Rule.forEach(Agency.class),
                ImmutableList.of(AGENCY_KINDS, SERIES),
                (rule, parameters) -> rule.requires(AlienPosts.none(
                                QuotaColumns.AGENCY_KINDS,
                                Agency::quota,
                                Constants.of(QuotaKind.class, AGENCY_KINDS, parameters)))
                        .when(AgencyChecks.isOfSeries(SERIES, parameters))
                        .because(Bases.local("第十五条")));
    }

    /** S19 of institutions (事业单位不使用行政编制), as {@link #agencyPostsFitKind}. */
    public static RuleType institutionPostsFitKind() {
        return StandardType.of(
                "institution.posts-fit-kind",
                "S19",
                Rule.forEach(Institution.class),
                ImmutableList.of(INSTITUTION_KINDS),
                (rule, parameters) -> rule.requires(AlienPosts.none(
                                QuotaColumns.INSTITUTION_KINDS,
                                Institution::quota,
                                Constants.of(QuotaKind.class, INSTITUTION_KINDS, parameters)))
                        .because(Bases.local("第十五条")));
    }

    /**
     * S26: posts for one purpose are where that purpose is (专编专用): the agency or the division that has them bears the
     * function, or the agency leads a duty of that field; WH-11. In principle. Not applicable without such posts on record,
     * undetermined where the holder's functions are not known. People are not counted by purpose.
     */
    public static RuleType earmarkForPurpose() {
        return StandardType.of(
                "agency.earmark-for-purpose",
                "S26",
                Rule.forEach(Agency.class),
                ImmutableList.of(PURPOSE_NAMES),
                (rule, parameters) -> rule.requires(
                                Earmarks.of(PURPOSE_NAMES, parameters).atTheirPurpose())
                        .inPrinciple()
                        .because(Bases.reported(Report.WH, "WH-11")));
    }

    /**
     * S35: the posts of an agency's divisions add up to no more than the agency has, kind by kind; arithmetic of the
     * charter, and of the limit that Decree 486 art. 6 makes of approved posts. Undetermined where no divisions are on record.
     */
    public static RuleType divisionsWithinAgency() {
        return StandardType.of(
                "quota.divisions-within-agency",
                "S35",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Agency>of(
                                new KindsInDivisions(),
                                KindsInDivisions.READS,
                                kind -> AgencyMeasures.postsInDivisions(kind).atMost(AgencyMeasures.posts(kind))))
                        .when(AgencyMeasures.hasDivisionsOnRecord())
                        .because(Bases.local("第六条")));
    }

    /**
     * T02: a reform makes no posts: a jurisdiction has after it no more of any kind than before (编制总量不突破); YC-06. What
     * one body gives another receives, as transfers conserve by themselves. Where posts may move between levels (Decree 486
     * art. 18), a region is judged as one, at its highest jurisdiction that stands in the structure.
     */
    public static RuleType conserved() {
        return StandardType.of(
                "quota.conserved",
                "T02",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(WITHIN),
                (rule, parameters) -> rule.requires(
                                Conservation.within(parameters.find(WITHIN).orElse(Within.JURISDICTION)))
                        .because(Bases.local("第十八条")));
    }

    private static Parameter<ImmutableList<String>> kinds(ImmutableList<String> usual) {
        return Parameter.optional("kinds", ParameterType.TEXTS, Text.message("parameter.quota-kinds"))
                .ofWords(Constants.all(QuotaKind.class))
                .orElse(usual);
    }

    private static Measure<Institution> posts(QuotaKind kind) {
        return Measure.of(
                Text.of(kind.term(), AgencyMeasures.word(kind)), Unit.POSTS, QuotaColumns.institutionPosts(kind));
    }

    private static Measure<Institution> inPost(QuotaKind kind) {
        return Measure.<Institution>of(
                        Text.message("measure.in-post", Text.of(kind.term(), AgencyMeasures.word(kind))),
                        Unit.PEOPLE,
                        (structure, institution) -> Reading.amount(
                                institution.staffing(),
                                staffing -> staffing.inPost(kind) - staffing.inRunOff(kind, structure.date())))
                .reading(Reads.all(Reach.SUBJECT));
    }

    /** The kinds that either names; where they name none and one of them is not known, the {@code usual} one. */
    private static int kinds(Optional<Quota> quota, Optional<Staffing> staffing, QuotaKind usual) {
        int named = quota.map(KindSet::of).orElse(KindSet.NONE)
                | staffing.map(people -> KindSet.of(people.inPost().keySet())).orElse(KindSet.NONE);
        return named == KindSet.NONE && (quota.isEmpty() || staffing.isEmpty()) ? KindSet.of(usual) : named;
    }

    /** The kinds of which any holder of posts in a jurisdiction has some. */
    static int kindsHeld(Structure structure, JurisdictionCode code) {
        return KindSet.union(structure.column(code, QuotaColumns.AGENCY_KINDS))
                | KindSet.union(structure.column(code, QuotaColumns.INSTITUTION_KINDS))
                | KindSet.union(structure.column(code, QuotaColumns.BODY_KINDS))
                | kindsInPool(structure.jurisdiction(code));
    }

    private static int kindsInPool(Optional<Jurisdiction> place) {
        return place.isPresent() ? KindSet.of(place.get().pool().quota()) : KindSet.NONE;
    }

    /**
     * Whether the posts of every holder are known; an incomplete pool, or a body that is not listed, holds something of which
     * not even the kind is.
     */
    static boolean isHeldKnown(Structure structure, JurisdictionCode code) {
        return !structure.column(code, QuotaColumns.AGENCY_KINDS).hasUnknown()
                && !structure.column(code, QuotaColumns.INSTITUTION_KINDS).hasUnknown()
                && structure
                        .jurisdiction(code)
                        .map(place -> !place.pool().incomplete().contains(PoolPart.POSTS)
                                && Rosters.areComplete(place, ElementKind.AGENCY, ElementKind.INSTITUTION))
                        .orElse(true);
    }
}
