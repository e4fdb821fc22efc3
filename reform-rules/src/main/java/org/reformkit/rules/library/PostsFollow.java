package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Course;
import org.reformkit.rules.library.PassedDuties.Passed;

/** Whether posts went where a duty went (编随事走): anywhere in the run, from one that led it to one that leads it now. */
final class PostsFollow {

    private PostsFollow() {}

    /** Not applicable to a duty of which nobody new became the lead. */
    static Check<Course<Duty>> kept() {
        return Remark.<Course<Duty>>claim(
                        Text.message("check.posts-follow"),
                        (structure, course) ->
                                remarks(course.run(), course.subject().id()))
                .over((structure, course) -> ImmutableList.of(course.subject().id()));
    }

    private static ImmutableList<Remark> remarks(PlanRun run, DutyId duty) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        Flows flows = Flows.of(run.steps());
        Set<AgencyId> givers = ImmutableSet.of();
        for (Step step : run.steps()) {
            Optional<Passed> passed = PassedDuties.of(step.action()).stream()
                    .filter(some -> some.outcome().equals(duty))
                    .findFirst();
            ImmutableSet<AgencyId> before =
                    leads(step.before(), passed.map(Passed::duty).orElse(duty));
            ImmutableSet<AgencyId> after = leads(step.after(), duty);
            ImmutableSet<AgencyId> takers = Sets.difference(after, before).immutableCopy();
            if (takers.isEmpty()) {
                givers = after.isEmpty() && !before.isEmpty() ? before : givers;
            } else {
                ImmutableSet<AgencyId> gave = Sets.union(before, givers).immutableCopy();
                givers = ImmutableSet.of();
                for (AgencyId taker : takers) {
                    remark(run, flows, gave, taker, passed).ifPresent(remarks::add);
                }
            }
        }
        return remarks.build();
    }

    private static Optional<Remark> remark(
            PlanRun run, Flows flows, Set<AgencyId> givers, AgencyId taker, Optional<Passed> passed) {
        if (givers.isEmpty()) {
            return Optional.empty();
        }
        if (passed.flatMap(Passed::withoutPosts).isPresent()) {
            return Optional.of(Remark.SATISFIED);
        }
        Verdict none = Verdict.SATISFIED;
        for (AgencyId giver : givers) {
            none = none.and(flows.came(giver, taker).not());
        }
        Text from = TextList.of(
                givers.stream().map(giver -> Text.of(name(run, giver))).toList());
        return Optional.of(
                switch (none) {
                    case VIOLATED, NOT_APPLICABLE -> Remark.SATISFIED;
                    case UNDETERMINED ->
                        Remark.undetermined(Text.message("check.posts-follow.unknown", from, name(run, taker)));
                    case SATISFIED ->
                        run.refusal()
                                .map(refusal -> Remark.undetermined(Disposal.refused(refusal)))
                                .orElseGet(() -> Remark.violated(
                                        Text.message("check.posts-follow.found", from, name(run, taker))));
                });
    }

    private static ImmutableSet<AgencyId> leads(Structure structure, DutyId duty) {
        return structure
                .duty(duty)
                .map(found -> found.holders(HoldingRole.LEAD).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    private static String name(PlanRun run, AgencyId agency) {
        return run.last()
                .agency(agency)
                .or(() -> run.steps().stream()
                        .flatMap(step -> step.before().agency(agency).stream())
                        .findFirst())
                .map(Agency::name)
                .orElseGet(agency::text);
    }
}
