package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;
import org.reformkit.rules.parameter.StepTable;

/** Rules on divisions (内设机构规则): their size and their leaders. */
public final class DivisionRules {

    /** The N of "none with N posts or fewer" (不设N名以下); of {@link #minPosts} and {@link #fitMinPosts}. */
    public static final Parameter<Long> MINIMUM_POSTS = Minimum.POSTS;

    /** Whether that includes N itself (以下含本数), as by default; of the same two. */
    public static final Parameter<Boolean> MINIMUM_INCLUSIVE = Minimum.INCLUSIVE;

    /** Which posts count, administrative ones where it is not set (编制口径); of the same two. */
    public static final Parameter<CountedPosts> COUNTED = Parameter.optional(
            "counted", ParameterType.choice(CountedPosts.class), Text.message("parameter.counted-posts"));

    /** How many leader posts a division of so many posts may have (职数分档); of {@link #leadersByPosts}. */
    public static final Parameter<StepTable> STEPS =
            Parameter.optional("steps", ParameterType.STEPS, Text.message("parameter.leader-steps"));

    /** The comprehensive functions of which an agency has one division each (综合性职能); of {@link #onePerFunction}. */
    public static final Parameter<ImmutableList<String>> FUNCTIONS = Parameter.optional(
                    "functions", ParameterType.TEXTS, Text.message("parameter.comprehensive-functions"))
            .orElse(ImmutableList.of("办公室", "人事", "法规", "财务"));

    /** How many ranks a division is below its agency at least, 2 by default, as 科 below 处, in 级; of {@link #rankBelowAgency}. */
    public static final Parameter<Long> RANK_STEPS = Parameter.optional(
                    "steps", ParameterType.INTEGER, Text.message("parameter.rank-steps"))
            .orElse(2L);

