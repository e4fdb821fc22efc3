package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Whether the stations of a reform are reached by their last days (节点时限). */
final class MilestoneDeadlines {

    private final ImmutableMap<Target, LocalDate> deadlines;
    private final ImmutableMap<MilestoneKind, Long> daysAfterApproval;

    private MilestoneDeadlines(
            ImmutableMap<Target, LocalDate> deadlines, ImmutableMap<MilestoneKind, Long> daysAfterApproval) {
        this.deadlines = deadlines;
        this.daysAfterApproval = daysAfterApproval;
    }

    /**
     * The last days that a policy sets.
     *
     * @throws IllegalArgumentException if a text names no station, or no level or code after its {@code @}
     */
    static MilestoneDeadlines of(Map<String, LocalDate> deadlines, Map<String, Long> daysAfterApproval) {
        ImmutableMap.Builder<Target, LocalDate> byTarget = ImmutableMap.builder();
        deadlines.forEach((text, day) -> byTarget.put(Target.parse(text), day));
        ImmutableMap.Builder<MilestoneKind, Long> byKind = ImmutableMap.builder();
        daysAfterApproval.forEach((text, days) ->
                byKind.put(Constants.of(MilestoneKind.class, MilestoneRules.DAYS_AFTER_APPROVAL, text), days));
        return new MilestoneDeadlines(byTarget.buildOrThrow(), byKind.buildOrThrow());
    }

    /** A station, in one place, on one level, or wherever it is. */
    private record Target(MilestoneKind kind, Optional<Level> level, Optional<JurisdictionCode> place) {

        static Target parse(String text) {
            int at = text.indexOf('@');
            MilestoneKind kind =
                    Constants.of(MilestoneKind.class, MilestoneRules.DEADLINES, at < 0 ? text : text.substring(0, at));
            if (at < 0) {
                return new Target(kind, Optional.empty(), Optional.empty());
            }
            String where = text.substring(at + 1);
            return JurisdictionCode.problem(where).isEmpty()
                    ? new Target(kind, Optional.empty(), Optional.of(JurisdictionCode.parse(where)))
                    : new Target(
                            kind,
                            Optional.of(Constants.of(Level.class, MilestoneRules.DEADLINES, where)),
                            Optional.empty());
        }

        boolean isMetBy(Milestone milestone) {
            return kind == milestone.kind()
                    && (place.isEmpty() || place.equals(milestone.place()))
                    && (level.isEmpty() || level.equals(milestone.place().map(JurisdictionCode::level)));
        }

        /** A place goes before a level, and that before all. */
        int precision() {
            return place.isPresent() ? 2 : level.isPresent() ? 1 : 0;
        }
    }

    /** Not applicable to a plan without a station that has a last day. */
    Check<PlanRun> kept() {
        return Remark.claim(Text.message("check.milestones-in-time"), this::remarks);
    }

    private ImmutableList<Remark> remarks(Structure structure, PlanRun run) {
        ReformPlan plan = run.plan();
        Stream<Remark> ofMilestones =
                plan.milestones().stream().flatMap(milestone -> remark(structure, plan, milestone).stream());
        Stream<Remark> ofOthers = deadlines.entrySet().stream()
                .filter(deadline -> structure.date().isAfter(deadline.getValue())
                        && plan.milestones().stream()
                                .noneMatch(milestone -> deadline.getKey().isMetBy(milestone)))
                .map(deadline -> ofWhole(structure, plan, deadline.getKey(), deadline.getValue()));
        return Stream.concat(ofMilestones, ofOthers).collect(ImmutableList.toImmutableList());
    }

    /** The plan as a whole is as late as its last place; that it was reached in time shows that each place was. */
    private static Remark ofWhole(Structure structure, ReformPlan plan, Target target, LocalDate last) {
        Optional<Milestone> whole = plan.milestones().stream()
                .filter(milestone ->
                        milestone.kind() == target.kind() && milestone.place().isEmpty())
                .findFirst();
        if (whole.isEmpty()) {
            return Remark.undetermined(Text.message(
                    "check.milestones-in-time.missing",
                    MilestoneNames.of(structure, target.kind(), target.level(), target.place()),
                    last.toString()));
        }
        Text name = MilestoneNames.of(structure, whole.get());
        return whole.get()
                .doneOn()
                .map(day -> day.isAfter(last)
                        ? Remark.undetermined(Text.message(
                                "check.milestones-in-time.of-whole", name, last.toString(), day.toString()))
                        : Remark.SATISFIED)
                .orElseGet(() ->
                        Remark.undetermined(Text.message("check.milestones-in-time.open", name, last.toString())));
    }

    private Optional<Remark> remark(Structure structure, ReformPlan plan, Milestone milestone) {
        Optional<Long> days = Optional.ofNullable(daysAfterApproval.get(milestone.kind()));
        Optional<LocalDate> counted =
                days.flatMap(more -> approvedOn(plan, milestone.place()).map(day -> day.plusDays(more)));
        Optional<LocalDate> last = Stream.of(milestone.dueBy(), ofPolicy(milestone), counted)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        Optional<Remark> remark = last.map(day -> remark(structure, milestone, day));
        boolean isKept = remark.map(some -> some.verdict() == Verdict.SATISFIED).orElse(true);
        return isKept && days.isPresent() && counted.isEmpty() ? Optional.of(uncounted(structure, milestone)) : remark;
    }

    private Optional<LocalDate> ofPolicy(Milestone milestone) {
        return deadlines.entrySet().stream()
                .filter(deadline -> deadline.getKey().isMetBy(milestone))
                .max(Comparator.comparingInt(deadline -> deadline.getKey().precision()))
                .map(Map.Entry::getValue);
    }

    private static Remark remark(Structure structure, Milestone milestone, LocalDate last) {
        LocalDate reached = milestone.doneOn().orElse(structure.date());
        if (!reached.isAfter(last)) {
            return Remark.SATISFIED;
        }
        Text name = MilestoneNames.of(structure, milestone);
        Text late = milestone
                .doneOn()
                .map(day -> Text.message("check.milestones-in-time.late", name, last.toString(), day.toString()))
                .orElseGet(() -> Text.message("check.milestones-in-time.open", name, last.toString()));
        return milestone
                .delayedBecause()
                .map(reason -> Remark.violated(Text.message("check.milestones-in-time.because", late, reason)))
                .orElseGet(() -> milestone.doneOn().isPresent() ? Remark.violated(late) : Remark.undetermined(late));
    }

    private static Remark uncounted(Structure structure, Milestone milestone) {
        return Remark.undetermined(
                Text.message("check.milestones-in-time.unapproved", MilestoneNames.of(structure, milestone)));
    }

    /** By the milestone of the place, else of the plan, else by its last approval. */
    private static Optional<LocalDate> approvedOn(ReformPlan plan, Optional<JurisdictionCode> place) {
        return approvalOf(plan, place)
                .or(() -> approvalOf(plan, Optional.empty()))
                .or(() -> plan.approvals().stream()
                        .filter(approval -> approval.role() == ApprovalRole.APPROVAL)
                        .map(Approval::approvedOn)
                        .max(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> approvalOf(ReformPlan plan, Optional<JurisdictionCode> place) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.APPROVAL
                        && milestone.place().equals(place))
                .flatMap(milestone -> milestone.doneOn().stream())
                .max(Comparator.naturalOrder());
    }
}
