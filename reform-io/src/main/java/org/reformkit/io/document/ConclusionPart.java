package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import org.reformkit.rules.Disposition;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.Severity;
import org.reformkit.rules.Undetermined;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Whether the report conforms, and how many findings there are of each severity, verdict and disposition. */
record ConclusionPart(Report report) {

    private static final ImmutableList<Severity> SEVERITIES = ImmutableList.of(Severity.ERROR, Severity.WARNING);
    private static final ImmutableList<Verdict> VERDICTS = ImmutableList.of(Verdict.VIOLATED, Verdict.UNDETERMINED);

    void write(Outline out) {
        Words words = out.words();
        out.section(words.say("section.conclusion"));
        out.line(0, conclusion(words));
        if (report.isJudged() && !report.notJudged().isEmpty()) {
            out.line(0, words.say("conclusion.not-judged", report.notJudged().size()));
        }
        out.line(
                0,
                words.say(
                        "conclusion.judged",
                        report.count(Verdict.SATISFIED),
                        report.count(Verdict.VIOLATED),
                        report.count(Verdict.UNDETERMINED),
                        report.count(Verdict.NOT_APPLICABLE)));
        out.blank();
        table(words).lines().forEach(line -> out.line(0, line));
    }

    private String conclusion(Words words) {
        if (!report.isJudged()) {
            return words.say("conclusion.none", words.say("conclusion.none." + whyNothing()));
        }
        int violated = count(Severity.ERROR, Undetermined.PASSES);
        int orUndetermined = count(Severity.ERROR, Undetermined.BLOCKS);
        int orInPrinciple = count(Severity.WARNING, Undetermined.BLOCKS);
        String partly = report.notJudged().isEmpty() ? "" : ".partly";
        if (violated > 0) {
            return words.say("conclusion.violated", violated);
        }
        if (orUndetermined > 0) {
            return words.say("conclusion.undetermined", orUndetermined);
        }
        return orInPrinciple > 0
                ? words.say("conclusion.in-principle" + partly, orInPrinciple)
                : words.say("conclusion.conforms" + partly);
    }

    private String whyNothing() {
        if (report.rules().isEmpty()) {
            return "no-rules";
        }
        if (!report.notJudged().isEmpty()) {
            return "not-judged";
        }
        boolean policyInForce = report.policy()
                .period()
                .map(period -> period.contains(report.asOf()))
                .orElse(true);
        return policyInForce ? "out-of-force" : "period";
    }

    private int count(Severity threshold, Undetermined undetermined) {
        return report.blocking(threshold, undetermined).size();
    }

    private TextTable table(Words words) {
        TextTable table = new TextTable();
        table.add(
                words.say("column.kind"),
                words.say("column.open"),
                words.say("column.expired"),
                words.say("column.exempted"),
                words.say("column.sum"));
        for (Severity severity : SEVERITIES) {
            for (Verdict verdict : VERDICTS) {
                table.add(
                        words.say(
                                "conclusion.kind",
                                severity.text(words.locale()),
                                words.say(Text.message("verdict." + verdict.name()))),
                        count(severity, verdict, Disposition.OPEN),
                        count(severity, verdict, Disposition.EXPIRED),
                        count(severity, verdict, Disposition.EXEMPTED),
                        Long.toString(report.findings().stream()
                                .filter(finding -> is(finding, severity, verdict))
                                .count()));
            }
        }
        return table;
    }

    private String count(Severity severity, Verdict verdict, Disposition disposition) {
        return Integer.toString(report.count(severity, verdict, disposition));
    }

    private static boolean is(Finding finding, Severity severity, Verdict verdict) {
        return finding.severity() == severity && finding.verdict() == verdict;
    }
}
