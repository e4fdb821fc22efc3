package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.Forms;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Disposition;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Reasons;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Text;

/** Gathers a finding while it is read; what its rule says too must be the same there. */
final class FindingDraft {

    static final Members<FindingDraft, Finding> MEMBERS = Members.<FindingDraft, Finding>declare()
            .required(
                    "rule",
                    new AtCodec<>(RuleCodecs.RULE_ID),
                    finding -> new At<>(finding.rule().id(), Place.UNKNOWN, ""),
                    (draft, rule) -> draft.rule = rule)
            .required(
                    "edition",
                    Scalars.COUNT,
                    finding -> finding.rule().edition(),
                    (draft, edition) -> draft.edition = edition)
            .required("subject", Scalars.TEXT, Finding::subject, (draft, subject) -> draft.builder.subject(subject))
            .required(
                    "subjectName",
                    RuleCodecs.WORDING,
                    Finding::subjectName,
                    (draft, name) -> draft.subjectName = Optional.of(name))
            .optional(
                    "jurisdiction",
                    Scalars.JURISDICTION,
                    Finding::jurisdiction,
                    (draft, code) -> draft.builder.jurisdiction(code))
            .optional(
                    "title",
                    RuleCodecs.WORDING,
                    finding -> Optional.of(finding.title()),
                    (draft, title) -> draft.title = Optional.of(title))
            .optional(
                    "severity",
                    RuleCodecs.SEVERITY,
                    finding -> Optional.of(finding.severity()),
                    (draft, severity) -> draft.severity = Optional.of(severity))
            .required(
                    "verdict",
                    EvidenceCodecs.VERDICT,
                    Finding::verdict,
                    (draft, verdict) -> draft.builder.verdict(verdict))
            .required(
                    "disposition",
                    Scalars.choice(Disposition.class),
                    Finding::disposition,
                    (draft, disposition) -> draft.builder.disposition(disposition))
            .list(
                    "evidence",
                    EvidenceCodecs.EVIDENCE,
                    Finding::evidence,
                    (draft, evidence) -> draft.evidence.add(evidence))
            .list("data", EvidenceCodecs.DATUM, Finding::data, (draft, datum) -> draft.data.add(datum))
            .optional(
                    "basis",
                    RuleCodecs.BASIS,
                    finding -> Optional.of(finding.citations()).filter(basis -> !basis.isEmpty()),
                    (draft, basis) -> draft.basis = Optional.of(basis))
            .optional(
                    "exemption",
                    RuleCodecs.<Exemption>exemption(exemption -> exemption)
                            .codec(ExemptionDraft::new, ExemptionDraft::exemption),
                    Finding::exemption,
                    (draft, exemption) -> draft.builder.exemption(exemption))
            .done();

    private final Finding.Builder builder = Finding.builder();
    private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    private final ImmutableList.Builder<Datum> data = ImmutableList.builder();
    private Optional<Text> subjectName = Optional.empty();
    private @Nullable At<String> rule;
    private int edition;
    private Optional<Text> title = Optional.empty();
    private Optional<Severity> severity = Optional.empty();
    private Optional<ImmutableList<Citation>> basis = Optional.empty();

    /** The id of the rule and where it stands. */
    At<String> rule() {
        return requireNonNull(rule);
    }

    /**
     * The finding.
     *
     * @throws IllegalArgumentException if it says something else than its rule, or its verdict is none that is found
     */
    Finding finding(RuleDescription found) {
        checkSame("edition", edition, found.edition(), String::valueOf);
        severity.ifPresent(said -> checkSame("severity", said, found.severity(), Forms.choice(Severity.class)::format));
        title.ifPresent(said -> checkSame("title", said, found.title(), Text::toString));
        basis.ifPresent(said -> checkSame("basis", said, found.citations(), FindingDraft::text));
        return builder.rule(found)
                .reasons(Reasons.of(subjectName.orElseThrow(), evidence.build(), data.build()))
                .build();
    }

    private <V> void checkSame(String field, V said, V expected, Function<V, String> text) {
        checkArgument(
                said.equals(expected),
                "Finding of '%s': %s '%s'. Expected '%s', as the rule has.",
                rule().value(),
                field,
                text.apply(said),
                text.apply(expected));
    }

    private static String text(ImmutableList<Citation> basis) {
        return basis.stream().map(Citation::text).collect(Collectors.joining(", "));
    }
}
