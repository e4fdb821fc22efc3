package org.reformkit.io.csv;

import java.time.LocalDate;
import org.reformkit.model.base.Period;

/** The columns of a period (期间列): its first day, and the first day after it if there is one. */
final class PeriodColumns {

    private PeriodColumns() {}

    static Columns<Period, ?> of(String start, String end) {
        return Columns.<Period, Pair<LocalDate, LocalDate>>of(
                        Pair::new,
                        days -> days.secondIfAny()
                                .map(last -> Period.of(days.first(), last))
                                .orElseGet(() -> Period.since(days.first())))
                .required(start, CellForms.DATE, Period::startInclusive, Pair::first)
                .optional(end, CellForms.DATE, Period::endExclusive, Pair::second);
    }
}
