package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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

    private StableInTerm(long years) {
        this.years = years;
    }

    static StableInTerm of(long years) {
        return new StableInTerm(years);
    }

    /**
     * A plan is one change, however many of its steps do it. Not applicable to an agency that the plan does not change;
     * undetermined where nobody listed earlier changes.
     */
    Check<Course<Agency>> kept() {
        return Remark.<Course<Agency>>claim(
                        Text.message("check.stable-in-term"), (structure, course) -> remarks(course))
                .over((structure, course) -> ImmutableList.of(course.subject().id()));
    }

    private ImmutableList<Remark> remarks(Course<Agency> course) {
        Agency agency = course.subject();
        Optional<LocalDate> day = course.run().plan().actions().stream()
                .filter(action -> BodyActions.agencies(action).contains(agency.id()))
                .map(Action::effectiveOn)
                .findFirst();
        if (day.isEmpty()) {
            return ImmutableList.of();
        }
        List<EarlierChange> listed = course.run().plan().earlierChanges();
        if (listed.isEmpty()) {
            return ImmutableList.of(Remark.undetermined(Text.message("check.stable-in-term.none-listed")));
        }
        Optional<Period> term = course.run()
                .before()
                .jurisdiction(agency.id().jurisdiction())
                .flatMap(Jurisdiction::term)
                .map(this::ended);
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(Remark.SATISFIED);
        listed.stream()
                .filter(change -> change.agency().equals(agency.id())
                        && change.changedOn().isBefore(day.get()))
                .forEach(change -> remarks.add(remark(term, day.get(), change.changedOn())));
        return remarks.build();
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
