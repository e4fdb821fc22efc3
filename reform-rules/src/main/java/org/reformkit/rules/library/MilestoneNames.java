package org.reformkit.rules.library;

import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Text;

/** What an official calls a station of a reform (节点名称). */
final class MilestoneNames {

    private MilestoneNames() {}

    /** The station and its place, by code where the structure does not know it. */
    static Text of(Structure structure, Milestone milestone) {
        Text kind = of(milestone.kind());
        return milestone
                .place()
                .map(place -> Text.message("milestone.of", name(structure, place), kind))
                .orElse(kind);
    }

    static Text of(MilestoneKind kind) {
        return Text.message("milestone.named", Remark.words(kind.term(), kind));
    }

    private static String name(Structure structure, JurisdictionCode place) {
        return structure.jurisdiction(place).map(Jurisdiction::name).orElseGet(place::text);
    }
}
