package org.reformkit.rules.library;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;

/** Whether the stations of a reform are reached one after the other (节点次序). */
final class MilestoneOrder {

    private static final Splitter STATIONS = Splitter.on('+').trimResults();

    /** What each place does for itself: the plan as a whole is then as late as its last place. */
    private static final ImmutableSet<MilestoneKind> OF_PLACES = Sets.immutableEnumSet(
            MilestoneKind.LEADERS,
            MilestoneKind.SET_UP,
            MilestoneKind.TRANSFER,
            MilestoneKind.CHARTERS,
            MilestoneKind.CHECK);

    /** The place of a station in the order; those of one place have no order among them. */
    private final ImmutableMap<MilestoneKind, Integer> places;

    private MilestoneOrder(ImmutableMap<MilestoneKind, Integer> places) {
        this.places = places;
    }

    /**
     * The order of some stations, each text one or more of them, such as {@code leaders+charters}; the others may come when
     * they will.
     *
     * @throws IllegalArgumentException if a text names no station, or two name the same
     */
    static MilestoneOrder of(Parameter<?> parameter, List<String> texts) {
        Map<MilestoneKind, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String station : STATIONS.split(texts.get(i))) {
                if (places.put(Constants.of(MilestoneKind.class, parameter, station), i) != null) {
                    throw new IllegalArgumentException("Parameter '" + parameter.name() + "': '" + station
                            + "' twice. Expected each station once.");
                }
            }
        }
        return new MilestoneOrder(ImmutableMap.copyOf(places));
    }

    /** Not applicable where no place has two different stations, those of the plan as a whole included. */
    Check<PlanRun> kept() {
        return Remark.claim(Text.message("check.milestones-in-order"), this::remarks);
    }

    private ImmutableList<Remark> remarks(Structure structure, PlanRun run) {
        ImmutableList<Milestone> ordered = run.plan().milestones().stream()
                .filter(milestone -> places.containsKey(milestone.kind()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (Milestone milestone : ordered) {
            counterparts(run.plan(), ordered, milestone)
                    .filter(other -> isBefore(other, milestone))
                    .max(Comparator.comparing(before -> before.doneOn().orElse(LocalDate.MIN)))
                    .ifPresent(last -> remarks.add(after(structure, last, milestone)));
            if (milestone.doneOn().isEmpty()) {
                counterparts(run.plan(), ordered, milestone)
                        .filter(other ->
                                isBefore(milestone, other) && other.doneOn().isPresent())
                        .findFirst()
                        .ifPresent(next -> remarks.add(unknown(structure, milestone, next)));
            }
        }
        return remarks.build();
    }

    /** The stations of the same place, and those of the plan as a whole that the place has none of its own of. */
    private static Stream<Milestone> counterparts(
            ReformPlan plan, ImmutableList<Milestone> ordered, Milestone milestone) {
        return ordered.stream()
                .filter(other -> other.place().equals(milestone.place())
                        || (other.place().isEmpty() && !hasOwn(plan, milestone.place(), other.kind()))
                        || (milestone.place().isEmpty() && !hasOwn(plan, other.place(), milestone.kind())));
    }

    private static boolean hasOwn(ReformPlan plan, Optional<JurisdictionCode> place, MilestoneKind kind) {
        return plan.milestones().stream()
                .anyMatch(milestone ->
                        milestone.kind() == kind && milestone.place().equals(place));
    }

    private boolean isBefore(Milestone one, Milestone other) {
        return place(one) < place(other);
    }

    private int place(Milestone milestone) {
        return places.getOrDefault(milestone.kind(), 0);
    }

    /**
     * A day that is not known is that of no wrong order; of a plan as a whole it may be that of the first place, or of the last
     * one.
     */
    private static Remark after(Structure structure, Milestone before, Milestone milestone) {
        Optional<LocalDate> day = milestone.doneOn();
        if (day.isEmpty() || !before.doneOn().map(day.get()::isBefore).orElse(false)) {
            return Remark.SATISFIED;
        }
        boolean isOfFirst = milestone.place().isEmpty() && before.place().isPresent();
        boolean isOfLast =
                before.place().isEmpty() && milestone.place().isPresent() && OF_PLACES.contains(before.kind());
        String key = isOfFirst ? "of-whole" : isOfLast ? "of-last" : "found";
        Text found = Text.message(
                "check.milestones-in-order." + key,
                MilestoneNames.of(structure, milestone),
                day.get().toString(),
                MilestoneNames.of(structure, before),
                before.doneOn().get().toString());
        return isOfFirst || isOfLast ? Remark.undetermined(found) : Remark.violated(found);
    }

    private static Remark unknown(Structure structure, Milestone milestone, Milestone next) {
        return Remark.undetermined(Text.message(
                "check.milestones-in-order.unknown",
                MilestoneNames.of(structure, milestone),
                MilestoneNames.of(structure, next)));
    }
}
