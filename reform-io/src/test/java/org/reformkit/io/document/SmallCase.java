package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.io.json.ReformJson;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.library.JurisdictionMeasures;

/** A reform of four agencies, with findings of every severity, verdict and disposition. */
public final class SmallCase {

    public static final LocalDate AS_OF = LocalDate.of(2019, 3, 31);

    private static final Path FOLDER = Path.of("src/test/resources/org/reformkit/io/document/case");

    private SmallCase() {}

    public static Structure before() {
        try {
            return ReformCsv.readStructure(FOLDER).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PlanRun run() {
        return plan().applyTo(before());
    }

    static ReformPlan plan() {
        try {
            return ReformJson.readPlan(FOLDER.resolve("plan.json")).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Policy policy() {
        try {
            return ReformJson.readPolicy(FOLDER.resolve("policy.json")).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Report report() {
        return policy().evaluate(run(), AS_OF);
    }

    static Comparison comparison(PlanRun run) {
        return Comparison.of(
                run,
                overall(JurisdictionMeasures.agencies()),
                overall(JurisdictionMeasures.divisions()),
                overall(JurisdictionMeasures.leaders(LeaderScope.AGENCY)),
                overall(JurisdictionMeasures.chartersIssued()));
    }

    private static Measure<Structure> overall(Measure<Jurisdiction> measure) {
        Many<Structure, Jurisdiction> places =
                (structure, whole) -> structure.jurisdictions().collect(ImmutableList.toImmutableList());
        return measure.<Structure>sumOver(places).labelled(measure.label());
    }
}
