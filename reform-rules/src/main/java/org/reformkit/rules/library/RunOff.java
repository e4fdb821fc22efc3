package org.reformkit.rules.library;

import java.util.function.Predicate;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/**
 * People over quota within their run-off period (超编消化期): those with a day by which they must be placed elsewhere, on or
 * after the day of the structure. Without a day nobody has allowed them to stay, so they are not among them; {@link
 * Staffing#overQuota(QuotaKind, java.time.LocalDate)} reads that the other way.
 */
final class RunOff {

    private RunOff() {}

    /** Those of one kind, in 人. */
    static int people(Staffing staffing, QuotaKind kind, Structure structure) {
        return people(staffing, structure, some -> some.kind() == kind);
    }

    /** All of them, in 人. */
    static int people(Staffing staffing, Structure structure) {
        return people(staffing, structure, some -> true);
    }

    private static int people(Staffing staffing, Structure structure, Predicate<OverQuota> which) {
        return staffing.overQuota().stream()
                .filter(which)
                .filter(some -> some.runOffBy().isPresent() && some.mayStayOn(structure.date()))
                .mapToInt(OverQuota::people)
                .sum();
    }
}
