package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.rules.Finding;
import org.reformkit.rules.FindingKey;
import org.reformkit.rules.Report;
import org.reformkit.rules.RuleDescription;

/** Gathers a report while it is read. */
final class ReportDraft {

    private final JsonIn in;
    private final Report.Builder builder = Report.builder();
    private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
    private final List<At<FindingDraft>> findings = new ArrayList<>();
    private final Set<FindingKey> keys = new HashSet<>();
    private Optional<At<ImmutableList<String>>> notJudged = Optional.empty();
    private Optional<At<ImmutableList<String>>> lookedAtNothing = Optional.empty();

    ReportDraft(JsonIn in) {
        this.in = in;
    }

    Report.Builder builder() {
        return builder;
    }

    void add(RuleDescription rule) {
        rules.put(rule.id(), rule);
        builder.addRules(rule);
    }

    void add(UsedExemption exemption) {
        builder.addExemptions(exemption.exemption());
        if (exemption.used()) {
            builder.addUsedExemptions(exemption.exemption());
        }
    }

    void add(At<FindingDraft> finding) {
        findings.add(finding);
    }

    void notJudged(At<ImmutableList<String>> ids) {
        notJudged = Optional.of(ids);
    }

    void lookedAtNothing(At<ImmutableList<String>> ids) {
        lookedAtNothing = Optional.of(ids);
    }

    /** The report, if all of it could be read; notes where it contradicts itself. */
    @Nullable
    Report done(boolean complete) {
        if (!complete) {
            return null;
        }
        boolean sound = true;
        for (At<FindingDraft> finding : findings) {
            sound &= resolve(finding);
        }
        if (!sound) {
            return null;
        }
        Report report = builder.build();
        sound = isSame(notJudged, report.notJudged());
        sound &= isSame(lookedAtNothing, report.lookedAtNothing());
        return sound ? report : null;
    }

    private boolean resolve(At<FindingDraft> draft) {
        At<String> id = draft.value().rule();
        RuleDescription rule = rules.get(id.value());
        if (rule == null) {
            Expectation known = Expectation.of("choice", String.join(", ", rules.keySet()));
            report(ProblemKind.DANGLING, id.place(), id.pointer(), id.value(), Optional.of(known));
            return false;
        }
        try {
            Finding finding = draft.value().finding(rule);
            if (!keys.add(finding.key())) {
                report(
                        ProblemKind.DUPLICATE,
                        draft.place(),
                        draft.pointer(),
                        finding.key().text(),
                        Optional.of(Expectations.VALUE_ONCE));
                return false;
            }
            builder.addFindings(finding);
            return true;
        } catch (IllegalArgumentException refused) {
            in.report(in.problem(
                    ProblemKind.INVALID,
                    draft.place(),
                    draft.pointer(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(refused.getMessage())));
            return false;
        }
    }

    /** Which rules said nothing follows from the rest. */
    private boolean isSame(Optional<At<ImmutableList<String>>> said, ImmutableList<RuleDescription> rulesInFact) {
        ImmutableList<String> expected =
                rulesInFact.stream().map(RuleDescription::id).collect(ImmutableList.toImmutableList());
        if (said.isEmpty() || said.get().value().equals(expected)) {
            return true;
        }
        report(
                ProblemKind.BAD_VALUE,
                said.get().place(),
                said.get().pointer(),
                said.get().value().toString(),
                Optional.of(Expectation.of("exactly", expected.toString())));
        return false;
    }

    private void report(ProblemKind kind, long place, String pointer, String value, Optional<Expectation> expectation) {
        in.report(in.problem(kind, place, pointer, Optional.of(value), expectation, Optional.empty()));
    }
}
