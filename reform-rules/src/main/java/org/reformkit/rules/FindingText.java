package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** The line of a finding: labelled columns, two spaces apart. */
final class FindingText {

    private static final int MOST = 5;

    private final Finding finding;
    private final Locale locale;

    private FindingText(Finding finding, Locale locale) {
        this.finding = finding;
        this.locale = locale;
    }

    static String of(Finding finding, Locale locale) {
        return String.join("  ", new FindingText(finding, locale).columns());
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(finding.severity().text(locale));
        if (finding.verdict() == Verdict.UNDETERMINED) {
            columns.add(say("verdict.UNDETERMINED"));
        }
        columns.add(finding.title().in(locale));
        columns.add(finding.subjectName().in(locale));
        if (!finding.evidence().isEmpty()) {
            columns.add(list(finding.evidence(), "finding.reasons", evidence -> evidence.text(locale)));
        }
        ImmutableList<String> missing = finding.evidence().stream()
                .flatMap(evidence -> evidence.missing().stream())
                .map(Datum::name)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (finding.verdict() == Verdict.UNDETERMINED && !missing.isEmpty()) {
            columns.add(say("finding.missing", list(missing, "finding.separator", name -> name)));
        }
        if (!finding.citations().isEmpty()) {
            columns.add(say("finding.basis", list(finding.citations(), "finding.separator", Citation::text)));
        }
        String sources = finding.sources(locale);
        if (!sources.isEmpty()) {
            columns.add(say("finding.data", sources));
        }
        finding.exemption()
                .ifPresent(exemption -> columns.add(say(
                        "disposition." + finding.disposition().name(),
                        exemption.approval().text())));
        return columns;
    }

    /** The first few, and how many there are. */
    private <T> String list(ImmutableList<T> items, String separator, Function<? super T, String> text) {
        String first = items.stream().limit(MOST).map(text).collect(Collectors.joining(say(separator)));
        return items.size() <= MOST ? first : first + say(separator) + say("finding.more", items.size());
    }

    private String say(String key, Object... arguments) {
        return Text.message(key, arguments).in(locale);
    }
}
