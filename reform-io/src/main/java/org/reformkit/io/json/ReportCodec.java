package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.Tally;

/** The document {@code report}: what a policy found, with all that is needed to read it without the structure. */
final class ReportCodec implements Codec<Report> {

    private static final Codec<ImmutableList<String>> IDS = ListCodec.of(RuleCodecs.RULE_ID);

    private static final Codec<UsedExemption> EXEMPTION = RuleCodecs.<UsedExemption>exemption(UsedExemption::exemption)
            .required("used", RuleCodecs.TRUTH, UsedExemption::used, ExemptionDraft::used)
            .codec(ExemptionDraft::new, ExemptionDraft::withUse);

    private static final Codec<Tally> TALLY = Members.<TallyDraft, Tally>declare()
            .required("rule", RuleCodecs.RULE_ID, Tally::rule, (draft, rule) -> draft.rule = rule)
            .optional(
                    "jurisdiction",
                    Scalars.JURISDICTION,
                    Tally::jurisdiction,
                    (draft, code) -> draft.jurisdiction = Optional.of(code))
            .required(
                    "notApplicable", Scalars.COUNT, Tally::notApplicable, (draft, count) -> draft.notApplicable = count)
            .required("satisfied", Scalars.COUNT, Tally::satisfied, (draft, count) -> draft.satisfied = count)
            .required("undetermined", Scalars.COUNT, Tally::undetermined, (draft, count) -> draft.undetermined = count)
            .required("violated", Scalars.COUNT, Tally::violated, (draft, count) -> draft.violated = count)
            .codec(TallyDraft::new, TallyDraft::tally)
            .inOneLine();

    private static final Members<ReportDraft, Report> DOCUMENT = Header.<ReportDraft, Report>declare("report")
            .required(
                    "policy",
                    DescriptionCodecs.POLICY,
                    Report::policy,
                    (draft, policy) -> draft.builder().policy(policy))
            .required(
                    "asOf",
                    Scalars.DATE,
                    Report::asOf,
                    (draft, date) -> draft.builder().asOf(date))
            .required(
                    "scope",
                    DescriptionCodecs.SCOPE,
                    Report::scope,
                    (draft, scope) -> draft.builder().scope(scope))
            .add(new Member.Several<>(
                    "rules",
                    Items.distinct(DescriptionCodecs.RULE, RuleDescription::id),
                    Report::rules,
                    ReportDraft::add))
            .set(
                    "outOfForce",
                    RuleCodecs.RULE_ID,
                    Report::outOfForce,
                    (draft, id) -> draft.builder().addOutOfForce(id))
            .add(derived("notJudged", Report::notJudged, ReportDraft::notJudged))
            .add(derived("lookedAtNothing", Report::lookedAtNothing, ReportDraft::lookedAtNothing))
            .add(new Member.Several<>(
                    "exemptions",
                    Items.distinct(EXEMPTION, UsedExemption::exemption),
                    ReportCodec::exemptions,
                    ReportDraft::add))
            .add(new Findings())
            .add(new Member.Several<>(
                    "tallies",
                    Items.distinct(TALLY, tally -> ImmutableList.of(tally.rule(), tally.jurisdiction())),
                    Report::tallies,
                    (draft, tally) -> draft.builder().addTallies(tally)))
            .done();

    @Override
    public @Nullable Report read(JsonIn in) throws IOException {
        ReportDraft draft = new ReportDraft(in);
        boolean complete = DOCUMENT.read(in, draft);
        return draft.done(complete);
    }

    @Override
    public void write(JsonOut out, Report report) throws IOException {
        ImmutableSet<RuleDescription> rules = ImmutableSet.copyOf(report.rules());
        for (Finding finding : report.findings()) {
            checkArgument(
                    rules.contains(finding.rule()),
                    "Report of '%s': a finding of rule '%s'. Expected one of the report's rules.",
                    report.policy().title(),
                    finding.rule().id());
        }
        DOCUMENT.write(out, report);
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }

    /** The ids of rules of which something follows from the rest of the report. */
    private static Member<ReportDraft, Report> derived(
            String name,
            Function<Report, ImmutableList<RuleDescription>> rules,
            BiConsumer<ReportDraft, At<ImmutableList<String>>> setter) {
        Function<Report, Optional<At<ImmutableList<String>>>> ids = report -> Optional.of(rules.apply(report))
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().map(RuleDescription::id).collect(ImmutableList.toImmutableList()))
                .map(some -> new At<>(some, Place.UNKNOWN, ""));
        return new Member.Maybe<>(name, new AtCodec<>(IDS), ids, setter);
    }

    private static List<UsedExemption> exemptions(Report report) {
        return report.exemptions().stream()
                .map(exemption ->
                        new UsedExemption(exemption, report.usedExemptions().contains(exemption)))
                .toList();
    }

    private static final class TallyDraft {

        private String rule = "";
        private Optional<JurisdictionCode> jurisdiction = Optional.empty();
        private int notApplicable;
        private int satisfied;
        private int undetermined;
        private int violated;

        private Tally tally() {
            return new Tally(rule, jurisdiction, notApplicable, satisfied, undetermined, violated);
        }
    }

    /** The list of findings; they are findings once all rules are known. */
    private static final class Findings extends Member<ReportDraft, Report> {

        Findings() {
            super("findings", Optional.empty());
        }

        @Override
        boolean read(JsonIn in, ReportDraft report) throws IOException {
            if (in.token() != JsonToken.START_ARRAY) {
                in.wrongType(Expectations.LIST);
                return false;
            }
            boolean complete = true;
            in.down();
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                in.at(i);
                long place = in.place();
                String pointer = in.pointer();
                FindingDraft draft = new FindingDraft();
                if (FindingDraft.MEMBERS.read(in, draft)) {
                    report.add(new At<>(draft, place, pointer));
                } else {
                    complete = false;
                }
            }
            in.up();
            return complete;
        }

        @Override
        void write(JsonOut out, Report report) throws IOException {
            if (report.findings().isEmpty()) {
                return;
            }
            writeName(out);
            out.startList();
            for (Finding finding : report.findings()) {
                FindingDraft.MEMBERS.write(out, finding);
            }
            out.endList();
        }
    }
}
