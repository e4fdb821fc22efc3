package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Posts that go from one level to another (编制跨层级流动). */
final class LevelMoves {

    private LevelMoves() {}

    /** Not applicable to a step that moves none between levels. */
    static Check<Step> goDown() {
        return Remark.claim(
                Text.message("check.posts-go-down"),
                (structure, step) -> Flows.of(step).stream()
                        .filter(LevelMoves::isBetweenLevels)
                        .map(flow -> remark(structure, flow))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Whether a flow leaves its level and may have posts. */
    static boolean isBetweenLevels(Flows.Flow flow) {
        return flow.giver().jurisdiction().level()
                        != flow.taker().jurisdiction().level()
                && flow.posts().map(posts -> !posts.isNone()).orElse(true);
    }

    private static Remark remark(Structure structure, Flows.Flow flow) {
        JurisdictionCode from = flow.giver().jurisdiction();
        JurisdictionCode to = flow.taker().jurisdiction();
        if (from.level().isAbove(to.level())) {
            return Remark.SATISFIED;
        }
        return flow.posts()
                .map(posts -> Remark.violated(Text.message(
                        "check.posts-go-down.found",
                        Datum.name(structure, from),
                        Datum.name(structure, to),
                        posts.total())))
                .orElseGet(() -> Remark.undetermined(Text.message(
                        "check.posts-go-down.unknown", Datum.name(structure, from), Datum.name(structure, to))));
    }
}
