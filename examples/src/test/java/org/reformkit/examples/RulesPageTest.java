package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reformkit.io.policy.Policies;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.library.StandardRules;
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

    private static String page() {
        List<RuleType> types = StandardRules.catalogue().types().stream()
                .sorted(Comparator.comparing((RuleType type) -> type.ref().orElse(""))
                        .thenComparing(RuleType::id))
                .toList();
        return """
                # Standard rules 标准规则

                What `StandardRules.catalogue()` holds, written from it by `RulesPageTest`: `mvn verify -Dreform.writeGolden` writes this page anew.
                A policy names rules by id, sets their parameters, and may set another severity or basis. *Needs*: a structure, a transition (before and
                after), or the run of a plan with all its steps. A threshold without a number here is the policy's own.

                | ref | rule | 要求 | severity | needs |
                |---|---|---|---|---|
                """
                + types.stream().map(RulesPageTest::row).collect(Collectors.joining())
                + types.stream().map(RulesPageTest::section).collect(Collectors.joining());
    }

    private static String row(RuleType type) {
        RuleDescription rule = description(type);
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
        RuleDescription rule = description(type);
        String basis = rule.citations().isEmpty()
                ? "none of its own"
                : rule.citations().stream().map(Citation::text).collect(Collectors.joining("、"));
        return "\n### " + type.id() + "\n\n"
                + type.title().in(Locale.SIMPLIFIED_CHINESE) + "。"
                + type.title().in(Locale.ENGLISH) + ".\n\n"
                + type.ref().map(ref -> "- Ref: " + ref + "\n").orElse("")
                + "- Severity: " + word(rule.severity()) + "\n"
                + "- Basis 依据: " + basis + "\n"
                + type.parameters().stream().map(RulesPageTest::parameter).collect(Collectors.joining());
    }

    private static String parameter(Parameter<?> parameter) {
        String unset = parameter.isRequired()
                ? "required"
                : parameter.defaultText().map(text -> "default `" + text + "`").orElse("may be left out");
        return "- `%s` (%s, %s): %s。%s.\n"
                .formatted(
                        parameter.name(),
                        parameter.type().expectation(),
                        unset,
                        parameter.meaning().in(Locale.SIMPLIFIED_CHINESE),
                        parameter.meaning().in(Locale.ENGLISH));
    }

    /** What a rule of the type says of itself; what it requires is taken from a policy, as the page does not show it. */
    private static RuleDescription description(RuleType type) {
        Policy policy = Policies.named("liyang-2019");
        Parameters values = policy.rules().stream()
                .filter(rule -> rule.type().filter(type::equals).isPresent())
                .map(Rule::description)
                .map(RuleDescription::parameters)
                .findFirst()
                .orElse(Parameters.none());
        return type.create(values).description();
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
