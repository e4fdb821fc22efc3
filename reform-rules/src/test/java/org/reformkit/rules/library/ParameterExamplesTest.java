package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** What the page of the rules shows as a value is one that the rule takes. */
class ParameterExamplesTest {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Test
    void everyExampleShownIsTaken() {
        for (RuleType type : StandardRules.catalogue().types()) {
            for (Parameter<?> parameter : type.parameters()) {
                examples(parameter).forEach(example -> takes(type, parameter, example));
            }
        }
    }

    @Test
    void everyWordShownIsTaken() {
        for (RuleType type : StandardRules.catalogue().types()) {
            for (Parameter<?> parameter : type.parameters()) {
                parameter.words().forEach(word -> takes(type, parameter, word));
                assertThat(parameter.expectation()).contains(String.join(", ", parameter.words()));
            }
        }
    }

    @Test
    void showsTheOwnExampleOfAParameter() {
        assertThat(MilestoneRules.DAYS_AFTER_APPROVAL.expectation())
                .isEqualTo("texts and whole numbers such as 'leaders:0;mobilisation:1'");
        assertThat(ApprovalRules.ROLES.expectation())
                .startsWith("texts separated by ';', of ")
                .contains("review");
    }

    private static List<String> examples(Parameter<?> parameter) {
        return QUOTED.matcher(parameter.expectation())
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(example -> !example.equals(";"))
                .toList();
    }

    private static void takes(RuleType type, Parameter<?> parameter, String value) {
        assertThatCode(() -> type.create(Parameters.none().with(parameter.name(), value)))
                .as("%s %s '%s'", type.id(), parameter.name(), value)
                .doesNotThrowAnyException();
    }
}
