package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/**
 * Rules on coordinating bodies of governments (议事协调机构规则). Undetermined where the series of a body is not known, as Decree 486
 * does not speak of those of the party.
 */
public final class CoordinatingBodyRules {

    /** What is to be stated of a body that is not standing (撤销的条件、期限), both by default; of {@link #termStated}. */
    public static final Parameter<StatedEnd> DEMAND = Parameter.optional(
                    "demand", ParameterType.choice(StatedEnd.class), Text.message("parameter.stated-end"))
            .orElse(StatedEnd.BOTH);

    private CoordinatingBodyRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(officeHosted(), noPosts(), termStated());
    }

    /**
     * S18: an agency does the work of a coordinating body, which has no office of its own (不单独设立办事机构); Decree 486 art. 12.
     * Undetermined where no agency is named and nobody of the jurisdiction has named one for any body.
     */
    public static RuleType officeHosted() {
        return StandardType.of(
                "coordinating-body.office-hosted",
                "S18",
                Rule.forEach(CoordinatingBody.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(CoordinatingBodyChecks.isHosted())
                        .when(CoordinatingBodyChecks.isOfGovernment())
                        .because(Bases.local("第十二条")));
    }

    /** S18: a coordinating body has no posts (不单独核定编制); Decree 486 art. 19. */
    public static RuleType noPosts() {
        return StandardType.of(
                "coordinating-body.no-posts",
                "S18",
                Rule.forEach(CoordinatingBody.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(
                                CoordinatingBodyChecks.posts().exactly(0))
                        .when(CoordinatingBodyChecks.isOfGovernment())
                        .because(Bases.local("第十九条")));
    }

    /**
     * S18: of a coordinating body that is not standing it is stated when and on what it is abolished, and the day is not past
     * (明确规定撤销的条件和期限). Decree 486 art. 11 asks for both, Decree 227 art. 10 of central bodies for either. Undetermined where
     * nothing is stated of any such body of the jurisdiction.
     */
    public static RuleType termStated() {
        return StandardType.of(
                "coordinating-body.term-stated",
                "S18",
                Rule.forEach(CoordinatingBody.class),
                ImmutableList.of(DEMAND),
                (rule, parameters) -> rule.requires(CoordinatingBodyChecks.hasStatedEnd(parameters.get(DEMAND)))
                        .when(CoordinatingBodyChecks.isLimited())
                        .when(CoordinatingBodyChecks.isOfGovernment())
                        .because(Bases.local("第十一条")));
    }
}
