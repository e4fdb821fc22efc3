package org.reformkit.io.document;

import java.util.Iterator;
import java.util.Optional;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.PolicyStamp;
import org.reformkit.rules.Report;

/** What was judged, by which policy and as of when. */
record HeaderPart(Report report, Optional<Structure> structure, Optional<PlanRun> run) {

    /** So many digits tell versions of a policy apart. */
    private static final int FINGERPRINT_DIGITS = 12;

    void write(Outline out) {
        Words words = out.words();
        Optional<String> place = structure.flatMap(judged -> place(judged, words));
        out.line(0, place.map(name -> words.say("title.of", name)).orElse(words.say("title")));
        out.blank();
        writePolicy(out, words);
        out.line(0, words.say("header.as-of", words.date(report.asOf())));
        out.line(
                0, words.say("header.scope", words.say("scope." + report.scope().name())));
        run.ifPresent(judged -> out.line(
                0,
                words.say(
                        judged.refusal().isPresent() ? "header.plan.refused" : "header.plan",
                        judged.plan().title(),
                        judged.plan().actions().size(),
                        judged.steps().size() + 1)));
        run.ifPresent(judged -> judged.plan().approvals().forEach(approval -> writeApproval(approval, out, words)));
        structure.ifPresent(judged -> out.line(0, words.say("header.marks", DataMarks.text(judged, words))));
    }

    private static void writeApproval(Approval approval, Outline out, Words words) {
        out.line(
                0,
                words.say(
                        "header.approval",
                        words.date(approval.approvedOn()),
                        approval.approver(),
                        approval.document()
                                .map(number -> words.say("header.number", number))
                                .orElse("")));
    }

    private void writePolicy(Outline out, Words words) {
        PolicyStamp policy = report.policy();
        out.line(
                0,
                words.say(
                        "header.policy",
                        policy.title(),
                        policy.document()
                                .map(number -> words.say("header.number", number))
                                .orElse("")));
        policy.issuer().ifPresent(issuer -> out.line(0, words.say("header.issuer", issuer)));
        if (policy.illustrative()) {
            out.line(0, words.say("header.illustrative"));
        }
        policy.period().ifPresent(period -> out.line(0, words.say("header.period", period(period, words))));
        String fingerprint = policy.fingerprint();
        out.line(
                0,
                words.say(
                        "header.fingerprint",
                        fingerprint.substring(0, Math.min(FINGERPRINT_DIGITS, fingerprint.length()))));
    }

    static String period(Period period, Words words) {
        String start = words.date(period.startInclusive());
        return period.endExclusive()
                .map(end -> words.say("period", start, words.date(end.minusDays(1))))
                .orElseGet(() -> words.say("period.open", start));
    }

    /** The only jurisdiction, or the first by code and how many there are. */
    private static Optional<String> place(Structure structure, Words words) {
        Iterator<Jurisdiction> all = structure.jurisdictions().iterator();
        if (!all.hasNext()) {
            return Optional.empty();
        }
        String first = all.next().name();
        return Optional.of(all.hasNext() ? words.say("place.several", first, structure.jurisdictionCount()) : first);
    }
}
