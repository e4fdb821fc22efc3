package org.reformkit.examples;

import static org.reformkit.rules.check.Measure.share;
import static org.reformkit.rules.library.AgencyMeasures.comprehensiveDivisions;
import static org.reformkit.rules.library.AgencyMeasures.divisions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.io.policy.Policies;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.Rule;
import org.reformkit.rules.library.StructureMeasures;

/** The program in the README. */
public final class ReadmeProgram {

    private ReadmeProgram() {}

    /** Checks a folder, whose path is the only argument, against a named policy and one rule of its own. */
    public static void main(String[] args) throws IOException {
        // README begin
        Path folder = Path.of(args[0]);
        Structure before = ReformCsv.readStructure(folder).orThrow(); // or .problems(): file, row, column, value
        ReformPlan plan = ReformCsv.readPlan(folder).orThrow();
        PlanRun run = plan.applyTo(before); // every step's before and after; the input untouched

        Rule<Agency> ourRule = Rule.forEach(Agency.class)
                .named("agency.comprehensive-quarter")
                .titled("综合性内设机构不超过四分之一", "Comprehensive divisions are at most a quarter")
                .requires(share(comprehensiveDivisions(), divisions()).atMost(1, 4)) // exact: 4·c ≤ n
                .when(divisions().atLeast(4))
                .inPrinciple();

        Policy policy = Policies.named("liyang-2019").plus(ourRule);
        Report report = policy.evaluate(run, LocalDate.of(2019, 3, 31));
        report.findings().forEach(finding -> System.out.println(finding.text(Locale.CHINA)));
        System.out.println(Comparison.of(run, StructureMeasures.departmentLeaders(), StructureMeasures.divisions())
                .text(Locale.CHINA, 0));
        // README end
    }
}
