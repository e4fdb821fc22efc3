package org.reformkit.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.County;
import org.reformkit.rules.Figures;
import org.reformkit.rules.Rule;
import org.reformkit.rules.SampleRules;

class RuleVerifierTest {

    private static final Structure COUNTY = County.structure();
    private static final Structure EMPTY = Structure.builder(County.BEFORE).build();
    private static final Rule<Agency> FEW =
            Rule.forEach(Agency.class).named("agency.few").requires(Figures.DIVISIONS.atMost(8));

    @Test
    void acceptsWhatIsAsExpected() {
        verifyThat(FEW).given(COUNTY).passes();
        verifyThat(FEW).given(EMPTY).looksAtNothing();
        verifyThat(SampleRules.COMPREHENSIVE_SHARE).given(COUNTY).fails().fails("320481/A-01");
        verifyThat(SampleRules.MIN_AGENCY_POSTS).given(COUNTY).isUndetermined().isUndetermined("320481/A-02");
        assertThat(verifyThat(FEW).given(COUNTY).findingText(Locale.CHINA)).isEmpty();
    }

    @Test
    void tellsWhatWasExpectedAndFound() {
        assertThatThrownBy(() -> verifyThat(FEW).given(COUNTY).fails())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule 'agency.few': expected violated subjects, one or more, found "
                        + "0 NOT_APPLICABLE, 2 SATISFIED, 0 UNDETERMINED, 0 VIOLATED");
        assertThatThrownBy(() -> verifyThat(FEW).given(EMPTY).passes())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule 'agency.few': expected satisfied subjects only, one or more, found "
                        + "0 NOT_APPLICABLE, 0 SATISFIED, 0 UNDETERMINED, 0 VIOLATED");
        assertThatThrownBy(() -> verifyThat(FEW).given(COUNTY).looksAtNothing())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Rule 'agency.few': expected no subject that the rule concerns, found ");
        assertThatThrownBy(() -> verifyThat(FEW).given(COUNTY).isUndetermined())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "Rule 'agency.few': expected undetermined subjects, one or more, and none violated, found ");
    }

    @Test
    void tellsTheFindings() {
        String line = verifyThat(SampleRules.COMPREHENSIVE_SHARE).given(COUNTY).findingText(Locale.ENGLISH);
        assertThatThrownBy(() -> verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                        .given(COUNTY)
                        .fails("320481/A-02"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule 'agency.comprehensive-share': expected VIOLATED [320481/A-02], found "
                        + "1 NOT_APPLICABLE, 0 SATISFIED, 0 UNDETERMINED, 1 VIOLATED\n" + line);
        assertThatThrownBy(() -> verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                        .given(COUNTY)
                        .says(Locale.ENGLISH, "other"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule 'agency.comprehensive-share': expected \nother, found \n" + line);
    }

    @Test
    void refusesLessThanTheRuleNeeds() {
        assertThatThrownBy(() -> verifyThat(SampleRules.ALWAYS_HELD).given(COUNTY))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule 'duty.always-held': expected a RUN, found a STRUCTURE");
    }

    @Test
    void onlyOneFindingIsTheFinding() {
        assertThat(verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                        .given(COUNTY)
                        .finding()
                        .subject())
                .isEqualTo("320481/A-01");
        assertThatThrownBy(() -> verifyThat(FEW).given(COUNTY).finding())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Rule 'agency.few': expected one finding, found ");
    }
}
