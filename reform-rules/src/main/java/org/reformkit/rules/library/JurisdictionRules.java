package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.base.Field;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what a jurisdiction as a whole has to have (辖区规则). */
public final class JurisdictionRules {

    /** The bodies of the level above, by name, where they stand in no structure; of {@link #upperBodiesAnswered}. */
    public static final Parameter<ImmutableList<String>> UPPER_BODIES =
            Parameter.optional("bodies", ParameterType.TEXTS, Text.message("parameter.upper-bodies"));

    /** Placements that must be (归口要求), each as {@code 公务员>组织:unified-management}; of {@link #placed}. */
    public static final Parameter<ImmutableList<String>> REQUIRED = Parameter.optional(
                    "required", ParameterType.TEXTS, Text.message("parameter.required-placements"))
            .suchAs("公务员>组织:unified-management");

    /** The offices of a town (“5+X”中的5), by the end of their names; of {@link #townTemplate}. */
    public static final Parameter<ImmutableList<String>> TOWN_BODIES =
            Parameter.optional("bodies", ParameterType.TEXTS, Text.message("parameter.town-bodies"));

    /** How many offices a town may have beside them (“5+X”中的X), in 个; of {@link #townTemplate}. */
    public static final Parameter<Long> EXTRA =
            Parameter.optional("extra", ParameterType.INTEGER, Text.message("parameter.town-extra"));

    /** The functions for which there must be a body (必设职能), audit by default; of {@link #requiredFunctions}. */
    public static final Parameter<ImmutableList<String>> FUNCTIONS = Parameter.optional(
                    "functions", ParameterType.TEXTS, Text.message("parameter.required-functions"))
            .orElse(ImmutableList.of("审计"));

    /**
     * Other names of functions (职能别称), each as {@code 审计>审计监督}; of {@link #requiredFunctions} and {@link #placed}, and of
     * {@link MandateRules#hasBody}.
     */
    public static final Parameter<ImmutableList<String>> NAMES = Functions.NAMES;

    private JurisdictionRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(requiredFunctions(), upperBodiesAnswered(), placed(), townTemplate());
    }

    /**
     * S16: from the county up there is a body for each function that the law names, whatever its name (法定必设机构); Organic Law
     * art. 79: audit. Of jurisdictions that have agencies. Undetermined where no body is said to have it, but the functions of
     * some are not known or not all are listed. What a document demands of one jurisdiction is a mandate, {@link MandateRules#hasBody}.
     */
    public static RuleType requiredFunctions() {
        return StandardType.of(
                "jurisdiction.required-functions",
                "S16",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(FUNCTIONS, NAMES),
                (rule, parameters) -> rule.requires(new RequiredFunctions(
                                        parameters.get(FUNCTIONS).stream()
                                                .map(Field::of)
                                                .collect(ImmutableSet.toImmutableSet()),
                                        Functions.of(parameters))
                                .borne())
                        .when(AgencyRules.hasAgencies())
                        .when(RequiredFunctions.isOfCountyOrAbove())
                        .because(Bases.organicLaw("第七十九条")));
    }

    /**
     * S17: every body of the level above has a counterpart here, some agency that says so (上下对应); YC-07, SY-03. In principle:
     * Decree 486 art. 7 forbids upper bodies to demand one. One agency may answer several. Undetermined where no counterpart
     * at all is on record, or the bodies above are not known.
     */
    public static RuleType upperBodiesAnswered() {
        return StandardType.of(
                "jurisdiction.upper-bodies-answered",
                "S17",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(UPPER_BODIES),
                (rule, parameters) -> rule.requires(
                                new UpperBodies(parameters.find(UPPER_BODIES).orElse(ImmutableList.of())).answered())
                        .when(AgencyRules.hasAgencies())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-07"), Bases.reported(Report.SY, "SY-03")));
    }

    /**
     * S21: bodies and lines of work are placed under the agency that is to answer for them, as closely as asked (归口管理); YC-02,
     * LY-08. In principle. Undetermined where no placement at all is on record, or the functions are not known that
     * would decide it, or the policy asks for none.
     */
    public static RuleType placed() {
        return StandardType.of(
                "placement.as-required",
                "S21",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(REQUIRED, NAMES),
                (rule, parameters) -> rule.requires(
                                RequiredPlacements.of(REQUIRED, parameters).kept())
                        .when(AgencyRules.hasAgencies())
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-02"), Bases.reported(Report.LY, "LY-08")));
    }

    /**
     * S30: a town has the offices of the template, and no more others than allowed (乡镇“5+X”机构设置); CD-07. In principle. Of
     * jurisdictions of the township level that have agencies; undetermined where no divisions of them are on record, or the policy has no
     * template.
     */
    public static RuleType townTemplate() {
        return StandardType.of(
                "jurisdiction.town-template",
                "S30",
                Rule.forEach(Jurisdiction.class),
                ImmutableList.of(TOWN_BODIES, EXTRA),
                (rule, parameters) -> rule.requires(
                                new TownTemplate(parameters.find(TOWN_BODIES).orElse(ImmutableList.of()))
                                        .kept(parameters.find(EXTRA)))
                        .when(AgencyRules.hasAgencies())
                        .when(TownTemplate.isTown())
                        .inPrinciple()
                        .because(Bases.reported(Report.CD, "CD-07")));
    }
}
