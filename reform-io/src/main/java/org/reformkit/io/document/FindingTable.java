package org.reformkit.io.document;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.Finding;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Reading;

/** Findings as CSV: for programs in UTF-8 with LF, for spreadsheets with a byte order mark, CRLF and no formulas. */
record FindingTable(Words words, CsvProfile profile) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");

    String text(ImmutableList<Finding> findings) {
        boolean spreadsheet = profile == CsvProfile.EXCEL;
        StringWriter text = new StringWriter();
        text.write(spreadsheet ? BYTE_ORDER_MARK : "");
        // No buffer of its own, as the text is one.
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(spreadsheet ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(text);
        writer.writeRecord(Arrays.stream(FindingColumn.values())
                .map(column -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, column.name()))
                .toList());
        findings.forEach(finding -> writer.writeRecord(Arrays.stream(FindingColumn.values())
                .map(column -> cell(finding, column))
                .toList()));
        return text.toString();
    }

    private String cell(Finding finding, FindingColumn column) {
        return switch (column) {
            case RULE -> finding.rule().id();
            case EDITION -> Integer.toString(finding.rule().edition());
            case TITLE -> safe(words.say(finding.title()));
            case SEVERITY -> word(finding.severity());
            case VERDICT -> word(finding.verdict());
            case DISPOSITION -> word(finding.disposition());
            case JURISDICTION ->
                finding.jurisdiction().map(JurisdictionCode::text).orElse("");
            case SUBJECT -> safe(finding.subject());
            case SUBJECT_NAME -> safe(words.say(finding.subjectName()));
            case REASONS -> safe(FindingsPart.reasons(finding, words));
            case MEASURED -> numbers(finding, Evidence::measured);
            case LIMIT -> each(finding, evidence -> evidence.limit().map(FindingTable::word));
            case BOUND -> numbers(finding, Evidence::bound);
            case EXCESS -> numbers(finding, Evidence::excess);
            case UNIT -> each(finding, evidence -> evidence.measured().map(any -> word(evidence.unit())));
            case MISSING -> safe(FindingsPart.missing(finding, words));
            case BASIS -> safe(finding.citations().stream().map(Citation::text).collect(Collectors.joining(";")));
            case DATA -> safe(finding.sources(words.locale()));
            case APPROVAL ->
                safe(finding.exemption()
                        .map(exemption -> exemption.approval().text())
                        .orElse(""));
        };
    }

    private static String numbers(Finding finding, Function<Evidence, Optional<Reading>> number) {
        return each(finding, evidence -> number.apply(evidence).map(FindingTable::number));
    }

    private static String number(Reading reading) {
        return reading.isExact() ? end(reading.low()) : end(reading.low()) + ".." + end(reading.high());
    }

    private static String end(OptionalLong end) {
        return end.isPresent() ? Long.toString(end.getAsLong()) : "";
    }

    /** One part a reason, also where it has none; all empty is an empty cell. */
    private static String each(Finding finding, Function<Evidence, Optional<String>> part) {
        String parts = finding.evidence().stream()
                .map(evidence -> part.apply(evidence).orElse(""))
                .collect(Collectors.joining(";"));
        return CharMatcher.is(';').matchesAllOf(parts) ? "" : parts;
    }

    private static String word(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }

    /** Text that a spreadsheet would take for a formula begins with an apostrophe there. */
    private String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA.matches(text.charAt(0));
        return formula && profile == CsvProfile.EXCEL ? "'" + text : text;
    }
}
