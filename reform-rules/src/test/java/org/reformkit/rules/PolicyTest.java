package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Verdict;

class PolicyTest {

    private static final Policy POLICY = Policy.of("口径", SampleRules.minPosts(3), SampleRules.AGENCY_LIMIT);
    private static final Exemption EXEMPTION = Exemption.builder()
            .rule("division.min-posts")
            .subject("320481/A-01-01")
            .approval(Citation.of("《批复》"))
            .period(Period.since(County.BEFORE))
            .build();

    @Test
    void composes() {
        Policy more = POLICY.plus(Policy.of("other", SampleRules.MIN_AGENCY_POSTS))
                .plus(SampleRules.COMPREHENSIVE_SHARE)
                .plus(EXEMPTION)
                .plus(EXEMPTION);

        assertThat(more.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "division.min-posts", "agency.within-limit", "agency.min-posts", "agency.comprehensive-share");
        assertThat(more.exemptions()).containsExactly(EXEMPTION);
        assertThat(more.without("division.min-posts").exemptions()).isEmpty();
        assertThat(more.without("agency.min-posts").rules()).hasSize(3);
    }

    @Test
    void setsAParameterAndKeepsWhatElseIsSaid() {
        Citation basis = Citation.of("《通知》");
        Period period = Period.since(LocalDate.of(2019, 1, 1));
        Policy policy = Policy.of(
                "p", SampleRules.minPosts(3).inPrinciple().because(basis).inForce(period));
        Policy changed = policy.with("division.min-posts", SampleRules.MIN, 2L);

        Rule<?> rule = changed.rule("division.min-posts");
        assertThat(rule.parameters()).containsEntry("min", "2");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.citations()).containsExactly(basis);
        assertThat(rule.inForce()).contains(period);
        assertThat(rule.type()).contains(SampleRules.MIN_POSTS_TYPE);
        assertThat(changed.evaluate(County.structure(), County.AS_OF).count(Verdict.VIOLATED))
                .isZero();
        assertThat(policy.evaluate(County.structure(), County.AS_OF).count(Verdict.VIOLATED))
                .isEqualTo(7);
    }

    @Test
    void fingerprintChangesWithRulesParametersAndExemptionsAndNotWithTheirOrder() {
        assertThat(POLICY.with("division.min-posts", "min", "4").fingerprint()).isNotEqualTo(POLICY.fingerprint());
        assertThat(POLICY.plus(EXEMPTION).fingerprint()).isNotEqualTo(POLICY.fingerprint());
        assertThat(POLICY.without("agency.within-limit").fingerprint()).isNotEqualTo(POLICY.fingerprint());
        assertThat(Policy.of("other", SampleRules.AGENCY_LIMIT, SampleRules.minPosts(3))
                        .fingerprint())
                .isEqualTo(POLICY.fingerprint())
                .isEqualTo(POLICY.with("division.min-posts", "min", "03").fingerprint());
    }

    @Test
    void rejectsARuleTwiceAndWhatItDoesNotHave() {
        assertThatThrownBy(() -> POLICY.plus(SampleRules.minPosts(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy '口径': rule 'division.min-posts' twice. Expected every id once.");
        assertThatThrownBy(() -> POLICY.without("duty.one-lead"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Policy '口径': no rule 'duty.one-lead'. Expected one of division.min-posts, agency.within-limit.");
        assertThatThrownBy(() -> POLICY.without("division.min-posts").plus(EXEMPTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy '口径': no rule 'division.min-posts'. Expected one of agency.within-limit.");
        assertThatThrownBy(() -> POLICY.with("agency.within-limit", "max", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.within-limit': it has no parameters. Expected a rule of a catalogue.");
        assertThatThrownBy(() -> POLICY.with("division.min-posts", "max", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'division.min-posts': Parameter 'max': unknown. Expected one of min.");
    }

    @Test
    void exemptionsThatExcuseNothingAreTold() {
        Exemption ofOffice = EXEMPTION.toBuilder().subject("320481/A-02-01").build();
        Report report = POLICY.plus(EXEMPTION).plus(ofOffice).evaluate(County.structure(), County.AS_OF);

        assertThat(report.usedExemptions()).containsExactly(EXEMPTION);
        assertThat(report.unusedExemptions()).containsExactly(ofOffice);
    }
}
