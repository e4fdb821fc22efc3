package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;
import org.reformkit.rules.parameter.StepTable;

/** Rules on leader posts (领导职数规则). */
public final class LeadershipRules {

    /** Whether those of divisions are judged too, as by default; of {@link #onlyFewer}. */
    public static final Parameter<Boolean> OF_DIVISIONS = Parameter.optional(
                    "of-divisions", ParameterType.FLAG, Text.message("parameter.of-divisions"))
            .orElse(true);

    /** Whether those of departments are judged, as where it is not set; of {@link #onlyFewer}. */
    public static final Parameter<Boolean> OF_AGENCIES =
            Parameter.optional("of-agencies", ParameterType.FLAG, Text.message("parameter.of-agencies"));

    /** How many leader posts an agency of so many posts may have (职数分档); of {@link #byPosts}. */
    public static final Parameter<StepTable> AGENCY_STEPS =
            Parameter.optional("steps", ParameterType.STEPS, Text.message("parameter.agency-leader-steps"));

    /** The most leader posts of an agency of a level, each as {@code county:3}, in 名; of {@link #byPosts}. */
    public static final Parameter<ImmutableSortedMap<String, Long>> LEVEL_LIMITS = Parameter.optional(
                    "limits", ParameterType.COUNTS, Text.message("parameter.agency-leader-limits"))
            .suchAs("county:3;prefecture:4");

    /** The largest ratio of leader posts to administrative posts, inclusive; of {@link #share}. */
    public static final Parameter<Ratio> SHARE =
            Parameter.optional("share", ParameterType.RATIO, Text.message("parameter.leader-share"));

    /** The series that have one head each, as {@code government} by default; of {@link #oneHead}. */
    public static final Parameter<ImmutableList<String>> SERIES = AgencyChecks.SERIES;

    private LeadershipRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                withinPosts(), withinRank(), divisionsWithinAgency(), byPosts(), share(), oneHead(), onlyFewer());
    }

    /**
     * S04: an agency has no more leaders in post than leader posts, of its own and in total of its divisions (超职数配备); Decree
     * 486 art. 26 (5) and art. 28.
     */
    public static RuleType withinPosts() {
        return StandardType.of(
                "agency.leaders-within-posts",
                "S04",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(AgencyMeasures.leadersInPost(LeaderScope.AGENCY)
                                .atMost(AgencyMeasures.leaders())
                                .and(AgencyMeasures.leadersInPost(LeaderScope.DIVISION)
                                        .atMost(AgencyMeasures.divisionLeaders())))
                        .because(Bases.local("第二十六条"), Bases.local("第二十八条")));
    }

    /**
     * S04: leaders in post rank no higher than their posts (超规格配备); Decree 486 art. 26 (5). Undetermined where what is above
     * could hold an ungraded post.
     */
    public static RuleType withinRank() {
        return StandardType.of(
                "agency.leaders-within-rank",
                "S04",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(LeadersByRank.kept()).because(Bases.local("第二十六条")));
    }

    /**
     * S04: the leader posts of an agency's divisions add up to no more than its charter has for them (内设机构领导职数); Decree 486
     * art. 28: leader posts are a part of what is approved. Undetermined where no divisions are on record.
     */
    public static RuleType divisionsWithinAgency() {
        return StandardType.of(
                "leadership.divisions-within-agency",
                "S04",
                Rule.forEach(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(
                                AgencyMeasures.leadersInDivisions().atMost(AgencyMeasures.divisionLeaders()))
                        .when(AgencyMeasures.hasDivisionsOnRecord())
                        .because(Bases.local("第二十八条")));
    }

    /**
     * S10: an agency has no more leader posts than its size and its level allow (部门领导职数按规模和层级核定). In principle. Decree
     * 486 arts. 20 and 28 leave the numbers to other rules, so both are those of a policy; undetermined where it gives
     * neither.
     */
    public static RuleType byPosts() {
        return StandardType.of(
                "agency.leaders-by-posts",
                "S10",
                Rule.forEach(Agency.class),
                ImmutableList.of(AGENCY_STEPS, LEVEL_LIMITS),
                (rule, parameters) -> rule.requires(LeaderLimits.kept(parameters))
                        .inPrinciple()
                        .because(Bases.local("第二十条"), Bases.local("第二十八条")));
    }

    /**
     * S10: an agency's leader posts are at most a share of its administrative posts (领导职数与行政编制之比). In principle. No source
     * gives a ratio, so it is undetermined where the policy gives none.
     */
    public static RuleType share() {
        return StandardType.of(
                "agency.leader-share",
                "S10",
                Rule.forEach(Agency.class),
                ImmutableList.of(SHARE),
                (rule, parameters) -> rule.requires(parameters
                                .find(SHARE)
                                .map(share -> Measure.<Agency>share(
                                                AgencyMeasures.leaders(), AgencyMeasures.administrativePosts())
                                        .atMost(share))
                                .orElse(AgencyRules.noShareGiven()))
                        .inPrinciple()
                        .because(Bases.local("第二十条")));
    }

    /**
     * S11: a department has exactly one head (正职一名); Organic Law art. 82. Not applicable to an agency that shares the working
     * body of another.
     */
    public static RuleType oneHead() {
        return StandardType.of(
                "agency.one-head",
                "S11",
                Rule.forEach(Agency.class),
                ImmutableList.of(SERIES),
                (rule, parameters) -> rule.requires(AgencyMeasures.heads().exactly(1))
                        .when(AgencyChecks.leadsItsWorkingBody())
                        .when(AgencyChecks.isOfSeries(SERIES, parameters))
                        .because(Bases.organicLaw("第八十二条")));
    }

    /** T03: leader posts become only fewer (领导职数只减不增), of departments and, where asked, of divisions; SY-13, LY-13. */
    public static RuleType onlyFewer() {
        return StandardType.of(
                "leadership.only-fewer",
                "T03",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(OF_AGENCIES, OF_DIVISIONS),
                (rule, parameters) -> rule.requires(judged(parameters).stream()
                                .map(LeadershipRules::notMore)
                                .reduce(Check::and)
                                .orElseThrow())
                        .because(Bases.local("第二十条")));
    }

    private static ImmutableList<LeaderScope> judged(Parameters parameters) {
        ImmutableList.Builder<LeaderScope> judged = ImmutableList.builder();
        if (parameters.find(OF_AGENCIES).orElse(true)) {
            judged.add(LeaderScope.AGENCY);
        }
        if (parameters.get(OF_DIVISIONS)) {
            judged.add(LeaderScope.DIVISION);
        }
        ImmutableList<LeaderScope> scopes = judged.build();
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Parameters 'of-agencies', 'of-divisions': both 'false'."
                    + " Expected at least one of them to be judged.");
        }
        return scopes;
    }

    private static Check<Transition<Jurisdiction>> notMore(LeaderScope scope) {
        Measure<Jurisdiction> leaders = JurisdictionMeasures.leaders(scope);
        return Lifts.after(leaders).atMost(Lifts.before(leaders));
    }
}
