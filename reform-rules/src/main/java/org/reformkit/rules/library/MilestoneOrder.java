package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether the stations of a reform are reached one after the other (节点次序). */
final class MilestoneOrder {

    private MilestoneOrder() {}

    /** Not applicable where no place has two different stations. */
    static Check<PlanRun> kept() {
        return Remark.claim(Text.message("check.milestones-in-order"), MilestoneOrder::remarks);
    }

    private static ImmutableList<Remark> remarks(Structure structure, PlanRun run) {
        Map<Optional<JurisdictionCode>, List<Milestone>> byPlace = run.plan().milestones().stream()
                .collect(Collectors.groupingBy(Milestone::place, LinkedHashMap::new, Collectors.toList()));
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (List<Milestone> milestones : byPlace.values()) {
            for (Milestone milestone : milestones) {
                milestones.stream()
                        .filter(other -> other.kind().compareTo(milestone.kind()) < 0)
                        .max(Comparator.comparing(before -> before.doneOn().orElse(LocalDate.MIN)))
                        .ifPresent(last -> remarks.add(after(structure, last, milestone)));
                if (milestone.doneOn().isEmpty()) {
                    milestones.stream()
                            .filter(other -> other.kind().compareTo(milestone.kind()) > 0
                                    && other.doneOn().isPresent())
                            .findFirst()
                            .ifPresent(next -> remarks.add(unknown(structure, milestone, next)));
                }
            }
        }
        return remarks.build();
    }

    /** A day that is not known is that of no wrong order. */
    private static Remark after(Structure structure, Milestone before, Milestone milestone) {
        Optional<LocalDate> day = milestone.doneOn();
        return day.isPresent() && before.doneOn().map(day.get()::isBefore).orElse(false)
                ? Remark.violated(Text.message(
                        "check.milestones-in-order.found",
                        MilestoneNames.of(structure, milestone),
                        day.get().toString(),
                        MilestoneNames.of(structure, before),
                        before.doneOn().get().toString()))
                : Remark.SATISFIED;
    }

    private static Remark unknown(Structure structure, Milestone milestone, Milestone next) {
        return Remark.undetermined(Text.message(
                "check.milestones-in-order.unknown",
                MilestoneNames.of(structure, milestone),
                MilestoneNames.of(structure, next)));
    }
}
