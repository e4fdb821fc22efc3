package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.Citation;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on proceedings beside the actions of a plan (程序规则). */
public final class ProceedingRules {

    /** The stages of a list of powers to penalise, in order, each as {@code legal-review}; of {@link #penaltyListSteps}. */
    public static final Parameter<ImmutableList<String>> PENALTY_LIST_STAGES = Parameter.optional(
                    "stages", ParameterType.TEXTS, Text.message("parameter.stages"))
            .ofWords(Constants.all(StageKind.class))
            .orElse(ImmutableList.of("compilation", "legal-review", "collective-decision", "filing", "publication"));

    /** The stages of what a community takes on, in order; of {@link #communityAdmissionApproved}. */
    public static final Parameter<ImmutableList<String>> ADMISSION_STAGES = Parameter.optional(
                    "stages", ParameterType.TEXTS, Text.message("parameter.stages"))
            .ofWords(Constants.all(StageKind.class))
            .orElse(ImmutableList.of("review", "approval"));

    /** How many days after the application an institution is on the register at most, 30 by default. */
    public static final Parameter<Long> DECISION_DAYS = Parameter.optional(
                    "decision-days", ParameterType.INTEGER, Text.message("parameter.decision-days"))
            .orElse(30L);

    /** How many days after its liquidation an institution asks to be taken off the register at most, 15 by default. */
    public static final Parameter<Long> DEREGISTRATION_DAYS = Parameter.optional(
                    "deregistration-days", ParameterType.INTEGER, Text.message("parameter.deregistration-days"))
            .orElse(15L);

    private ProceedingRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(
                penaltyListSteps(),
                disputeSettled(),
                institutionRegisteredInTime(),
                coordinatingBodyRecorded(),
                listPublished(),
                communityAdmissionApproved());
    }

    /**
     * P09: a list of powers to penalise goes through all its stages in order, and there is one of those that are handed down
     * (处罚权力清单程序齐全); LY-39. Undetermined where some are handed down and no list is on record.
     */
    public static RuleType penaltyListSteps() {
        return StandardType.of(
                "penalty-list.steps-taken",
                "P09",
                Rule.forEachPlan(),
                ImmutableList.of(PENALTY_LIST_STAGES),
                (rule, parameters) -> rule.requires(
                                PenaltyLists.followed(Constants.of(StageKind.class, PENALTY_LIST_STAGES, parameters)
                                        .asList()))
                        .because(Bases.reported(Report.LY, "LY-39")));
    }

    /**
     * P12: departments that argue about a duty talk first, and file what they agree on; else the staffing organ proposes and
     * the government decides (职责争议协调); Decree 486 art. 10. Undetermined while nobody knows how it ended.
     */
    public static RuleType disputeSettled() {
        return StandardType.of(
                "duty.dispute-settled",
                "P12",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Disputes.settled()).because(Bases.local("第十条")));
    }

    /**
     * P14: an institution is on the register within 30 days of its application, and asks to be taken off within 15 days of
     * the end of its liquidation (事业单位登记时限), the last days included; Register arts. 8 and 13.
     */
    public static RuleType institutionRegisteredInTime() {
        return StandardType.of(
                "institution.registered-in-time",
                "P14",
                Rule.forEachPlan(),
                ImmutableList.of(DECISION_DAYS, DEREGISTRATION_DAYS),
                (rule, parameters) -> rule.requires(Registrations.inTime(
                                parameters.get(DECISION_DAYS), parameters.get(DEREGISTRATION_DAYS)))
                        .because(Bases.institutionRegister("第八条"), Bases.institutionRegister("第十三条")));
    }

    /**
     * P15: of a coordinating body that is set up, adjusted or abolished, outcome, reason and document are on record
     * (议事协调机构设置留痕); WH-07, Decree 486 art. 11. Undetermined where nothing of a proceeding is, and of an action that no
     * record names where none is kept or some name no body.
     */
    public static RuleType coordinatingBodyRecorded() {
        return StandardType.of(
                "coordinating-body.decision-recorded",
                "P15",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Records.ofCoordinatingBodies())
                        .because(Bases.local("第十一条"), Bases.reported(Report.WH, "WH-07")));
    }

    /**
     * P08: delegations, powers handed down or concentrated, and lists of items are public (委托、下放和事项清单公布); 处罚法 arts. 20
     * and 24, 许可法 art. 24. Of delegations, those that stand after the plan; of powers that pass in it, by the day of that.
     * Undetermined where no day of any is known, and of a duty that is not known to be a power.
     */
    public static RuleType listPublished() {
        return StandardType.of(
                "list.published",
                "P08",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Publications.made())
                        .because(
                                Citation.of("中华人民共和国行政处罚法", "第二十条"),
                                Citation.of("中华人民共和国行政处罚法", "第二十四条"),
                                Citation.of("中华人民共和国行政许可法", "第二十四条")));
    }

    /**
     * P10: what a village or community takes on was examined and then approved (社区事项准入); CD-10. Undetermined where the
     * plan has no admission of anything on record.
     */
    public static RuleType communityAdmissionApproved() {
        return StandardType.of(
                "community-admission.approved",
                "P10",
                Rule.forEachPlan(),
                ImmutableList.of(ADMISSION_STAGES),
                (rule, parameters) -> rule.requires(
                                CommunityAdmissions.approved(Constants.of(StageKind.class, ADMISSION_STAGES, parameters)
                                        .asList()))
                        .because(Bases.reported(Report.CD, "CD-10")));
    }
}
