package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.duty.Duty;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Pace;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on duties (职责规则): one lead each, always, and none lost. */
public final class DutyRules {

    /** After which instants a duty must have a lead (先立后破的时点); of {@link #alwaysHeld}. */
    public static final Parameter<Pace> PACE = Parameter.optional(
                    "pace", ParameterType.choice(Pace.class), Text.message("parameter.pace"))
            .orElse(Pace.EVERY_STEP);

    /** Phases of a field that no agency leads both of (分离的环节), each as {@code build+manage}; of {@link #phasesSeparate}. */
    public static final Parameter<ImmutableList<String>> SEPARATE =
            Parameter.optional("separate", ParameterType.TEXTS, Text.message("parameter.separate-phases"));

    /** Phases of which whoever leads the first leads the second (合一的环节), as {@code approve+supervise}; of {@link #phasesSeparate}. */
    public static final Parameter<ImmutableList<String>> BOTH =
            Parameter.optional("both", ParameterType.TEXTS, Text.message("parameter.joint-phases"));

    private DutyRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                oneLead(),
                sharedHasMechanism(),
                phasesSeparate(),
                levelsDistinct(),
                noOrphan(),
                noSecondLead(),
                alwaysHeld());
    }

    /**
     * S12: one lead a duty (一件事情由一个部门负责); YC-22, Decree 486 art. 10. A duty without any holder is violated with 0 leads,
     * not undetermined: after an abolition that is a fact, and data cannot tell it from a holder that nobody entered. But where
     * not all agencies are listed, one of those may lead it.
     */
    public static RuleType oneLead() {
        return StandardType.of(
                "duty.one-lead",
                "S12",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(DutyChecks.leadsIfListed().exactly(1)).because(Bases.local("第十条")));
    }

    /**
     * T05: every duty of before is held at the end, or the plan ended it by name (职责不落空). Decree 227 art. 9, a model for
     * local bodies: a proposal to abolish says where functions go.
     */
    public static RuleType noOrphan() {
        return StandardType.of(
                "duty.no-orphan",
                "T05",
                Rule.forEachCourse(Duty.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(Lifts.atEnd(DutyChecks.hasLead())).because(Bases.centralAsModel("第九条")));
    }

    /**
     * T09: at every instant every duty has a lead (先立后破、不立不破); LY-16. Until a duty has moved its old holder goes on: the
     * decision of Beijing's standing committee of 2018-11-23, as a model elsewhere.
     */
    public static RuleType alwaysHeld() {
        return StandardType.of(
                "duty.always-held",
                "T09",
                Rule.forEachCourse(Duty.class),
                ImmutableList.of(PACE),
                (rule, parameters) -> rule.requires(Lifts.throughout(DutyChecks.hasLead(), parameters.get(PACE)))
                        .because(Bases.beijingDecision()));
    }

    /**
     * S13: there is a mechanism for a duty that several agencies lead or assist with (多部门事项明确协调配合机制); no law says so, a
     * report does: YC-23. In principle. Undetermined where no duty of the jurisdiction has one on record.
     */
    public static RuleType sharedHasMechanism() {
        return StandardType.of(
                "duty.shared-has-mechanism",
                "S13",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(SharedDuties.haveMechanism())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-23")));
    }

    /**
     * S31: an agency does not lead both of two phases of a field that are to be apart (建管分离、管执分离), and leads both of those
     * that belong together (管罚合一) where somebody leads the second. In principle; reports say so, each place in its own way: YC-31,
     * SY-30. Undetermined without any phases, where one or a field that is not known could decide it, and where nobody of the
     * jurisdiction is known to lead the second of two.
     */
    public static RuleType phasesSeparate() {
        return StandardType.of(
                "duty.phases-separate",
                "S31",
                Rule.forEach(Agency.class),
                ImmutableList.of(SEPARATE, BOTH),
                (rule, parameters) -> rule.requires(new DutyPhases(
                                        DutyPhases.Pair.of(
                                                SEPARATE,
                                                parameters.find(SEPARATE).orElse(ImmutableList.of())),
                                        DutyPhases.Pair.of(
                                                BOTH, parameters.find(BOTH).orElse(ImmutableList.of())))
                                .kept())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-31"), Bases.reported(Report.SY, "SY-30")));
    }

    /**
     * S31: one level leads a duty, and those who cooperate are of levels below (层级职责分清); YC-31, YC-44. In principle. Of duties
     * of which several levels lead, or any cooperates, or the sharing is laid down.
     */
    public static RuleType levelsDistinct() {
        return StandardType.of(
                "duty.levels-distinct",
                "S31",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(DutyLevels.areDistinct())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-31"), Bases.reported(Report.YC, "YC-44")));
    }

    /** T06: a reform gives no duty a second lead, nor more than it had (不新增多头主办); Decree 486 art. 10. */
    public static RuleType noSecondLead() {
        return StandardType.of(
                "duty.no-second-lead",
                "T06",
                Rule.forEachTransition(Duty.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Lifts.after(DutyChecks.leads())
                                .atMost(1)
                                .when(Lifts.before(DutyChecks.leads()).atMost(1))
                                .and(Lifts.after(DutyChecks.leads())
                                        .atMost(Lifts.before(DutyChecks.leads()))
                                        .when(Lifts.before(DutyChecks.leads()).atLeast(2))))
                        .because(Bases.local("第十条")));
    }
}
