package org.reformkit.rules.library;

import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** What an official calls a station of a reform (节点名称). */
final class MilestoneNames {

    private MilestoneNames() {}

    /** The station and its place, by code where the structure does not know it. */
    static Text of(Structure structure, Milestone milestone) {
        Text kind = of(milestone.kind());
        return milestone
                .place()
                .map(place -> Text.message("milestone.of", Datum.name(structure, place), kind))
                .orElse(kind);
    }

    static Text of(MilestoneKind kind) {
        return Text.message("milestone.named", Remark.words(kind.term(), kind));
    }
}
