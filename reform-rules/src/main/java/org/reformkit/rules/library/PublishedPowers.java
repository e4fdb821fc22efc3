package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * Whether powers that a plan hands down or concentrates are public by the day on which they pass (下放、集中行使权力公布): by the
 * action, or by a list of items or of powers to penalise that names them. No source asks this of what is taken up.
 */
final class PublishedPowers {

    private static final ImmutableSet<PowerKind> POWERS =
            Sets.immutableEnumSet(PowerKind.LICENCE, PowerKind.PENALTY, PowerKind.COERCION, PowerKind.INSPECTION);

    private PublishedPowers() {}

    /** Also of actions that a refused run never reached; nothing is said of duties that are no powers. */
    static ImmutableList<Remark> remarks(PlanRun run) {
        ReformPlan plan = run.plan();
        boolean isKept =
                plan.actions().stream().anyMatch(action -> publishedOn(action).isPresent());
        StepRemarks remarks = new StepRemarks();
        for (int i = 0; i < plan.actions().size(); i++) {
            Action action = plan.actions().get(i);
            Verdict isPower = isPower(run, duties(action));
            if (isPower != Verdict.NOT_APPLICABLE) {
                judge(run, action, isPower, isKept, ProposedActions.name(i + 1, action), remarks);
            }
        }
        return remarks.list();
    }

    /** Violated is certain only of what is known to be a power, and where the plan tells the days of others. */
    private static void judge(
            PlanRun run, Action action, Verdict isPower, boolean isKept, Text step, StepRemarks remarks) {
        ImmutableList<Proceeding> lists = lists(run, action);
        ImmutableList<Proceeding> naming =
                lists.stream().filter(list -> !list.subjects().isEmpty()).collect(ImmutableList.toImmutableList());
        Optional<LocalDate> day = publishedOn(action).or(() -> published(naming));
        if (isInTime(day, action) || isInTime(published(lists), action)) {
            remarks.satisfied();
        } else if (day.isEmpty() && naming.stream().anyMatch(PublishedPowers::isPublished)) {
            remarks.undetermined(step, "check.published.undated");
        } else if (isPower == Verdict.UNDETERMINED) {
            remarks.undetermined(step, "check.published.power-unknown");
        } else if (day.isPresent()) {
            remarks.violated(step, "check.published.late", day.get().toString());
        } else if (isKept && lists.isEmpty()) {
            remarks.violated(step, "check.published.none");
        } else {
            remarks.undetermined(step, "check.published.none");
        }
    }

    private static boolean isInTime(Optional<LocalDate> day, Action action) {
        return day.filter(published -> !published.isAfter(action.effectiveOn())).isPresent();
    }

    private static Optional<LocalDate> published(ImmutableList<Proceeding> lists) {
        return lists.stream()
                .flatMap(list -> Proceedings.day(list, StageKind.PUBLICATION).stream())
                .min(Comparator.naturalOrder());
    }

    /** Those that may speak of it: they name one of its elements, or none at all. */
    private static ImmutableList<Proceeding> lists(PlanRun run, Action action) {
        ImmutableSet<ElementId> subjects = ImmutableSet.copyOf(action.subjects());
        boolean mayPenalise = duties(action).stream()
                .anyMatch(duty -> PassedDuties.power(run, duty)
                        .map(power -> power.kind() == PowerKind.PENALTY)
                        .orElse(true));
        return run.plan().proceedings().stream()
                .filter(list -> list.kind() == ProceedingKind.ITEM_LIST
                        || (mayPenalise && list.kind() == ProceedingKind.PENALTY_LIST))
                .filter(list -> list.subjects().isEmpty()
                        || list.subjects().stream()
                                .anyMatch(subject -> subject instanceof DutyId && subjects.contains(subject)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPublished(Proceeding list) {
        return list.stages().stream().anyMatch(stage -> stage.kind() == StageKind.PUBLICATION);
    }

    private static Optional<LocalDate> publishedOn(Action action) {
        if (action instanceof HandDownDuty handing) {
            return handing.publishedOn();
        }
        return action instanceof ConcentrateDuties concentration ? concentration.publishedOn() : Optional.empty();
    }

    /** The duties, or the wholes of their parts, that pass; none where an action is of another sort. */
    private static ImmutableSet<DutyId> duties(Action action) {
        if (action instanceof HandDownDuty handing) {
            return ImmutableSet.of(handing.duty());
        }
        return action instanceof ConcentrateDuties concentration ? concentration.duties() : ImmutableSet.of();
    }

    /** Satisfied where one of them is a power, undetermined where one may be, and not applicable where none is. */
    private static Verdict isPower(PlanRun run, ImmutableSet<DutyId> duties) {
        return duties.stream()
                .map(duty -> PassedDuties.power(run, duty)
                        .map(power -> POWERS.contains(power.kind()) ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE)
                        .orElse(Verdict.UNDETERMINED))
                .min(Comparator.comparing(PublishedPowers::doubt))
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static int doubt(Verdict isPower) {
        return switch (isPower) {
            case SATISFIED -> 0;
            case UNDETERMINED -> 1;
            case NOT_APPLICABLE, VIOLATED -> 2;
        };
    }
}
