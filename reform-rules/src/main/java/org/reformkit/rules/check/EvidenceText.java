package org.reformkit.rules.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of an evidence: labelled phrases, each a message of its own, and no grammar between them. */
final class EvidenceText {

    private EvidenceText() {}

    static String of(Evidence evidence, Locale locale) {
        String place =
                evidence.where().stream().map(where -> where.in(locale) + " ").collect(Collectors.joining());
        return place + (evidence.measured().isPresent() ? comparison(evidence, locale) : claim(evidence, locale));
    }

    private static String claim(Evidence evidence, Locale locale) {
        if (evidence.detail().isPresent()) {
            return evidence.detail().get().in(locale);
        }
        String key = evidence.negated() ? "claim.not" : "claim";
        return Text.message(key + "." + evidence.verdict().name(), evidence.label())
                .in(locale);
    }

    private static String comparison(Evidence evidence, Locale locale) {
        StringBuilder text = new StringBuilder(Text.message(
                        "evidence.measured",
                        evidence.label(),
                        amount(evidence.measured().orElseThrow(), evidence, locale))
                .in(locale));
        evidence.whole()
                .ifPresent(whole -> text.append(Text.message(
                                "evidence.whole",
                                evidence.wholeLabel().orElse(evidence.label()),
                                amount(whole, evidence, locale))
                        .in(locale)));
        evidence.bound().ifPresent(bound -> text.append(bound(bound, evidence, locale)));
        if (evidence.verdict() == Verdict.VIOLATED) {
            excess(evidence, locale).ifPresent(text::append);
        }
        return text.toString();
    }

    private static String bound(Reading bound, Evidence evidence, Locale locale) {
        String key = "evidence." + evidence.limit().orElseThrow().name();
        String amount = amount(bound, evidence, locale);
        return Text.message(key, amount).in(locale)
                + evidence.boundLabel()
                        .map(label ->
                                Text.message("evidence.bound-label", label).in(locale))
                        .orElse("");
    }

    /** An exact limit says by how much it was missed in either direction; one that excludes a number says nothing. */
    private static Optional<String> excess(Evidence evidence, Locale locale) {
        Limit limit = evidence.limit().orElseThrow();
        Reading excess = evidence.excess().orElse(Reading.unknown());
        return switch (limit) {
            case AT_MOST, LESS_THAN -> Optional.of(excess("evidence.over", excess, evidence, locale));
            case AT_LEAST, MORE_THAN -> Optional.of(excess("evidence.short", excess, evidence, locale));
            case EXACTLY ->
                excess.low().orElse(-1) > 0
                        ? Optional.of(excess("evidence.over", excess, evidence, locale))
                        : Optional.of(excess("evidence.short", excess.times(-1), evidence, locale));
            case OTHER_THAN -> Optional.empty();
        };
    }

    private static String excess(String key, Reading excess, Evidence evidence, Locale locale) {
        return Text.message(key, amount(excess, evidence, locale)).in(locale);
    }

    private static String amount(Reading reading, Evidence evidence, Locale locale) {
        String number = reading.text(locale);
        return reading.high().isEmpty() && reading.low().orElse(0) <= 0
                ? number
                : evidence.unit().after(number, locale);
    }
}
