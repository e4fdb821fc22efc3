package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.procedure.ProposalItem;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what is put forward before somebody decides (方案报送规则). */
public final class ProposalRules {

    /** What a proposal to set up a body speaks of, each as {@code necessity}; of {@link #contentsComplete}. */
    public static final Parameter<ImmutableList<String>> SET_UP =
            items("set-up", "necessity", "kind-name-functions", "divisions", "boundary", "posts");

    /** What one to abolish or to merge a body speaks of; of the same. */
    public static final Parameter<ImmutableList<String>> ABOLISH =
            items("abolish", "reasons", "fate-of-functions", "placement");

    /** What one to set up a division speaks of; of the same. */
    public static final Parameter<ImmutableList<String>> DIVISION_SET_UP =
            items("division-set-up", "necessity", "name-and-functions", "boundary");

    /** What one to abolish or to merge a division speaks of; of the same. */
    public static final Parameter<ImmutableList<String>> DIVISION_ABOLISH =
            items("division-abolish", "reasons", "fate-of-functions", "placement");

    /** What one to set or to add posts speaks of; of the same. */
    public static final Parameter<ImmutableList<String>> QUOTA = items("quota", "people-structure", "leader-posts");

    private ProposalRules() {}

    private static Parameter<ImmutableList<String>> items(String name, String... items) {
        return Parameter.optional(name, ParameterType.TEXTS, Text.message("parameter.proposal." + name))
                .ofWords(Constants.all(ProposalItem.class))
                .orElse(ImmutableList.copyOf(items));
    }

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(contentsComplete(), increaseJustified());
    }

    /**
     * P01: a proposal speaks of all that it must (方案内容齐全); Decree 227 arts. 9, 15 and 18, a model for local bodies. A body
     * that is new with a merger is one set up. Undetermined where the plan has no proposal of any sort on record.
     */
    public static RuleType contentsComplete() {
        return StandardType.of(
                "proposal.contents-complete",
                "P01",
                Rule.forEachPlan(),
                ImmutableList.of(SET_UP, ABOLISH, DIVISION_SET_UP, DIVISION_ABOLISH, QUOTA),
                (rule, parameters) -> rule.requires(ProposalContents.complete(
                                parameter -> Constants.of(ProposalItem.class, parameter, parameters)))
                        .because(
                                Bases.centralAsModel("第九条"),
                                Bases.centralAsModel("第十五条"),
                                Bases.centralAsModel("第十八条")));
    }

    /**
     * P11: nobody gets more posts before it was examined whether anything speaks against it, and nothing does (增编从严审核);
     * CD-25. Undetermined where a test was not answered, and where the plan has no examination on record.
     */
    public static RuleType increaseJustified() {
        return StandardType.of(
                "quota.increase-justified",
                "P11",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(QuotaIncreases.justified()).because(Bases.reported(Report.CD, "CD-25")));
    }
}
