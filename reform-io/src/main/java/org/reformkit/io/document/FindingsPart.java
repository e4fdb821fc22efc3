package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Disposition;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Verdict;

/** Findings by severity, bottom lines first, then by rule in the order of the policy. */
record FindingsPart(Report report, Outline out) {

    /** So many subjects with the same words are told together. */
    private static final int FOLDED_FROM = 4;

    void write(String title, ImmutableList<Finding> findings) {
        out.section(words().say(title, findings.size()));
        if (findings.isEmpty()) {
            out.line(0, words().say("none"));
        }
        for (Severity severity : ImmutableList.of(Severity.ERROR, Severity.WARNING)) {
            ImmutableList<Finding> some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .collect(ImmutableList.toImmutableList());
            if (!some.isEmpty()) {
                out.group(words().say("group.severity", severity.text(words().locale()), some.size()));
                write(some);
            }
        }
    }

    private void write(ImmutableList<Finding> findings) {
        ImmutableListMultimap<RuleDescription, Finding> byRule = Multimaps.index(findings, Finding::rule);
        Stream.concat(report.rules().stream(), byRule.keySet().stream())
                .distinct()
                .filter(byRule::containsKey)
                .forEach(rule -> write(rule, byRule.get(rule)));
    }

    private void write(RuleDescription rule, ImmutableList<Finding> findings) {
        out.item(words().say("rule", words().say(rule.title()), rule.id()));
        if (!rule.bases().isEmpty()) {
            out.line(1, words().say("basis", words().list(rule.bases(), Citation::text)));
        }
        ImmutableListMultimap<String, Finding> alike =
                Multimaps.index(findings, finding -> isFoldable(finding) ? reasons(finding, words()) : key(finding));
        alike.asMap().values().forEach(some -> {
            if (some.size() < FOLDED_FROM) {
                some.forEach(this::write);
            } else {
                writeFolded(ImmutableList.copyOf(some));
            }
        });
    }

    /** Only what waits for data is folded: a violation is told one by one. */
    private static boolean isFoldable(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED && finding.exemption().isEmpty();
    }

    private static String key(Finding finding) {
        return finding.key().text();
    }

    /** Many subjects for which the same is unknown, in one entry. */
    private void writeFolded(ImmutableList<Finding> findings) {
        out.entry(words().say("finding.folded", findings.size(), reasons(findings.get(0), words())));
        out.more(findings.stream()
                .map(finding -> words().say("subject", words().say(finding.subjectName()), finding.subject()))
                .collect(Collectors.joining(words().say("list.separator"))));
    }

    private void write(Finding finding) {
        String verdict = finding.disposition() == Disposition.EXEMPTED && finding.verdict() == Verdict.UNDETERMINED
                ? words().say("finding.undetermined")
                : "";
        out.entry(words().say(
                        "finding",
                        words().say(finding.subjectName()),
                        finding.subject(),
                        reasons(finding, words()),
                        verdict));
        String missing = missing(finding, words());
        if (!missing.isEmpty()) {
            out.more(words().say("missing", missing));
        }
        String rows = finding.sources(words().locale());
        if (!rows.isEmpty()) {
            out.more(words().say("data", rows));
        }
        finding.exemption().ifPresent(exemption -> write(exemption, finding.disposition()));
    }

    private void write(Exemption exemption, Disposition disposition) {
        out.more(words().say(
                        "exemption." + disposition.name(),
                        exemption.approval().text(),
                        HeaderPart.period(exemption.period(), words())));
        exemption.reason().ifPresent(reason -> out.more(words().say("exemption.reason", reason)));
    }

    /** All reasons in words. */
    static String reasons(Finding finding, Words words) {
        return finding.evidence().stream()
                .map(evidence -> evidence.text(words.locale()))
                .collect(Collectors.joining(words.say("reasons.separator")));
    }

    /** The elements at which something is missing that would decide; empty where that is not why. */
    static String missing(Finding finding, Words words) {
        if (finding.verdict() != Verdict.UNDETERMINED) {
            return "";
        }
        ImmutableList<String> names = finding.evidence().stream()
                .flatMap(evidence -> evidence.missing().stream())
                .map(Datum::name)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return words.list(names, name -> name);
    }

    private Words words() {
        return out.words();
    }
}
