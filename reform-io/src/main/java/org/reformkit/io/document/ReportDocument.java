package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.Disposition;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.AgencyCounting;

/**
 * A report put into words for officials (检查报告文本): what was judged and by which policy, before and after, the conclusion,
 * the findings with their law and data rows, what is undetermined, exempted or to be noted. Immutable.
 *
 * <pre>{@code
 * String text = ReportDocument.of(report)
 *         .about(run)
 *         .comparing(Comparison.of(run, agencies, leaders, divisions), 0)
 *         .text(Locale.CHINA);
 * }</pre>
 */
public final class ReportDocument {

    private final Report report;
    private final Optional<Structure> structure;
    private final Optional<PlanRun> run;
    private final Optional<Comparison> comparison;
    private final int decimals;
    private final Optional<AgencyList> agencies;

    private ReportDocument(
            Report report,
            Optional<Structure> structure,
            Optional<PlanRun> run,
            Optional<Comparison> comparison,
            int decimals,
            Optional<AgencyList> agencies) {
        this.report = report;
        this.structure = structure;
        this.run = run;
        this.comparison = comparison;
        this.decimals = decimals;
        this.agencies = agencies;
    }

    /** The document of a report alone. */
    public static ReportDocument of(Report report) {
        return new ReportDocument(report, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** The same document, saying which places were judged and how far the data can be trusted, by its marks. */
    public ReportDocument about(Structure judged) {
        return new ReportDocument(report, Optional.of(judged), run, comparison, decimals, agencies);
    }

    /** The same document, saying so of the structure before the plan, and which plan it was. */
    public ReportDocument about(PlanRun judged) {
        return new ReportDocument(
                report, Optional.of(judged.before()), Optional.of(judged), comparison, decimals, agencies);
    }

    /** The same document with a table of before and after, with percents to so many decimals. */
    public ReportDocument comparing(Comparison measures, int percentDecimals) {
        return new ReportDocument(report, structure, run, Optional.of(measures), percentDecimals, agencies);
    }

    /** The same document with the list of agencies that count toward the limit, and why others do not. */
    public ReportDocument listing(AgencyCounting counting, Structure counted) {
        AgencyList list = new AgencyList(counting, counted);
        return new ReportDocument(report, structure, run, comparison, decimals, Optional.of(list));
    }

    /** The report in plain text: in Chinese for any Chinese locale, otherwise in English. Lines end with LF. */
    public String text(Locale locale) {
        Words words = Words.in(locale);
        Outline outline = new Outline(words);
        new HeaderPart(report, structure, run).write(outline);
        comparison.ifPresent(measures -> new ComparisonPart(measures, decimals).write(outline));
        run.ifPresent(judged -> new MovementsPart(Movements.of(judged)).write(outline));
        new ConclusionPart(report).write(outline);
        FindingsPart findings = new FindingsPart(report, outline);
        findings.write("section.findings", open(Verdict.VIOLATED));
        findings.write("section.undetermined", open(Verdict.UNDETERMINED));
        findings.write("section.exempted", exempted());
        new NotesPart(report).write(outline);
        agencies.ifPresent(list -> list.write(outline));
        return outline.toString();
    }

    /**
     * The findings as a table, one row each, in the order of the report: in the columns of {@link FindingColumn}, with headers
     * and words such as {@code error} that are the same in every language, and with titles, names and reasons in that of the
     * locale.
     */
    public String csv(Locale locale, CsvProfile profile) {
        return new FindingTable(Words.in(locale), profile).text(report.findings());
    }

    private ImmutableList<Finding> open(Verdict verdict) {
        return report.findings().stream()
                .filter(finding -> finding.disposition().isOpen() && finding.verdict() == verdict)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Finding> exempted() {
        return report.findings().stream()
                .filter(finding -> finding.disposition() == Disposition.EXEMPTED)
                .collect(ImmutableList.toImmutableList());
    }
}
