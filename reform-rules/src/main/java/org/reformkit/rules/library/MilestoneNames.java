package org.reformkit.rules.library;

import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
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
        return of(structure, milestone.kind(), Optional.empty(), milestone.place());
    }

    /** The station of one place, of the places of one level, or of all. */
    static Text of(Structure structure, MilestoneKind kind, Optional<Level> level, Optional<JurisdictionCode> place) {
        return place.map(code -> Text.message("milestone.of", Datum.name(structure, code), of(kind)))
                .or(() -> level.map(
                        some -> Text.message("milestone.of-level", Remark.words(some.term(), some), of(kind))))
                .orElse(of(kind));
    }

    static Text of(MilestoneKind kind) {
        return Text.message("milestone.named", Remark.words(kind.term(), kind));
    }
}
