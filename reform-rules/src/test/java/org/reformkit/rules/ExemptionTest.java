package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Ratio;

class ExemptionTest {

    private static final Rule<Agency> AT_MOST_SIX =
            Rule.forEach(Agency.class).named("agency.six").requires(Figures.DIVISIONS.atMost(6));
    private static final Rule<Agency> AT_LEAST_TEN =
            Rule.forEach(Agency.class).named("agency.ten").requires(Figures.DIVISIONS.atLeast(10));

    @Test
    void coversUpToItsBoundWhereTheRuleHasAnUpperLimit() {
        assertThat(disposition(AT_MOST_SIX, exemption(AT_MOST_SIX).bound(8L).build()))
                .isEqualTo(Disposition.EXEMPTED);
        assertThat(disposition(AT_MOST_SIX, exemption(AT_MOST_SIX).bound(7L).build()))
                .isEqualTo(Disposition.OPEN);
    }

    @Test
    void coversDownToItsBoundWhereTheRuleHasALowerLimit() {
        assertThat(disposition(AT_LEAST_TEN, exemption(AT_LEAST_TEN).bound(8L).build()))
                .isEqualTo(Disposition.EXEMPTED);
        assertThat(disposition(AT_LEAST_TEN, exemption(AT_LEAST_TEN).bound(9L).build()))
                .isEqualTo(Disposition.OPEN);
    }

    @Test
    void coversSharesUpToItsRatio() {
        Rule<Agency> rule = SampleRules.COMPREHENSIVE_SHARE;

        assertThat(disposition(rule, exemption(rule).ratio(Ratio.parse("0.4")).build()))
                .isEqualTo(Disposition.EXEMPTED);
        assertThat(disposition(rule, exemption(rule).ratio(Ratio.of(3, 8)).build()))
                .isEqualTo(Disposition.EXEMPTED);
        assertThat(disposition(rule, exemption(rule).ratio(Ratio.of(37, 100)).build()))
                .isEqualTo(Disposition.OPEN);
        assertThat(disposition(
                        AT_MOST_SIX,
                        exemption(AT_MOST_SIX).ratio(Ratio.of(2, 1)).build()))
                .isEqualTo(Disposition.OPEN);
    }

    @Test
    void boundDoesNotCoverWhatIsNotKnown() {
        Rule<Agency> rule = SampleRules.MIN_AGENCY_POSTS;
        Exemption ofOffice = exemption(rule).subject("320481/A-02").bound(1L).build();

        assertThat(disposition(rule, ofOffice)).isEqualTo(Disposition.OPEN);
        assertThat(disposition(rule, exemption(rule).subject("320481/A-02").build()))
                .isEqualTo(Disposition.EXEMPTED);
    }

    @Test
    void doesNotCoverBeforeItsPeriodAndReopensAfter() {
        Period early = Period.of(LocalDate.of(2018, 1, 1), County.AS_OF);
        Period late = Period.since(County.AS_OF.plusDays(1));

        assertThat(disposition(AT_MOST_SIX, exemption(AT_MOST_SIX).period(early).build()))
                .isEqualTo(Disposition.EXPIRED);
        assertThat(disposition(AT_MOST_SIX, exemption(AT_MOST_SIX).period(late).build()))
                .isEqualTo(Disposition.OPEN);
    }

    @Test
    void oneInForceCountsBeforeOneThatIsOver() {
        Exemption over = exemption(AT_MOST_SIX)
                .period(Period.of(LocalDate.of(2018, 1, 1), County.AS_OF))
                .build();
        Exemption inForce = exemption(AT_MOST_SIX).build();
        Report report = Policy.of("p", AT_MOST_SIX).plus(over).plus(inForce).evaluate(County.structure(), County.AS_OF);

        assertThat(report.findings().get(0).exemption()).contains(inForce);
        assertThat(report.conforms(Severity.WARNING, Undetermined.BLOCKS)).isTrue();
    }

    @Test
    void rejectsABoundAndARatio() {
        assertThatThrownBy(() ->
                        exemption(AT_MOST_SIX).bound(1L).ratio(Ratio.of(1, 2)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Exemption of 'agency.six' for '320481/A-01': a bound and a ratio. Expected at most one of them.");
    }

    private static Disposition disposition(Rule<?> rule, Exemption exemption) {
        return Policy.of("p", rule)
                .plus(exemption)
                .evaluate(County.structure(), County.AS_OF)
                .findings()
                .get(0)
                .disposition();
    }

    private static Exemption.Builder exemption(Rule<?> rule) {
        Exemption.Builder builder = Exemption.builder();
        builder.rule(rule.id())
                .subject("320481/A-01")
                .approval(Citation.of("《批复》"))
                .period(Period.since(County.BEFORE));
        return builder;
    }
}
