package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** Duties that several agencies share, and how these work together (部门协调配合机制). */
final class SharedDuties {

    /** 1 where a mechanism is on record. */
    private static final Column<Duty> MECHANISM =
            Column.of(ElementKind.DUTY, duty -> duty.mechanisms().isEmpty() ? 0 : 1);

    /** 1 where two agencies lead it or assist, or more. */
    private static final Column<Duty> SHARED = Column.of(ElementKind.DUTY, duty -> isShared(duty) ? 1 : 0);

    private SharedDuties() {}

    /** Not applicable to duties of one agency; undetermined where no duty of the jurisdiction has a mechanism on record. */
    static Check<Duty> haveMechanism() {
        return Check.<Duty>of(Text.message("check.mechanism"), SharedDuties::verdict)
                .reading(Reads.of(
                        Reach.JURISDICTION,
                        Aspect.of(MECHANISM),
                        Aspect.of(SHARED),
                        Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings)))
                .batched(batch -> batch.jurisdiction().map(code -> verdicts(batch.structure(), code)))
                .telling((structure, duty) -> Text.message(
                        hasAny(structure, duty.id().jurisdiction())
                                ? "check.mechanism.none"
                                : "check.mechanism.unknown",
                        TextList.of(duty.holdings().stream()
                                .filter(SharedDuties::isSharing)
                                .flatMap(holding -> structure.agency(holding.holder()).stream())
                                .map(holder -> Text.of(holder.name()))
                                .toList())))
                .over((structure, duty) -> ImmutableSet.<ElementId>builder()
                        .add(duty.id())
                        .addAll(duty.holders(HoldingRole.LEAD).toList())
                        .addAll(duty.holders(HoldingRole.ASSIST).toList())
                        .build());
    }

    private static Verdict verdict(Structure structure, Duty duty) {
        if (!isShared(duty)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!duty.mechanisms().isEmpty()) {
            return Verdict.SATISFIED;
        }
        return hasAny(structure, duty.id().jurisdiction()) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    private static Verdicts verdicts(Structure structure, JurisdictionCode code) {
        ColumnValues shared = structure.column(code, SHARED);
        ColumnValues mechanisms = structure.column(code, MECHANISM);
        Verdict without = hasAny(structure, code) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        return Verdicts.of(shared.size(), place -> {
            if (shared.get(place) == 0) {
                return Verdict.NOT_APPLICABLE;
            }
            return mechanisms.get(place) == 1 ? Verdict.SATISFIED : without;
        });
    }

    private static boolean hasAny(Structure structure, JurisdictionCode code) {
        ColumnValues mechanisms = structure.column(code, MECHANISM);
        for (int i = 0; i < mechanisms.size(); i++) {
            if (mechanisms.get(i) == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(Duty duty) {
        int sharing = 0;
        for (DutyHolding holding : duty.holdings()) {
            if (isSharing(holding)) {
                sharing++;
            }
        }
        return sharing > 1;
    }

    private static boolean isSharing(DutyHolding holding) {
        return holding.role() == HoldingRole.LEAD || holding.role() == HoldingRole.ASSIST;
    }
}
