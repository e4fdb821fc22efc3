package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reformkit.io.policy.Policies;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** The page of the standard rules is what their catalogue says, so it cannot fall behind. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    /** {@code -Dreform.writeGolden} writes the page instead, for a person to read. */
    @Test
    void saysWhatTheCatalogueSays() throws IOException {
        String page = page();
        if (System.getProperty("reform.writeGolden") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void namesEveryRule() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(StandardRules.catalogue().types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(page).contains("### " + type.id() + "\n"));
    }

    @Test
    void saysWhatEveryPolicyGives() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Policies.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static String page() {
        List<RuleType> types = StandardRules.catalogue().types().stream()
                .sorted(Comparator.comparing((RuleType type) -> type.ref().orElse(""))
                        .thenComparing(RuleType::id))
                .toList();
        return """
                # Standard rules 标准规则

                What `StandardRules.catalogue()` and `Policies` hold, written from them by `RulesPageTest`: `mvn verify -Dreform.writeGolden` writes this page anew.
                A policy names rules by id, sets their parameters, and may set another severity or basis. *Needs*: a structure, a transition (before and
                after), or the run of a plan with all its steps. A threshold without a number here is the policy's own.

                | ref | rule | 要求 | severity | needs |
                |---|---|---|---|---|
                """
                + types.stream().map(RulesPageTest::row).collect(Collectors.joining())
                + """

                ## Policies 内置口径

                What `Policies.named` gives. A rule that a policy takes from the one it extends is not shown again. *Checked*: `primary`, the text of the norm was
                read; `secondary`, a text about it was; `none`, nobody did, which only an illustrative policy may have. An empty cell is not known, or not said.

                | policy | title | from | extends | drops | rules |
                |---|---|---|---|---|---|
                """
                + Policies.names().stream().map(RulesPageTest::policy).collect(Collectors.joining())
                + "\n## Rules 规则\n"
                + types.stream().map(RulesPageTest::section).collect(Collectors.joining());
    }

    private static String policy(String name) {
        Policy policy = Policies.named(name);
        return "| `%s` | %s%s | %s | %s | %s | %d |\n"
                .formatted(
                        name,
                        policy.title(),
                        policy.illustrative() ? " (illustrative)" : "",
                        policy.period().map(RulesPageTest::days).orElse(""),
                        policy.bases().stream()
                                .map(BasePolicy::name)
                                .map(RulesPageTest::code)
                                .collect(Collectors.joining(", ")),
                        policy.inherited().stream()
                                .map(Rule::id)
                                .filter(id -> policy.rules().stream()
                                        .noneMatch(rule -> rule.id().equals(id)))
                                .map(RulesPageTest::code)
                                .collect(Collectors.joining(", ")),
                        policy.rules().size());
    }

    /** What policies say of rules of a type, beyond what they take from others. */
    private static String given(RuleType type) {
        String rows = Policies.names().stream()
                .flatMap(name -> Policies.named(name).rules().stream()
                        .filter(rule -> rule.type().equals(Optional.of(type)))
                        .map(rule -> given(name, Policies.named(name), rule)))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? "\nNo policy of the library has it.\n"
                : "\n| policy | says | value | from | basis 依据 | checked |\n|---|---|---|---|---|---|\n" + rows;
    }

    private static String given(String name, Policy policy, Rule<?> rule) {
        Optional<Rule<?>> base = policy.inherited().stream()
                .filter(inherited -> inherited.id().equals(rule.id()))
                .findFirst();
        if (base.equals(Optional.of(rule))) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        boolean saysMore =
                base.map(inherited -> !said(inherited).equals(said(rule))).orElse(true);
        if (saysMore) {
            rows.append(line(
                    name,
                    rule.id().equals(rule.type().map(RuleType::id).orElse(""))
                            ? "the rule"
                            : "the rule " + code(rule.id()),
                    severity(rule),
                    rule.inForce(),
                    rule.citations(),
                    rule.description().checked()));
        }
        rule.given()
                .byName()
                .forEach((parameter, values) -> values.stream()
                        .filter(value -> base.map(inherited ->
                                        !inherited.given().of(parameter).contains(value))
                                .orElse(true))
                        .forEach(value -> rows.append(line(
                                name,
                                code(parameter),
                                code(value.text()),
                                value.period(),
                                value.basis(),
                                value.checked()))));
        return rows.toString();
    }

    /** All but the values. */
    private static RuleDescription said(Rule<?> rule) {
        return rule.description().toBuilder()
                .given(GivenValues.none())
                .parameters(Parameters.none())
                .build();
    }

    private static String severity(Rule<?> rule) {
        return word(rule.severity())
                + (rule.levels().isEmpty()
                        ? ""
                        : ", " + rule.levels().stream().map(RulesPageTest::word).collect(Collectors.joining(", ")));
    }

    private static String line(
            String policy,
            String says,
            String value,
            Optional<Period> period,
            List<Citation> basis,
            Optional<Checked> checked) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code(policy),
                        says,
                        value,
                        period.map(RulesPageTest::days).orElse(""),
                        basis.stream().map(Citation::text).collect(Collectors.joining("、")),
                        checked.map(mark -> word(mark.how())
                                        + mark.on().map(day -> " " + day).orElse(""))
                                .orElse(""));
    }

    private static String days(Period period) {
        return period.startInclusive()
                + period.endExclusive().map(end -> " to before " + end).orElse("");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String row(RuleType type) {
        RuleDescription rule = type.create().description();
        return "| %s | [`%s`](#%s) | %s | %s | %s |\n"
                .formatted(
                        type.ref().orElse(""),
                        type.id(),
                        type.id().replace(".", ""),
                        type.title().in(Locale.SIMPLIFIED_CHINESE),
                        word(rule.severity()),
                        word(rule.scope()));
    }

    private static String section(RuleType type) {
        RuleDescription rule = type.create().description();
        String basis = rule.citations().isEmpty()
                ? "none of its own"
                : rule.citations().stream().map(Citation::text).collect(Collectors.joining("、"));
        return "\n### " + type.id() + "\n\n"
                + type.title().in(Locale.SIMPLIFIED_CHINESE) + "。"
                + type.title().in(Locale.ENGLISH) + ".\n\n"
                + type.requirement()
                        .map(text ->
                                "条文要求：" + text.in(Locale.SIMPLIFIED_CHINESE) + " " + text.in(Locale.ENGLISH) + "\n\n")
                        .orElse("")
                + type.ref().map(ref -> "- Ref: " + ref + "\n").orElse("")
                + "- Severity: " + word(rule.severity()) + "\n"
                + "- Basis 依据: " + basis + "\n"
                + type.parameters().stream().map(RulesPageTest::parameter).collect(Collectors.joining())
                + given(type);
    }

    private static String parameter(Parameter<?> parameter) {
        String unset = parameter.isRequired()
                ? "required"
                : parameter.defaultText().map(text -> "default `" + text + "`").orElse("may be left out");
        return "- `%s` (%s, %s): %s。%s.\n"
                .formatted(
                        parameter.name(),
                        parameter.expectation(),
                        unset,
                        parameter.meaning().in(Locale.SIMPLIFIED_CHINESE),
                        parameter.meaning().in(Locale.ENGLISH));
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
