package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Report;
import org.reformkit.rules.RuleDescription;

/** What a reader should know besides: rules that said nothing, and exemptions that nobody needed. */
record NotesPart(Report report) {

    void write(Outline out) {
        Words words = out.words();
        out.section(words.say("section.notes"));
        ImmutableList<RuleDescription> outOfForce = report.rules().stream()
                .filter(rule -> report.outOfForce().contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
        writeRules("note.nothing", report.lookedAtNothing(), out);
        writeRules("note.not-judged", report.notJudged(), out);
        writeRules("note.out-of-force", outOfForce, out);
        ImmutableList<Exemption> unused = report.unusedExemptions();
        if (!unused.isEmpty()) {
            out.item(words.say("note.unused", unused.size()));
            unused.forEach(exemption -> out.line(
                    1,
                    words.say(
                            "note.exemption",
                            exemption.rule(),
                            exemption.subject(),
                            exemption.approval().text(),
                            HeaderPart.period(exemption.period(), words))));
        }
        if (unused.isEmpty()
                && outOfForce.isEmpty()
                && report.lookedAtNothing().isEmpty()
                && report.notJudged().isEmpty()) {
            out.line(0, words.say("none"));
        }
    }

    private static void writeRules(String title, ImmutableList<RuleDescription> rules, Outline out) {
        Words words = out.words();
        if (!rules.isEmpty()) {
            out.item(words.say(title, rules.size()));
            rules.forEach(rule -> out.line(1, words.say("rule", words.say(rule.title()), rule.id())));
        }
    }
}
