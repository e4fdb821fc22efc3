package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
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
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Readings;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/** Conditions on one duty (职责检查条件). */
public final class DutyChecks {

    private static final Column<Duty> LEADS = Column.of(ElementKind.DUTY, DutyChecks::countLeads);

    private DutyChecks() {}

    private static int countLeads(Duty duty) {
        int leads = 0;
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == HoldingRole.LEAD) {
                leads++;
            }
        }
        return leads;
    }

    /** The agencies that lead it (主办), in 个. */
    public static Measure<Duty> leads() {
        return Measure.of(Text.message("measure.leads"), Unit.BODIES, LEADS).over(DutyChecks::dutyAndLeads);
    }

    /** The same; where nobody is known to lead it and not all agencies are listed, 0 or more. */
    static Measure<Duty> leadsIfListed() {
        return Measure.<Duty>of(
                        Text.message("measure.leads"),
                        Unit.BODIES,
                        (structure, duty) -> read(LEADS.of(duty), noLead(structure, home(duty))))
                .reading(Reads.of(Reach.SUBJECT, Aspect.of(LEADS), Rosters.INCOMPLETE))
                .batched(batch -> batch.values(LEADS).map(leads -> readAll(batch, leads)))
                .over(DutyChecks::dutyAndLeads);
    }

    private static Readings readAll(Batch<? extends Duty> batch, ColumnValues leads) {
        Reading none = noLead(batch.structure(), batch.jurisdiction().orElseThrow());
        return none.isExact() ? Readings.of(leads) : Readings.of(batch.size(), place -> read(leads.get(place), none));
    }

    private static Reading read(int leads, Reading none) {
        return leads == 0 ? none : Reading.exact(leads);
    }

    private static Reading noLead(Structure structure, JurisdictionCode code) {
        return Rosters.counted(structure, code, 0, ElementKind.AGENCY);
    }

    private static JurisdictionCode home(Duty duty) {
        return duty.id().jurisdiction();
    }

    private static ImmutableList<ElementId> dutyAndLeads(Structure structure, Duty duty) {
        return ImmutableList.<ElementId>builder()
                .add(duty.id())
                .addAll(duty.holders(HoldingRole.LEAD).toList())
                .build();
    }

    /** That some agency leads it; a structure has no holder that is not in it. */
    public static Check<Duty> hasLead() {
        return Check.<Duty>that(Text.message("check.has-lead"), duty -> LEADS.of(duty) > 0)
                .telling((structure, duty) -> found(structure, duty));
    }

    private static Text found(Structure structure, Duty duty) {
        ImmutableList<Text> leads = duty.holders(HoldingRole.LEAD)
                .flatMap(lead -> structure.agency(lead).stream())
                .map(lead -> Text.of(lead.name()))
                .collect(ImmutableList.toImmutableList());
        return leads.isEmpty()
                ? Text.message("check.has-lead.none")
                : Text.message("check.has-lead.found", TextList.of(leads));
    }
}
