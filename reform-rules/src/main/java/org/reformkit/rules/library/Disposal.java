package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.StepRefusal;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Leftover;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Course;

/** Whether everything that an abolished agency still held has found its place by the end of the plan (撤销机构善后). */
final class Disposal {

    /** What no action moves. */
    private static final ImmutableList<HandOverSubject> HANDED_OVER = ImmutableList.of(
            HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.FILES_AND_SEALS, HandOverSubject.ARCHIVES);

    private Disposal() {}

    /**
     * Not applicable to an agency that the plan does not abolish; a merged one passed everything on. Of a plan that was
     * refused nobody knows the end.
     */
    static Check<Course<Agency>> complete() {
        return Check.<Course<Agency>>of(Text.message("check.disposed"), (structure, course) -> verdict(course))
                .telling((structure, course) ->
                        course.run().refusal().map(Disposal::refused).orElseGet(() -> told(course)))
                .over((structure, course) ->
                        course.run().refusal().isPresent() ? ImmutableList.of() : elements(course));
    }

    private static Verdict verdict(Course<Agency> course) {
        boolean isAbolished =
                course.run().plan().actions().stream().anyMatch(action -> abolishes(action, course.subject()));
        if (!isAbolished) {
            return Verdict.NOT_APPLICABLE;
        }
        if (course.run().refusal().isPresent()) {
            return Verdict.UNDETERMINED;
        }
        ImmutableList<Leftover> open = open(course);
        Verdict handedOver = notHandedOver(course).stream()
                .map(subject -> handedOver(course, subject))
                .max(Comparator.naturalOrder())
                .orElse(Verdict.SATISFIED);
        if (open.isEmpty()) {
            return handedOver;
        }
        Verdict disposed = open.stream().anyMatch(left -> isSurelyOpen(left, course.run()))
                ? Verdict.VIOLATED
                : Verdict.UNDETERMINED;
        return disposed.and(handedOver);
    }

    /** Assets, seals and archives stand in no structure, so that only a record tells of them. */
    private static ImmutableList<HandOverSubject> notHandedOver(Course<Agency> course) {
        return HANDED_OVER.stream()
                .filter(subject -> handedOver(course, subject) != Verdict.SATISFIED)
                .collect(ImmutableList.toImmutableList());
    }

    /** What violates, with all amounts that are open or may be; else what may be. */
    private static Text told(Course<Agency> course) {
        Verdict verdict = verdict(course);
        return Text.message(
                verdict == Verdict.VIOLATED ? "check.disposed.found" : "check.disposed.unknown",
                TextList.of(Stream.concat(
                                open(course).stream().map(Disposal::named),
                                notHandedOver(course).stream()
                                        .filter(subject -> handedOver(course, subject) == verdict)
                                        .map(HandOvers::named))
                        .toList()));
    }

    private static Verdict handedOver(Course<Agency> course, HandOverSubject subject) {
        return HandOvers.verdict(course.run().plan(), course.subject().id(), subject);
    }

    private static boolean abolishes(Action action, Agency agency) {
        return action instanceof AbolishAgency abolition && abolition.agency().equals(agency.id());
    }

    private static ImmutableList<Leftover> open(Course<Agency> course) {
        return course.run().steps().stream()
                .filter(step -> abolishes(step.action(), course.subject()))
                .flatMap(step -> step.leftovers().stream())
                .filter(left -> isOpen(left, course.run()))
                .sorted(Comparator.comparing(Leftover::kind))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is open for sure, and amounts of which nobody knows how much came into the pool. */
    private static boolean isOpen(Leftover left, PlanRun run) {
        return isSurelyOpen(left, run)
                || switch (left.kind()) {
                    case POSTS -> becameUnknown(PoolPart.POSTS, left, run);
                    case LEADER_POSTS -> becameUnknown(PoolPart.LEADER_POSTS, left, run);
                    case PEOPLE -> becameUnknown(PoolPart.PEOPLE, left, run);
                    case DUTY, INSTITUTION, ZONE, DIVISION, RELATION, LEADERS_IN_POST -> false;
                };
    }

    private static boolean becameUnknown(PoolPart part, Leftover left, PlanRun run) {
        return pool(run.last(), left.holder()).incomplete().contains(part)
                && !pool(run.before(), left.holder()).incomplete().contains(part);
    }

    /**
     * Posts, leader posts and people are open as long as the pool holds any that it did not hold before the plan;
     * divisions and relations ended with the body.
     */
    private static boolean isSurelyOpen(Leftover left, PlanRun run) {
        Structure end = run.last();
        Pool before = pool(run.before(), left.holder());
        Pool after = pool(end, left.holder());
        return switch (left.kind()) {
            case DUTY ->
                end.duty((DutyId) left.element().orElseThrow())
                        .map(duty -> duty.holders(HoldingRole.LEAD).findAny().isEmpty())
                        .orElse(false);
            case INSTITUTION ->
                end.institution((InstitutionId) left.element().orElseThrow())
                        .map(institution -> institution.supervisor().isEmpty())
                        .orElse(false);
            case ZONE ->
                end.zone((ZoneId) left.element().orElseThrow())
                        .map(zone -> zone.managedBy().isEmpty())
                        .orElse(false);
            case POSTS -> !before.quota().covers(after.quota());
            case LEADER_POSTS -> !before.leaders().covers(after.leaders());
            case PEOPLE -> !before.staffing().covers(after.staffing());
            case DIVISION, RELATION, LEADERS_IN_POST -> false;
        };
    }

    private static Pool pool(Structure structure, ElementId holder) {
        return structure.jurisdiction(holder.jurisdiction()).orElseThrow().pool();
    }

    private static Text named(Leftover left) {
        return Text.message(
                "leftover." + left.kind().name(),
                Text.of(left.name(Locale.SIMPLIFIED_CHINESE), left.name(Locale.ENGLISH)));
    }

    static Text refused(StepRefusal refusal) {
        return Text.message(
                "claim.refused", Text.of(refusal.text(Locale.SIMPLIFIED_CHINESE), refusal.text(Locale.ENGLISH)));
    }

    /** None where only amounts are left; the finding then names the agency as it stood. */
    private static ImmutableList<ElementId> elements(Course<Agency> course) {
        return open(course).stream().flatMap(left -> left.element().stream()).collect(ImmutableList.toImmutableList());
    }
}
