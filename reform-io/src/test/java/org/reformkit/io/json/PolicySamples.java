package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Pace;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;
import org.reformkit.rules.parameter.StepTable;

/** A policy that has every attribute at least once, with a rule of our own that has a parameter of every form. */
final class PolicySamples {

    static final Parameter<Long> INTEGER = required("integer", ParameterType.INTEGER);
    static final Parameter<Boolean> FLAG = required("flag", ParameterType.FLAG);
    static final Parameter<Ratio> RATIO = required("ratio", ParameterType.RATIO);
    static final Parameter<Pace> CHOICE = required("choice", ParameterType.choice(Pace.class));
    static final Parameter<ImmutableList<String>> TEXTS = required("texts", ParameterType.TEXTS);
    static final Parameter<ImmutableSortedMap<String, Long>> COUNTS = required("counts", ParameterType.COUNTS);
    static final Parameter<ImmutableSortedMap<String, LocalDate>> DATES = required("dates", ParameterType.DATES);
    static final Parameter<StepTable> STEPS = required("steps", ParameterType.STEPS);
    static final Parameter<Quota> QUOTA = required("quota", ParameterType.QUOTA);

    /** A type of ours with a parameter of every form. */
    static final RuleType OURS = RuleType.of(
            "agency.ours",
            "X01",
            Text.of("我们的规则", "A rule of ours"),
            ImmutableList.of(INTEGER, FLAG, RATIO, CHOICE, TEXTS, COUNTS, DATES, STEPS, QUOTA),
            parameters -> Rule.forEach(Agency.class)
                    .named("agency.ours")
                    .titled("我们的规则", "A rule of ours")
                    .requires(Check.that(Text.of("x"), (structure, agency) -> true))
                    .because(Citation.of("本单位口径")));

    /** Few types, so that messages which list them all stay as they are when the library grows. */
    static final RuleCatalogue CATALOGUE = RuleCatalogue.of(Stream.concat(
                    Stream.of(OURS),
                    Stream.of(
                                    "agency.comprehensive-share",
                                    "agency.has-duties",
                                    "agency.min-posts",
                                    "agency.within-limit",
                                    "agency.within-limit-after-reform",
                                    "division.leaders-by-posts",
                                    "division.min-posts",
                                    "division.min-posts-in-agency",
                                    "duty.always-held",
                                    "duty.one-lead",
                                    "leadership.only-fewer")
                            .map(StandardRules.catalogue()::type))
            .toArray(RuleType[]::new));

    private PolicySamples() {}

    static Policy complete() {
        return Policy.builder()
                .title("溧阳市机构改革口径")
                .issuer("省委编办")
                .document(DocumentNumber.of("苏编", 2019, 4))
                .period(Period.of(LocalDate.of(2018, 11, 30), LocalDate.of(2023, 1, 1)))
                .illustrative(true)
                .addRules(
                        OURS.create(Parameters.none()
                                        .with(INTEGER, -3L)
                                        .with(FLAG, false)
                                        .with(RATIO, Ratio.of(2, 5))
                                        .with(CHOICE, Pace.EVERY_DATE)
                                        .with(TEXTS, ImmutableList.of("政府", "党委"))
                                        .with(COUNTS, ImmutableSortedMap.of("COUNTY", 37L, "PREFECTURE:2", 45L))
                                        .with(DATES, ImmutableSortedMap.of("transfer", LocalDate.of(2019, 2, 28)))
                                        .with(STEPS, StepTable.parse("0:1;4:2;8:3"))
                                        .with(
                                                QUOTA,
                                                Quota.of(Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 5))))
                                .basedOn(ImmutableList.of()),
                        StandardRules.catalogue()
                                .create(
                                        "division.min-posts",
                                        Parameters.none().with("posts", "4").with("inclusive", "false"))
                                .withId("division.min-posts-of-city")
                                .edition(2)
                                .titled("市级处室不低于最小编制规模", "A division of the city has the minimum of posts")
                                .withSeverity(Severity.ERROR)
                                .because(Citation.builder()
                                        .title("市县机构改革有关口径")
                                        .documentNumber(DocumentNumber.of("苏编", 2018, 1))
                                        .article("三")
                                        .issuedOn(LocalDate.of(2018, 11, 30))
                                        .build())
                                .inForce(Period.since(LocalDate.of(2019, 1, 1))),
                        StandardRules.catalogue().type("division.min-posts").create(),
                        StandardRules.catalogue().type("duty.one-lead").create())
                .addExemptions(
                        Exemption.builder()
                                .rule("division.min-posts-of-city")
                                .subject("320481/D-01")
                                .approval(Citation.of("关于办公室编制的批复"))
                                .period(Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)))
                                .bound(-2L)
                                .reason("过渡期")
                                .build(),
                        Exemption.builder()
                                .rule("agency.ours")
                                .subject("320481/A-01")
                                .approval(Citation.of("关于综合科室的批复"))
                                .period(Period.since(LocalDate.of(2019, 1, 1)))
                                .ratio(Ratio.of(2, 5))
                                .build())
                .build();
    }

    private static <T> Parameter<T> required(String name, ParameterType<T> type) {
        return Parameter.required(name, type, Text.of(name));
    }
}
