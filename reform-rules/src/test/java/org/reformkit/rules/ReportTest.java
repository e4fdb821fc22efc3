package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Reading;

class ReportTest {

    private static final Policy POLICY = Policy.of("溧阳口径", SampleRules.minPosts(3), SampleRules.COMPREHENSIVE_SHARE);

    @Test
    void tellsWhatAppearedWasResolvedAndChanged() {
        Structure before = County.structure();
        Structure after = before.edit()
                .put(County.division(1)
                        .category(DivisionCategory.BUSINESS)
                        .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 5))
                        .build())
                .put(County.division(2)
                        .category(DivisionCategory.COMPREHENSIVE)
                        .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 1))
                        .build())
                .put(County.division(9)
                        .category(DivisionCategory.BUSINESS)
                        .quota(Quota.none())
                        .build())
                .done();
        ReportChanges changes = POLICY.evaluate(after, County.AS_OF).since(POLICY.evaluate(before, County.AS_OF));

        assertThat(changes.appeared()).extracting(Finding::subject).containsExactly("320481/A-01-09");
        assertThat(changes.resolved())
                .extracting(finding -> finding.key().text())
                .containsExactly("agency.comprehensive-share/1 320481/A-01", "division.min-posts/1 320481/A-01-01");
        assertThat(changes.changed())
                .extracting(
                        change -> change.after().evidence().get(0).measured().orElseThrow())
                .containsExactly(Reading.exact(1));
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void throwsOnlyForViolatedBottomLines() {
        Report warnings = Policy.of("p", SampleRules.COMPREHENSIVE_SHARE).evaluate(County.structure(), County.AS_OF);
        assertThat(warnings.throwIfViolated()).isSameAs(warnings);

        Report undetermined = Policy.of("p", SampleRules.MIN_AGENCY_POSTS).evaluate(County.structure(), County.AS_OF);
        assertThat(undetermined.throwIfViolated()).isSameAs(undetermined);
        assertThat(undetermined.conforms(Severity.ERROR, Undetermined.BLOCKS)).isFalse();

        Report errors = POLICY.evaluate(County.structure(), County.AS_OF);
        assertThatThrownBy(errors::throwIfViolated)
                .isInstanceOf(PolicyViolatedException.class)
                .hasMessageStartingWith("Policy '溧阳口径' is violated as of 2019-03-31:\n"
                        + errors.findings("division.min-posts").get(0).text(Locale.ENGLISH) + "\n")
                .satisfies(thrown ->
                        assertThat(((PolicyViolatedException) thrown).report()).isSameAs(errors));
    }

    @Test
    void doesNotConformWhereNothingWasJudged() {
        Report empty = Policy.of("空口径").evaluate(County.structure(), County.AS_OF);
        Report tooEarly = SampleRules.policy().toBuilder()
                .period(Period.since(LocalDate.of(2019, 1, 1)))
                .build()
                .evaluate(County.structure(), LocalDate.of(2018, 1, 1));
        Report withoutRun =
                Policy.of("过程口径", SampleRules.ALWAYS_HELD.inPrinciple()).evaluate(County.structure(), County.AS_OF);

        for (Report report : List.of(empty, tooEarly, withoutRun)) {
            assertThat(report.isJudged()).isFalse();
            assertThat(report.findings()).isEmpty();
            for (Undetermined undetermined : Undetermined.values()) {
                assertThat(report.conforms(Severity.ERROR, undetermined)).isFalse();
            }
        }
        assertThatThrownBy(withoutRun::throwIfViolated)
                .isInstanceOf(PolicyViolatedException.class)
                .hasMessage("Policy '过程口径' judged nothing as of 2019-03-31. "
                        + "Expected a rule in force that needs no more than 'STRUCTURE'.");
    }

    @Test
    void ruleThatWasNotJudgedBlocksAsWhatIsUndetermined() {
        Report report = Policy.of("p", SampleRules.AGENCY_LIMIT, SampleRules.ALWAYS_HELD.inPrinciple())
                .evaluate(County.structure(), County.AS_OF);

        assertThat(report.isJudged()).isTrue();
        assertThat(report.conforms(Severity.WARNING, Undetermined.PASSES)).isTrue();
        assertThat(report.conforms(Severity.WARNING, Undetermined.BLOCKS)).isFalse();
        assertThat(report.conforms(Severity.ERROR, Undetermined.BLOCKS)).isTrue();
    }

    @Test
    void ruleOutOfForceDoesNotBlock() {
        Report report = Policy.of(
                        "p",
                        SampleRules.AGENCY_LIMIT,
                        SampleRules.MIN_AGENCY_POSTS.inForce(Period.since(LocalDate.of(2019, 4, 1))))
                .evaluate(County.structure(), County.AS_OF);

        assertThat(report.outOfForce()).containsExactly("agency.min-posts");
        assertThat(report.conforms(Severity.WARNING, Undetermined.BLOCKS)).isTrue();
    }

    @Test
    void refusesToMergeWithAReportOfSomethingElse() {
        Report report = POLICY.evaluate(County.structure(), County.AS_OF);

        assertThatThrownBy(() -> report.merge(POLICY.evaluate(County.structure(), County.BEFORE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Report of '溧阳口径' as of 2019-03-31: it cannot take in that of '溧阳口径' as of 2019-01-01. "
                        + "Expected the same policy, date and scope.");
        Structure other = County.structure()
                .edit()
                .put(County.division(2).quota(Quota.none()).build())
                .done();
        assertThatThrownBy(() -> report.merge(POLICY.evaluate(other, County.AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Report: two things are said of '");
    }

    @Test
    void bearsTheStampOfThePolicy() {
        Report report = POLICY.evaluate(County.structure(), County.AS_OF);

        assertThat(report.policy().title()).isEqualTo("溧阳口径");
        assertThat(report.policy().illustrative()).isFalse();
        assertThat(report.policy().fingerprint())
                .isEqualTo(POLICY.fingerprint())
                .hasSize(64);
    }
}
