package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;

/**
 * Whether all that a body had is with those that it was split into (分设完整). What stays with a body that goes on is with one
 * of them; one that ends after its splits must have nothing left.
 */
final class Splits {

    private Splits() {}

    /** Not applicable to an agency that is not split. */
    static Check<Course<Agency>> ofAgencyComplete() {
        return Remark.claim(
                Text.message("check.split"),
                (structure, course) -> ofAgency(course.run(), course.subject().id()));
    }

    /** Not applicable to a division that is not split. */
    static Check<Course<Division>> ofDivisionComplete() {
        return Remark.claim(
                Text.message("check.split"),
                (structure, course) -> ofDivision(course.run(), course.subject().id()));
    }

    private static ImmutableList<Remark> ofAgency(PlanRun run, AgencyId source) {
        if (run.plan().actions().stream().noneMatch(action -> splits(action, source))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(Remark.SATISFIED);
        List<AgencyId> made = new ArrayList<>();
        for (Step step : run.steps()) {
            if (step.action() instanceof SplitAgency split && split.source().equals(source)) {
                Agency before = step.before().agency(source).orElseThrow();
                made.add(split.made().id());
                remarks.addAll(amounts(
                        split.made().name(),
                        before.quota().isPresent() && split.made().quota().isEmpty(),
                        before.leaders().isPresent() && split.made().leaders().isEmpty()));
            } else if (step.action() instanceof AbolishAgency abolition
                    && abolition.agency().equals(source)
                    && !made.isEmpty()) {
                Agency ending = step.before().agency(source).orElseThrow();
                remarks.addAll(left(ending.quota(), ending.leaders()));
                remarks.addAll(duties(run, step.before(), ending, ImmutableSet.copyOf(made)));
            }
        }
        run.refusal().ifPresent(refusal -> remarks.add(Remark.undetermined(Disposal.refused(refusal))));
        return remarks.build();
    }

    private static ImmutableList<Remark> ofDivision(PlanRun run, DivisionId source) {
        if (run.plan().actions().stream().noneMatch(action -> splits(action, source))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(Remark.SATISFIED);
        boolean isSplit = false;
        for (Step step : run.steps()) {
            if (step.action() instanceof SplitDivision split && split.division().equals(source)) {
                Division before = step.before().division(source).orElseThrow();
                isSplit = true;
                remarks.addAll(amounts(
                        split.made().name(),
                        before.quota().isPresent() && split.made().quota().isEmpty(),
                        before.leaders().isPresent() && split.made().leaders().isEmpty()));
            } else if (step.action() instanceof AbolishDivision abolition
                    && abolition.division().equals(source)
                    && isSplit) {
                Division ending = step.before().division(source).orElseThrow();
                remarks.addAll(left(ending.quota(), ending.leaders()));
            }
        }
        run.refusal().ifPresent(refusal -> remarks.add(Remark.undetermined(Disposal.refused(refusal))));
        return remarks.build();
    }

    private static boolean splits(Action action, AgencyId source) {
        return action instanceof SplitAgency split && split.source().equals(source);
    }

    private static boolean splits(Action action, DivisionId source) {
        return action instanceof SplitDivision split && split.division().equals(source);
    }

    /** Of a new body nobody said how much of what is known it takes. */
    private static ImmutableList<Remark> amounts(String made, boolean arePostsUnknown, boolean areLeadersUnknown) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        if (arePostsUnknown) {
            remarks.add(Remark.undetermined(Text.message("check.split.posts-unknown", made)));
        }
        if (areLeadersUnknown) {
            remarks.add(Remark.undetermined(Text.message("check.split.leaders-unknown", made)));
        }
        return remarks.build();
    }

    private static ImmutableList<Remark> left(Optional<Quota> posts, Optional<LeadershipQuota> leaders) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(posts.map(some -> some.isNone()
                        ? Remark.SATISFIED
                        : Remark.violated(Text.message("check.split.posts", some.total())))
                .orElseGet(() -> Remark.undetermined(Text.message("check.split.left-unknown"))));
        remarks.add(leaders.map(some -> some.isNone()
                        ? Remark.SATISFIED
                        : Remark.violated(Text.message("check.split.leaders", some.total())))
                .orElseGet(() -> Remark.undetermined(Text.message("check.split.left-leaders-unknown"))));
        return remarks.build();
    }

    /** Each duty that it still led must be led by one of the new ones in the end. */
    private static ImmutableList<Remark> duties(
            PlanRun run, Structure before, Agency ending, ImmutableSet<AgencyId> made) {
        return before.duties(ending.id()).stream()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(ending.id()::equals))
                .filter(duty -> run.last()
                        .duty(duty.id())
                        .map(last -> last.holders(HoldingRole.LEAD).noneMatch(made::contains))
                        .orElse(false))
                .map(Duty::title)
                .map(title -> Remark.violated(Text.message("check.split.duty", title)))
                .collect(ImmutableList.toImmutableList());
    }
}
