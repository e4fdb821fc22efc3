package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;

/** Whether seals that are no longer in use went back (印章缴销). */
final class SealReturns {

    private SealReturns() {}

    /** Not applicable to an agency that goes on under its name. */
    static Check<Course<Agency>> done() {
        return Remark.claim(Text.message("check.seal-returned"), (structure, course) -> remarks(course));
    }

    private static ImmutableList<Remark> remarks(Course<Agency> course) {
        if (!HandOvers.ends(course) && !isRenamed(course)) {
            return ImmutableList.of();
        }
        ReformPlan plan = course.run().plan();
        if (Proceedings.of(plan, ProceedingKind.SEAL_RETURN).isEmpty()) {
            return ImmutableList.of(Remark.undetermined(Text.message("check.seal-returned.unknown")));
        }
        ElementId agency = course.subject().id();
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i < plan.proceedings().size(); i++) {
            Proceeding proceeding = plan.proceedings().get(i);
            if (proceeding.kind() == ProceedingKind.SEAL_RETURN
                    && proceeding.subjects().contains(agency)) {
                remarks.add(Proceedings.remark(i + 1, proceeding, ImmutableList.of(StageKind.RETURN), false));
            }
        }
        ImmutableList<Remark> own = remarks.build();
        return own.isEmpty() ? ImmutableList.of(Remark.violated(Text.message("check.seal-returned.none"))) : own;
    }

    private static boolean isRenamed(Course<Agency> course) {
        return course.subjectIn(course.run().last())
                        .map(last -> !last.name().equals(course.subject().name()))
                        .orElse(false)
                || (course.run().refusal().isPresent()
                        && course.run().plan().actions().stream()
                                .anyMatch(action ->
                                        renames(action, course.subject().id())));
    }

    private static boolean renames(Action action, ElementId agency) {
        return action instanceof Rename rename && rename.element().equals(agency);
    }
}
