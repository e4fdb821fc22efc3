package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;

/** Whether an agency that a plan changes was changed in the same term of its government before (届期内相对稳定). */
final class StableInTerm {

    private final long years;
    private final long months;

    private StableInTerm(long years, long months) {
        this.years = years;
        this.months = months;
    }

    /** With the years of a term, and the months from which on what one plan does is two changes. */
    static StableInTerm of(long years, long months) {
        return new StableInTerm(years, months);
    }

    /**
     * A plan is one change, however many of its steps do it, unless they are far apart. Not applicable to an agency that the
     * plan does not change; undetermined where nobody listed earlier changes.
     */
    Check<Course<Agency>> kept() {
        return Remark.<Course<Agency>>claim(
                        Text.message("check.stable-in-term"), (structure, course) -> remarks(course))
                .over((structure, course) -> ImmutableList.of(course.subject().id()));
    }

    private ImmutableList<Remark> remarks(Course<Agency> course) {
        Agency agency = course.subject();
        ImmutableList<LocalDate> days = changes(course);
        if (days.isEmpty()) {
            return ImmutableList.of();
        }
        List<EarlierChange> listed = course.run().plan().earlierChanges();
        Optional<Period> term = course.run()
                .before()
                .jurisdiction(agency.id().jurisdiction())
                .flatMap(Jurisdiction::term)
                .map(this::ended);
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(
                listed.isEmpty()
                        ? Remark.undetermined(Text.message("check.stable-in-term.none-listed"))
                        : Remark.SATISFIED);
        listed.stream()
                .filter(change -> change.agency().equals(agency.id())
                        && change.changedOn().isBefore(days.get(0)))
                .forEach(change -> remarks.add(remark(term, days.get(0), change.changedOn())));
        for (int i = 1; i < days.size(); i++) {
            remarks.add(remark(term, days.get(i), days.get(i - 1)));
        }
        return remarks.build();
    }

    /** The days on which the plan begins to change it, and begins again. */
    private ImmutableList<LocalDate> changes(Course<Agency> course) {
        ImmutableSortedSet<LocalDate> all = course.run().plan().actions().stream()
                .filter(action ->
                        BodyActions.agencies(action).contains(course.subject().id()))
                .map(Action::effectiveOn)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : all) {
            if (!day.isBefore(next)) {
                days.add(day);
                next = day.plusMonths(months);
            }
        }
        return days.build();
    }

    /** A term of which no end is known ends after the years that the law gives it. */
    private Period ended(Period term) {
        return term.endExclusive().isPresent()
                ? term
                : term.until(term.startInclusive().plusYears(years));
    }

    /** So far apart as no term is long, both days are not of one term, whenever that began. */
    private Remark remark(Optional<Period> term, LocalDate day, LocalDate earlier) {
        if (!earlier.plusYears(years).isAfter(day)) {
            return Remark.SATISFIED;
        }
        if (term.isEmpty() || !term.get().contains(day)) {
            return Remark.undetermined(
                    Text.message("check.stable-in-term.unknown", earlier.toString(), day.toString()));
        }
        return term.get().contains(earlier)
                ? Remark.violated(Text.message(
                        "check.stable-in-term.found",
                        earlier.toString(),
                        day.toString(),
                        term.get().startInclusive().toString()))
                : Remark.SATISFIED;
    }
}