    private DivisionRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                minPosts(),
                fitMinPosts(),
                onePerFunction(),
                leadersByPosts(),
                leadersWithinPosts(),
                rankBelowAgency(),
                hasDuties(),
                noSimilar());
    }

    /**
     * S05: a division has a minimum of administrative posts (不设N名以下的内设机构); SY-15, LY-11. In principle. The number is one
     * of the staffing organ that approves divisions, Decree 486 art. 13.
     */
    public static RuleType minPosts() {
        return StandardType.of(
                "division.min-posts",
                "S05",
                Rule.forEach(Division.class),
                ImmutableList.of(MINIMUM_POSTS, MINIMUM_INCLUSIVE, COUNTED),
                (rule, parameters) -> {
                    Minimum minimum = new Minimum(parameters);
                    return rule.requires(minimum.<Division>judged(read -> (isOfAllKinds(parameters)
                                            ? DivisionMeasures.posts()
                                            : DivisionMeasures.administrativePosts())
                                    .atLeast(read.<Division>bound())))
                            .inPrinciple()
                            .basedOn(minimum.bases(Bases.local("第十三条")));
                });
    }

    /**
     * S05 where the posts of divisions are not known: an agency has enough administrative posts for all of them. 11
     * divisions of at least 3 posts do not fit into 17, whatever each of them has. Undetermined where no divisions are on
     * record.
     */
    public static RuleType fitMinPosts() {
        return StandardType.of(
                "division.min-posts-in-agency",
                "S05",
                Rule.forEach(Agency.class),
                ImmutableList.of(MINIMUM_POSTS, MINIMUM_INCLUSIVE, COUNTED),
                (rule, parameters) -> {
                    Minimum minimum = new Minimum(parameters);
                    return rule.requires(minimum.<Agency>judged(read -> (isOfAllKinds(parameters)
                                            ? AgencyMeasures.posts()
                                            : AgencyMeasures.administrativePosts())
                                    .atLeast(needed(read))))
                            .when(hasUnknownDivision())
                            .inPrinciple()
                            .basedOn(minimum.bases(Bases.local("第十三条")));
                });
    }

    /**
     * S08: an agency has one set of comprehensive divisions, at most one for each such function (综合性科室合并为一套); no law says so,
     * reports do: YC-33, LY-10. Undetermined where no divisions are on record, or those whose functions are not known could
     * repeat one.
     */
    public static RuleType onePerFunction() {
        return StandardType.of(
                "agency.one-division-per-function",
                "S08",
                Rule.forEach(Agency.class),
                ImmutableList.of(FUNCTIONS),
                (rule, parameters) -> rule.requires(new RepeatedFunctions(parameters.get(FUNCTIONS).stream()
                                        .map(Field::of)
                                        .collect(ImmutableSet.toImmutableSet()))
                                .none())
                        .when(AgencyMeasures.hasDivisionsOnRecord())
                        .because(Bases.reported(Report.YC, "YC-33"), Bases.reported(Report.LY, "LY-10")));
    }

    /**
     * S09: a division has no more leader posts than its size allows (科室领导职数按编制核定). Decree 486 art. 28: what is approved
     * is people and leader posts; the steps are those of a policy.
     */
    public static RuleType leadersByPosts() {
        return StandardType.of(
                "division.leaders-by-posts",
                "S09",
                Rule.forEach(Division.class),
                ImmutableList.of(STEPS),
                (rule, parameters) -> {
                    Text label = Text.message("measure.leaders-allowed");
                    Measure<Division> allowed = parameters
                            .find(STEPS)
                            .map(steps ->
                                    DivisionMeasures.posts().labelled(label).mapped(steps::at))
                            .orElse(Measure.constant(label, Unit.POSTS, Reading.unknown()));
                    return rule.requires(DivisionMeasures.leaders().atMost(allowed))
                            .because(Bases.local("第二十八条"));
                });
    }

    /**
     * S04 of divisions: a division has no more leaders in post than leader posts (内设机构超职数配备), also where those of its agency are
     * enough in total; Decree 486 art. 26 (5) and art. 28.
     */
    public static RuleType leadersWithinPosts() {
        return StandardType.of(
                "division.leaders-within-posts",
                "S04",
                Rule.forEach(Division.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(
                                DivisionMeasures.leadersInPost().atMost(DivisionMeasures.leaders()))
                        .because(Bases.local("第二十六条"), Bases.local("第二十八条")));
    }

    /**
     * S34: a division ranks a level below its agency (内设机构规格低于所在部门). In principle; how far, a policy says: divisions are for
     * the staffing organ to approve, Decree 486 art. 13. Not applicable where either is ungraded.
     */
    public static RuleType rankBelowAgency() {
        return StandardType.of(
                "division.rank-below-agency",
                "S34",
                Rule.forEach(Division.class),
                ImmutableList.of(RANK_STEPS),
                (rule, parameters) -> rule.requires(RankChecks.isBelowAgency(parameters.get(RANK_STEPS)))
                        .inPrinciple()
                        .because(Bases.local("第十三条")));
    }

    /**
     * S15: a division does some duty of its agency (职责落实到内设机构). In principle; no law says so, a report does: YC-35. Undetermined
     * where no division of the agency is said to do any.
     */
    public static RuleType hasDuties() {
        return StandardType.of(
                "division.has-duties",
                "S15",
                Rule.forEach(Division.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(DivisionDuties.doesAny())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-35")));
    }

    /**
     * T12: a division that is new in an agency has no function of one that the agency had and keeps (不新设职能相近的内设机构). In
     * principle; no law says so, a report does: YC-34. Undetermined where functions are not known, and where it may have had
     * divisions that are not listed.
     */
    public static RuleType noSimilar() {
        return StandardType.of(
                "division.no-similar",
                "T12",
                Rule.forEachTransition(Division.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(SimilarDivisions.none())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-34")));
    }

    /** The posts that all divisions of an agency need together. */
    private static Measure<Agency> needed(Minimum minimum) {
        Measure<Division> least = minimum.bound();
        return least.<Agency>sumOver(AgencyMeasures.itsDivisions())
                .plus(AgencyMeasures.unlisted(Unit.POSTS))
                .labelled(Text.message("measure.posts-needed", minimum.label()))
                .over((structure, agency) -> structure.divisions(agency.id()).stream()
                        .map(Division::id)
                        .toList());
    }

    private static boolean isOfAllKinds(Parameters parameters) {
        return parameters
                .find(COUNTED)
                .filter(posts -> posts == CountedPosts.ALL)
                .isPresent();
    }

    private static Check<Agency> hasUnknownDivision() {
        Check<Agency> hasUnknown = Check.<Agency>that(
                        Text.message("check.unknown-division"),
                        (structure, agency) -> !AgencyMeasures.isListed(structure, agency)
                                || structure.divisions(agency.id()).stream()
                                        .anyMatch(division -> division.quota().isEmpty()))
                .reading(Reads.of(
                        Reach.PARTS,
                        Aspect.of(ElementKind.DIVISION, Division.class, Division::agency),
                        Aspect.of(QuotaColumns.DIVISION_POSTS),
                        Rosters.INCOMPLETE));
        return AgencyMeasures.hasDivisionsOnRecord().when(hasUnknown);
    }
}
