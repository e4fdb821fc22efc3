package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/** Rules on agencies (机构规则): how many, how large, how divided, what they are called. */
public final class AgencyRules {

    /** The largest number of agencies (机构限额), in 个; of {@link #withinLimit} and {@link #withinLimitAfterReform}. */
    public static final Parameter<Long> LIMIT =
            Parameter.optional("limit", ParameterType.INTEGER, Text.message("parameter.limit"));

    /**
     * The limits of agencies that a level or one jurisdiction has of its own, each as {@code county:37} or {@code 310107:43},
     * in 个; {@link #LIMIT} is for all others. Of the same two.
     */
    public static final Parameter<ImmutableSortedMap<String, Long>> LIMITS = Parameter.optional(
                    "limits", ParameterType.COUNTS, Text.message("parameter.agency-limits"))
            .suchAs("310107:43;county:37");

    /** The series that count toward the limit, each as {@code party}; of the same two. */
    public static final Parameter<ImmutableList<String>> SERIES = Parameter.optional(
                    "series", ParameterType.TEXTS, Text.message("parameter.series"))
            .ofWords(Constants.all(Series.class))
            .orElse(Constants.names(AgencyCounting.PARTY_AND_GOVERNMENT.series()));

    /** The kinds that do not count, each as {@code department-managed}; of the same two. */
    public static final Parameter<ImmutableList<String>> EXCLUDED_KINDS = Parameter.optional(
                    "excluded-kinds", ParameterType.TEXTS, Text.message("parameter.excluded-kinds"))
            .ofWords(Constants.all(AgencyKind.class))
            .orElse(Constants.names(AgencyCounting.PARTY_AND_GOVERNMENT.excludedKinds()));

    /** Whether agencies that share a working body count once (合署办公), as by default; of the same two. */
    public static final Parameter<Boolean> CO_LOCATED_AS_ONE = Parameter.optional(
                    "co-located-as-one", ParameterType.FLAG, Text.message("parameter.co-located-as-one"))
            .orElse(AgencyCounting.PARTY_AND_GOVERNMENT.coLocatedAsOne());

    /**
     * Whether an agency that is the office of a coordinating body and set in another agency counts (设在), as by default; of
     * the same two.
     */
    public static final Parameter<Boolean> SEATED_OFFICES_COUNT = Parameter.optional(
                    "seated-offices-count", ParameterType.FLAG, Text.message("parameter.seated-offices-count"))
            .orElse(AgencyCounting.PARTY_AND_GOVERNMENT.seatedOfficesCount());

    /** Whether there may be no more than before either, as by default; of {@link #withinLimitAfterReform}. */
    public static final Parameter<Boolean> NOT_MORE = Parameter.optional(
                    "not-more", ParameterType.FLAG, Text.message("parameter.not-more"))
            .orElse(true);

    /** The N of "none with N posts or fewer" (不设N名以下); of {@link #minPosts}. */
    public static final Parameter<Long> MINIMUM_POSTS = Minimum.POSTS;

    /** Whether that includes N itself (以下含本数), as by default; of {@link #minPosts}. */
    public static final Parameter<Boolean> MINIMUM_INCLUSIVE = Minimum.INCLUSIVE;

    /** The largest share of comprehensive divisions, inclusive; of {@link #comprehensiveShare}. */
    public static final Parameter<Ratio> SHARE =
            Parameter.optional("share", ParameterType.RATIO, Text.message("parameter.share"));

    /** Agencies with fewer divisions than this are exempt, 3 by default; of {@link #comprehensiveShare}. */
    public static final Parameter<Long> EXEMPT_BELOW = Parameter.optional(
                    "exempt-below", ParameterType.INTEGER, Text.message("parameter.exempt-below"))
            .orElse(3L);

    /**
     * The series of which agencies are judged (党政机构), each as {@code party}; of {@link #minPosts}, {@link #charterIssued},
     * {@link #hasDuties} and {@link MilestoneRules#charterByDeadline}.
     */
    public static final Parameter<ImmutableList<String>> SERIES_CONCERNED = Parameter.optional(
                    "series", ParameterType.TEXTS, Text.message("parameter.series-concerned"))
            .ofWords(Constants.all(Series.class))
            .orElse(Constants.names(AgencyCounting.PARTY_AND_GOVERNMENT.series()));

