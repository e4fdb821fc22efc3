package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Pace;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what a reform changes and what it leaves (改革前后规则). */
public final class TransitionRules {

    /** When posts are looked at, once a date by default; of {@link #decreaseFirst}. */
    public static final Parameter<Pace> PACE = Parameter.optional(
                    "pace", ParameterType.choice(Pace.class), Text.message("parameter.decrease-pace"))
            .orElse(Pace.EVERY_DATE);

    /** How long a term of a government is, in years, where its end is not known; of {@link #stableInTerm}. */
    public static final Parameter<Long> TERM_YEARS = Parameter.optional(
                    "term-years", ParameterType.INTEGER, Text.message("parameter.term-years"))
            .orElse(5L);

    /** From how many months apart on what one plan does to a body is two changes, 12 by default; of {@link #stableInTerm}. */
    public static final Parameter<Long> MONTHS_APART = Parameter.optional(
                    "months-apart", ParameterType.INTEGER, Text.message("parameter.months-apart"))
            .orElse(12L);

    /**
     * The divisions of which one ends for each that is set up, by the end of their names, all where it is not set; of
     * {@link #replacementNetZero}.
     */
    public static final Parameter<ImmutableList<String>> DIVISIONS =
            Parameter.optional("divisions", ParameterType.TEXTS, Text.message("parameter.replaced-divisions"));

    private TransitionRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                onlyFewerDivisions(),
                replacementNetZero(),
                decreaseFirst(),
                renameKeepsIdentity(),
                fromAboveToBelow(),
                crossLevelApproved(),
                agencySplitComplete(),
                divisionSplitComplete(),
                stableInTerm(),
                postsFollow());
    }

    /** T04: divisions become only fewer (内设机构只减不增), over all agencies of a jurisdiction; LY-14, SY-17. In principle. */
    public static RuleType onlyFewerDivisions() {
        return StandardType.of(
                "division.only-fewer",
                "T04",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(),
                (rule, parameters) -> {
                    Measure<Jurisdiction> divisions = JurisdictionMeasures.divisions();
                    return rule.requires(Lifts.after(divisions).atMost(Lifts.before(divisions)))
                            .inPrinciple()
                            .because(Bases.reported(Report.LY, "LY-14"), Bases.reported(Report.SY, "SY-17"));
                });
    }

    /**
     * T11: for each division that is set up another one ends (撤一建一), so that the agency gets no more of them; WH-10, of
     * divisions for one sort of work, which a policy names. Not applicable to an agency that is new, and to one in which the plan
     * makes none.
     */
    public static RuleType replacementNetZero() {
        return StandardType.of(
                "division.replacement-net-zero",
                "T11",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(DIVISIONS),
                (rule, parameters) -> {
                    DivisionsMade made =
                            new DivisionsMade(parameters.find(DIVISIONS).orElse(ImmutableList.of()));
                    return rule.requires(made.net().atMost(0).when(made.any()))
                            .because(Bases.reported(Report.WH, "WH-10"));
                });
    }

    /**
     * T13: posts are cut first and added then (先减后增): at no time has a jurisdiction more of a kind than at the start; CD-24. All
     * that is of one date is one time, unless every step is looked at.
     */
    public static RuleType decreaseFirst() {
        return StandardType.of(
                "quota.decrease-first",
                "T13",
                Rule.forEachCourse(Jurisdiction.class),
                ImmutableList.of(PACE),
                (rule, parameters) -> rule.requires(DecreaseFirst.kept(parameters.get(PACE)))
                        .because(Bases.reported(Report.CD, "CD-24")));
    }

    /**
     * T18: an agency that is renamed stays the same body (更名不改变主体): credit code and aliases stay, and the old name is kept as a
     * former one; Decree 227 art. 16 as a model. Not applicable where the name stays.
     */
    public static RuleType renameKeepsIdentity() {
        return StandardType.of(
                "agency.rename-keeps-identity",
                "T18",
                Rule.forEachTransition(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Identity.kept()).because(Bases.centralAsModel("第十六条")));
    }

    /** T21: posts that change levels go down (减上补下); SY-09. In principle. Not applicable to steps inside of a level. */
    public static RuleType fromAboveToBelow() {
        return StandardType.of(
                "quota.from-above-to-below",
                "T21",
                Rule.forEachStep(),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(LevelMoves.goDown()).inPrinciple().because(Bases.reported(Report.SY, "SY-09")));
    }

    /**
     * T15: administrative posts change levels only with the approval of the central staffing organ (跨层级调整行政编制); Decree 486
     * art. 18. An approval of the step or of the plan; undetermined where none is on record, or by whom is not known. Posts of
     * institutions are a matter of the province (art. 29).
     */
    public static RuleType crossLevelApproved() {
        return StandardType.of(
                "quota.cross-level-approved",
                "T15",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(CrossLevelApprovals.given()).because(Bases.local("第十八条")));
    }

    /**
     * T19: what a split agency had is with those that it was split into (分设完整): posts, leader posts, and the duties that it led;
     * WH-13. One that goes on is one of them. Not applicable to an agency that is not split.
     */
    public static RuleType agencySplitComplete() {
        return StandardType.of(
                "agency.split-complete",
                "T19",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(Splits.ofAgencyComplete()).because(Bases.reported(Report.WH, "WH-13")));
    }

    /** T19 of divisions (内设机构分设完整): posts and leader posts, as {@link #agencySplitComplete}. */
    public static RuleType divisionSplitComplete() {
        return StandardType.of(
                "division.split-complete",
                "T19",
                Rule.forEachCourse(Division.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(Splits.ofDivisionComplete()).because(Bases.reported(Report.WH, "WH-13")));
    }

    /**
     * T14: within a term of its government an agency is changed but once (届期内相对稳定); Decree 486 art. 8. In principle. How long a
     * term is says Organic Law art. 72; which term it is, the jurisdiction. Earlier changes stand in the plan, which is itself one
     * change, but for what it does a year or more after; that measure is ours.
     */
    public static RuleType stableInTerm() {
        return StandardType.of(
                "agency.stable-in-term",
                "T14",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(TERM_YEARS, MONTHS_APART),
                (rule, parameters) -> rule.requires(
                                StableInTerm.of(parameters.get(TERM_YEARS), parameters.get(MONTHS_APART))
                                        .kept())
                        .inPrinciple()
                        .because(Bases.local("第八条"), Bases.organicLaw("第七十二条")));
    }

    /**
     * T07, first half: posts go where a duty goes (编随事走), directly or through the pool, or the plan says why not; SY-08. In
     * principle. A body that is merged brings what it has. How many posts are enough no source says.
     */
    public static RuleType postsFollow() {
        return StandardType.of(
                "duty.posts-follow",
                "T07",
                Rule.forEachCourse(Duty.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(PostsFollow.kept()).inPrinciple().because(Bases.reported(Report.SY, "SY-08")));
    }
}
