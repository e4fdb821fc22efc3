package org.reformkit.rules.library;

import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;

/** Numbers of a whole structure (总体指标): the sums over its jurisdictions, for tables of before and after. */
public final class StructureMeasures {

    private StructureMeasures() {}

    /** The agencies that count (党政机构), in 个. */
    public static Measure<Structure> agencies(AgencyCounting counting) {
        return total(counting.measure());
    }

    /** The leader posts of departments (部门领导职数), in 名. */
    public static Measure<Structure> departmentLeaders() {
        return total(JurisdictionMeasures.leaders(LeaderScope.AGENCY));
    }

    /** The leader posts of divisions (内设机构领导职数), in 名. */
    public static Measure<Structure> divisionLeaders() {
        return total(JurisdictionMeasures.leaders(LeaderScope.DIVISION));
    }

    /** The divisions of all agencies (部门内设机构), in 个. */
    public static Measure<Structure> divisions() {
        return total(JurisdictionMeasures.divisions());
    }

    /** The posts of one kind, those to be allocated among them, in 名. */
    public static Measure<Structure> posts(QuotaKind kind) {
        return total(JurisdictionMeasures.posts(kind));
    }

    /** The agencies whose charter has been issued, in 个. */
    public static Measure<Structure> chartersIssued() {
        return total(JurisdictionMeasures.chartersIssued());
    }

    private static Measure<Structure> total(Measure<Jurisdiction> measure) {
        Many<Structure, Jurisdiction> all =
                (structure, whole) -> whole.jurisdictions().toList();
        return measure.<Structure>sumOver(all);
    }
}