    /** How names of a kind may end (名称用语), each as {@code government-department>局}; of {@link #nameFitsKind}. */
    public static final Parameter<ImmutableList<String>> ENDINGS = Parameter.optional(
                    "endings", ParameterType.TEXTS, Text.message("parameter.name-endings"))
            .suchAs("government-department>局;party-office>办公室");

    private AgencyRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                withinLimit(),
                withinLimitAfterReform(),
                minPosts(),
                comprehensiveShare(),
                uniqueNames(),
                nameFitsKind(),
                validCode(),
                charterIssued(),
                hasDuties());
    }

    /**
     * S01: the agencies of a jurisdiction, where it has any, are within their limit (机构限额); LY-03, YC-05. Undetermined
     * where not all are listed and those that are stay within it. Which bodies are set up the next-higher government
     * approves, Decree 486 art. 9; how many they may be, only a policy says: for all, for a level, or for one jurisdiction.
     */
    public static RuleType withinLimit() {
        return StandardType.of(
                "agency.within-limit",
                "S01",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(LIMIT, LIMITS, SERIES, EXCLUDED_KINDS, CO_LOCATED_AS_ONE, SEATED_OFFICES_COUNT),
                (rule, parameters) -> rule.requires(AgencyLimits.of(parameters)
                                .kept(counting(parameters).measure(), Jurisdiction::code))
                        .when(hasAgencies())
                        .because(Bases.local("第九条")));
    }

    /**
     * T01: after the reform there are no more agencies than the limit and, where asked, than before; LY-12, SY-16, Decree 486
     * art. 9.
     */
    public static RuleType withinLimitAfterReform() {
        return StandardType.of(
                "agency.within-limit-after-reform",
                "T01",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(
                        LIMIT, LIMITS, SERIES, EXCLUDED_KINDS, CO_LOCATED_AS_ONE, SEATED_OFFICES_COUNT, NOT_MORE),
                (rule, parameters) -> {
                    Measure<Jurisdiction> agencies = counting(parameters).measure();
                    Measure<Transition<Jurisdiction>> after = Lifts.after(agencies);
                    Check<Transition<Jurisdiction>> within = AgencyLimits.of(parameters)
                            .kept(after, transition -> transition.subject().code());
                    Rule<Transition<Jurisdiction>> limited = parameters.get(NOT_MORE)
                            ? rule.requires(within.and(after.atMost(Lifts.before(agencies))))
                            : rule.titled(Text.message("rule.agency.within-limit-after-reform.limit-only"))
                                    .requires(within);
                    return limited.when(Lifts.after(hasAgencies())).because(Bases.local("第九条"));
                });
    }

    /**
     * S06: an agency has a minimum of administrative posts (不设N名行政编制以下的机构). In principle; no law says so, a report does:
     * LY-25. Of party and government agencies; not applicable to one that shares the working body of another.
     */
    public static RuleType minPosts() {
        return StandardType.of(
                "agency.min-posts",
                "S06",
                Rule.forEach(Agency.class),
                ImmutableList.of(MINIMUM_POSTS, MINIMUM_INCLUSIVE, SERIES_CONCERNED),
                (rule, parameters) -> {
                    Minimum minimum = new Minimum(parameters);
                    return rule.requires(minimum.<Agency>judged(
                                    read -> AgencyMeasures.administrativePosts().atLeast(read.<Agency>bound())))
                            .when(isConcerned(parameters))
                            .inPrinciple()
                            .basedOn(minimum.bases(Bases.reported(Report.LY, "LY-25")));
                });
    }

    /**
     * S07: comprehensive divisions are at most a share of an agency's divisions (综合性内设机构不超过三分之一). In principle; no law
     * says so, a report does: LY-26. Whole-number arithmetic; agencies with too few divisions are exempt, as each needs an
     * office. Undetermined where no divisions are on record.
     */
    public static RuleType comprehensiveShare() {
        return StandardType.of(
                "agency.comprehensive-share",
                "S07",
                Rule.forEach(Agency.class),
                ImmutableList.of(SHARE, EXEMPT_BELOW),
                (rule, parameters) -> rule.requires(parameters
                                .find(SHARE)
                                .map(share -> Measure.share(
                                                AgencyMeasures.comprehensiveDivisions(), AgencyMeasures.divisions())
                                        .atMost(share))
                                .orElse(noShareGiven()))
                        .when(AgencyMeasures.divisions().atLeast(parameters.get(EXEMPT_BELOW)))
                        .when(AgencyMeasures.hasDivisionsOnRecord())
                        .inPrinciple()
                        .because(Bases.reported(Report.LY, "LY-26")));
    }

    /**
     * S25: agencies of a jurisdiction have names of their own (机构名称唯一). Decree 227 art. 16 asks central bodies for
     * standard and clear names, and is a model for local ones; that no two may be the same is how the rule reads it.
     * Undetermined where none is seen to be the same and not all agencies are listed.
     */
    public static RuleType uniqueNames() {
        return StandardType.of(
                "agency.unique-names",
                "S25",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(NameClashes.none()).when(hasAgencies()).because(Bases.centralAsModel("第十六条")));
    }

    /**
     * S25, second half: an agency's name ends as names of its kind do (机构名称与类型相称). In principle. Decree 227 art. 16 asks so of
     * central bodies; how names of a kind end no source says in full, so it is a policy's table, and without one it is
     * undetermined. Not applicable to kinds that the table leaves out.
     */
    public static RuleType nameFitsKind() {
        return StandardType.of(
                "agency.name-fits-kind",
                "S25",
                Rule.forEach(Agency.class),
                ImmutableList.of(ENDINGS),
                (rule, parameters) -> rule.requires(
                                NameEndings.of(ENDINGS, parameters).kept())
                        .inPrinciple()
                        .because(Bases.centralAsModel("第十六条")));
    }

    /**
     * S32: an agency's credit code is that of a state organ of its place, and its own (统一社会信用代码). Not applicable where
     * no code is stated; that of a mass organisation, of a democratic party or of those who govern themselves need not be one of
     * an organ. The code of another place leaves it undetermined: codes last for life, and divisions are renumbered.
     */
    public static RuleType validCode() {
        return StandardType.of(
                "agency.valid-code",
                "S32",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(CodeChecks.OF_AGENCIES
                                .isStateOrgan()
                                .when(AgencyChecks.isStateOrgan())
                                .and(CodeChecks.OF_AGENCIES.isOfJurisdiction())
                                .and(CodeChecks.OF_AGENCIES.isOwn()))
                        .when(CodeChecks.OF_AGENCIES.isStated())
                        .because(Bases.creditCodes()));
    }

    /**
     * S14, first half: every party and government agency has its charter issued (“三定”规定全部印发); a report says so, LY-21, LY-22. One
     * that shares the working body of another has none of its own.
     */
    public static RuleType charterIssued() {
        return StandardType.of(
                "agency.charter-issued",
                "S14",
                Rule.forEach(Agency.class),
                ImmutableList.of(SERIES_CONCERNED),
                (rule, parameters) -> rule.requires(hasIssuedCharter()
                                .telling((structure, agency) -> agency.charter()
                                        .map(AgencyRules::told)
                                        .orElse(Text.message("check.charter-issued.unknown"))))
                        .when(isConcerned(parameters))
                        .because(Bases.reported(Report.LY, "LY-21")));
    }

    /** That an agency is one of those series and leads its working body. */
    static Check<Agency> isConcerned(Parameters parameters) {
        return AgencyChecks.leadsItsWorkingBody().when(AgencyChecks.isOfSeries(SERIES_CONCERNED, parameters));
    }

    static Claim<Agency> hasIssuedCharter() {
        return Check.<Agency>of(
                        Text.message("check.charter-issued"),
                        (structure, agency) -> agency.charter()
                                .map(charter -> Verdict.of(charter.issuedOn()
                                        .map(day -> !day.isAfter(structure.date()))
                                        .orElse(false)))
                                .orElse(Verdict.UNDETERMINED))
                .reading(Reads.all(Reach.SUBJECT));
    }

    private static Text told(Charter charter) {
        return charter.pendingBecause()
                .map(reason -> Text.message("check.charter-issued.pending", reason))
                .orElseGet(() -> Text.message(
                        "check.charter-issued.on",
                        charter.issuedOn().map(LocalDate::toString).orElse("")));
    }

    /**
     * S14, second half: every party and government agency leads a duty (机构均有主办职责); LY-21. Not applicable to one that shares
     * the working body of another. Undetermined in a jurisdiction of which no duty at
     * all is known, as then the duties are missing and not led by nobody, and where not all are listed. In principle only:
     * few lists say that they are not complete, so a violation asks to look at the list first.
     */
    public static RuleType hasDuties() {
        return StandardType.of(
                "agency.has-duties",
                "S14",
                Rule.forEach(Agency.class),
                ImmutableList.of(SERIES_CONCERNED),
                (rule, parameters) -> rule.requires(Measure.<Agency>of(
                                        Text.message("measure.duties-led"), Unit.MATTERS, AgencyRules::dutiesLed)
                                .reading(Reads.of(
                                        Reach.NEIGHBOURS,
                                        Aspect.presence(ElementKind.AGENCY),
                                        Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
                                        Rosters.INCOMPLETE))
                                .atLeast(1))
                        .when(isConcerned(parameters))
                        .inPrinciple()
                        .because(Bases.reported(Report.LY, "LY-21")));
    }

    private static Reading dutiesLed(Structure structure, Agency agency) {
        long led = structure.duties(agency.id()).stream()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(agency.id()::equals))
                .count();
        JurisdictionCode home = agency.id().jurisdiction();
        return led == 0 && structure.duties(home).isEmpty()
                ? Reading.atLeast(0)
                : Rosters.counted(structure, home, led, ElementKind.DUTY);
    }

    /** How a policy counts agencies: as its rule on the limit says, or in the usual way where it has none. */
    public static AgencyCounting countingOf(Policy policy) {
        return policy.rules().stream()
                .filter(rule -> rule.type()
                        .map(type -> type.parameters().contains(CO_LOCATED_AS_ONE))
                        .orElse(false))
                .findFirst()
                .map(rule -> counting(Parameters.of(rule.parameters())))
                .orElse(AgencyCounting.PARTY_AND_GOVERNMENT);
    }

    /** A share that no source gives leaves the rule undetermined; what is missing is then no data of an agency. */
    static Check<Agency> noShareGiven() {
        return Check.<Agency>of(Text.message("check.share-given"), agency -> Verdict.UNDETERMINED)
                .telling((structure, agency) -> Text.message("check.share-given.none"))
                .over((structure, agency) -> ImmutableList.of());
    }

    static Check<Jurisdiction> hasAgencies() {
        return Check.<Jurisdiction>of(
                        Text.message("check.has-agencies"),
                        (structure, place) -> structure.agencies(place.code()).isEmpty()
                                        && !place.isComplete(ElementKind.AGENCY)
                                ? Verdict.UNDETERMINED
                                : Verdict.of(!structure.agencies(place.code()).isEmpty()))
                .reading(Reads.of(Reach.JURISDICTION, Aspect.presence(ElementKind.AGENCY), Rosters.INCOMPLETE));
    }

    private static AgencyCounting counting(Parameters parameters) {
        return AgencyCounting.builder()
                .series(Constants.of(Series.class, SERIES, parameters))
                .excludedKinds(Constants.of(AgencyKind.class, EXCLUDED_KINDS, parameters))
                .coLocatedAsOne(parameters.get(CO_LOCATED_AS_ONE))
                .seatedOfficesCount(parameters.get(SEATED_OFFICES_COUNT))
                .build();
    }
}
