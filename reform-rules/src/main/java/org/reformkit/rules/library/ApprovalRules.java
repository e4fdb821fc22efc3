package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on who decides on a reform (审批规则). */
public final class ApprovalRules {

    /** Who has a part in the decision, in order, each as {@code review}; of {@link #chainComplete}. */
    public static final Parameter<ImmutableList<String>> ROLES = Parameter.optional(
                    "roles", ParameterType.TEXTS, Text.message("parameter.roles"))
            .ofWords(Constants.all(ApprovalRole.class))
            .orElse(ImmutableList.of("proposal", "review", "approval"));

    /** Whether reviews and approvals bear numbers, as by default; of the same. */
    public static final Parameter<Boolean> NUMBERED = Parameter.optional(
                    "numbered", ParameterType.FLAG, Text.message("parameter.numbered"))
            .orElse(true);

    /** Who of the own level decides on divisions (内设机构审批机关), each as {@code staffing-office}; of {@link #byAuthority}. */
    public static final Parameter<ImmutableList<String>> DIVISION_ORGANS = Parameter.optional(
                    "division-organs", ParameterType.TEXTS, Text.message("parameter.division-organs"))
            .ofWords(Constants.all(AuthorityKind.class))
            .orElse(Constants.names(ApprovalAuthorities.EITHER));

    /**
     * Who decides on posts that move within the total (编制调整审批机关); of the same. Decree 486 art. 18 names the government; the
     * party's regulation leaves it to the staffing committee.
     */
    public static final Parameter<ImmutableList<String>> POSTS_ORGANS = Parameter.optional(
                    "posts-organs", ParameterType.TEXTS, Text.message("parameter.posts-organs"))
            .ofWords(Constants.all(AuthorityKind.class))
            .orElse(Constants.names(
                    Sets.union(ApprovalAuthorities.GOVERNING, ImmutableSet.of(AuthorityKind.STAFFING_COMMITTEE))));

    private ApprovalRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(chainComplete(), byAuthority(), congressNotified(), decidedCollectively());
    }

    /**
     * P02, first half: a plan is put forward, examined and approved, one after the other (审批链完整); LY-05, Decree 486 art. 9.
     * Undetermined where all that is on record is an approval, as then nobody wrote down what came before.
     */
    public static RuleType chainComplete() {
        return StandardType.of(
                "approval.chain-complete",
                "P02",
                Rule.forEachPlan(),
                ImmutableList.of(ROLES, NUMBERED),
                (rule, parameters) -> rule.requires(ApprovalChain.complete(
                                Constants.of(ApprovalRole.class, ROLES, parameters)
                                        .asList(),
                                parameters.get(NUMBERED)))
                        .because(Bases.local("第九条"), Bases.reported(Report.LY, "LY-05")));
    }

    /**
     * P02, second half: who approves may do so (审批权限): government departments, the level above, its staffing organ examining
     * them; their divisions, organs of the own level, or of a town the staffing committee above; posts that move between them,
     * the own government; Decree 486 arts. 9, 13 and 18. Undetermined of a division of which only the approval of the plan from
     * above is on record.
     */
    public static RuleType byAuthority() {
        return StandardType.of(
                "approval.by-authority",
                "P02",
                Rule.forEachPlan(),
                ImmutableList.of(DIVISION_ORGANS, POSTS_ORGANS),
                (rule, parameters) -> rule.requires(new ApprovalAuthorities(
                                        Constants.of(AuthorityKind.class, DIVISION_ORGANS, parameters),
                                        Constants.of(AuthorityKind.class, POSTS_ORGANS, parameters))
                                .entitled())
                        .because(Bases.local("第九条"), Bases.local("第十三条"), Bases.local("第十八条")));
    }

    /**
     * P03: the standing committee of the own congress is told of government departments that are set up, abolished or merged,
     * not before the approval (报本级人大常委会备案); Decree 486 art. 9, Organic Law art. 79.
     */
    public static RuleType congressNotified() {
        return StandardType.of(
                "filing.congress-notified",
                "P03",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(CongressFilings.done()).because(Bases.local("第九条"), Bases.organicLaw("第七十九条")));
    }

    /**
     * P04: a committee decided on the plan as a body, and the record names the day (集体审议); the party's regulation on bodies
     * and posts. What decides on a list of powers or the like is no decision on the reform. Undetermined where all that is on
     * record is an approval, or not even that, as then the record is missing.
     */
    public static RuleType decidedCollectively() {
        return StandardType.of(
                "decision.collective",
                "P04",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(CollectiveDecisions.made()).because(Bases.partyRegulation()));
    }
}
