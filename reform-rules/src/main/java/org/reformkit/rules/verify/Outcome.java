package org.reformkit.rules.verify;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.check.Verdict;

/** What one rule said (检验结果), to be held against what was expected; every expectation throws {@link AssertionError}. */
public final class Outcome {

    private final Rule<?> rule;
    private final Report report;

    Outcome(Rule<?> rule, Report report) {
        this.rule = rule;
        this.report = report;
        List<String> notJudged =
                report.notJudged().stream().map(RuleDescription::id).toList();
        if (!notJudged.isEmpty()) {
            throw failure("a " + rule.grain().scope(), "a " + report.scope());
        }
    }

    /** Expects at least one subject, and no finding. */
    @CanIgnoreReturnValue
    public Outcome passes() {
        if (!report.findings().isEmpty() || report.count(Verdict.SATISFIED) == 0) {
            throw failure("satisfied subjects only, one or more", found());
        }
        return this;
    }

    /** Expects at least one violated subject. */
    @CanIgnoreReturnValue
    public Outcome fails() {
        if (report.count(Verdict.VIOLATED) == 0) {
            throw failure("violated subjects, one or more", found());
        }
        return this;
    }

    /** Expects exactly these subjects to be violated, in the order of their keys. */
    @CanIgnoreReturnValue
    public Outcome fails(String... subjects) {
        return expect(Verdict.VIOLATED, subjects);
    }

    /** Expects at least one undetermined subject and no violated one. */
    @CanIgnoreReturnValue
    public Outcome isUndetermined() {
        if (report.count(Verdict.UNDETERMINED) == 0 || report.count(Verdict.VIOLATED) > 0) {
            throw failure("undetermined subjects, one or more, and none violated", found());
        }
        return this;
    }

    /** Expects exactly these subjects to be undetermined, in the order of their keys. */
    @CanIgnoreReturnValue
    public Outcome isUndetermined(String... subjects) {
        return expect(Verdict.UNDETERMINED, subjects);
    }

    /** Expects that the rule concerns no subject at all. */
    @CanIgnoreReturnValue
    public Outcome looksAtNothing() {
        if (report.lookedAtNothing().isEmpty()) {
            throw failure("no subject that the rule concerns", found());
        }
        return this;
    }

    /** Expects that the findings read so, a line each. */
    @CanIgnoreReturnValue
    public Outcome says(Locale locale, String... lines) {
        String expected = String.join("\n", lines);
        if (!findingText(locale).equals(expected)) {
            throw failure("\n" + expected, "\n" + findingText(locale));
        }
        return this;
    }

    /** The findings, a line each; empty without any. */
    public String findingText(Locale locale) {
        return report.findings().stream().map(finding -> finding.text(locale)).collect(Collectors.joining("\n"));
    }

    /** The only finding. */
    public Finding finding() {
        if (report.findings().size() != 1) {
            throw failure("one finding", found());
        }
        return report.findings().get(0);
    }

    /** The whole report. */
    public Report report() {
        return report;
    }

    private Outcome expect(Verdict verdict, String... subjects) {
        List<String> found = report.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::subject)
                .toList();
        if (!found.equals(ImmutableList.copyOf(subjects))) {
            throw failure(verdict + " " + ImmutableList.copyOf(subjects), found());
        }
        return this;
    }

    private String found() {
        String counts = ImmutableList.copyOf(Verdict.values()).stream()
                .map(verdict -> report.count(verdict) + " " + verdict)
                .collect(Collectors.joining(", "));
        return report.findings().isEmpty() ? counts : counts + "\n" + findingText(Locale.ENGLISH);
    }

    private AssertionError failure(String expected, String found) {
        return new AssertionError("Rule '" + rule.id() + "': expected " + expected + ", found " + found);
    }
}
