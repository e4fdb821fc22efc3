package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on the stations of a reform (节点规则). */
public final class MilestoneRules {

    /**
     * The stations in the order in which they are reached (节点次序), each as {@code set-up}, or several that come in any order as
     * {@code leaders+charters}; of {@link #inOrder}. One that is not named may come at any time.
     */
    public static final Parameter<ImmutableList<String>> ORDER = Parameter.optional(
                    "order", ParameterType.TEXTS, Text.message("parameter.milestone-order"))
            .orElse(Arrays.stream(MilestoneKind.values())
                    .map(Constants::name)
                    .collect(ImmutableList.toImmutableList()));

    /**
     * The last day for a station, inclusive (完成时限), by its name such as {@code transfer}, or with the level or the code of
     * the place as {@code set-up@county}, {@code set-up@320481}; of {@link #byDeadline}.
     */
    public static final Parameter<ImmutableSortedMap<String, LocalDate>> DEADLINES = Parameter.optional(
                    "deadlines", ParameterType.DATES, Text.message("parameter.deadlines"))
            .suchAs("set-up:2019-02-01;transfer@county:2019-02-28");

    /** How many days after the approval a station may be at most, by its name such as {@code leaders}; of the same. */
    public static final Parameter<ImmutableSortedMap<String, Long>> DAYS_AFTER_APPROVAL = Parameter.optional(
                    "days-after-approval", ParameterType.COUNTS, Text.message("parameter.days-after-approval"))
            .suchAs("leaders:0;mobilisation:1");

    /**
     * The last day for charters, inclusive, by the level or the code of the place, such as {@code county} or {@code 320481};
     * of {@link #charterByDeadline}.
     */
    public static final Parameter<ImmutableSortedMap<String, LocalDate>> CHARTER_DEADLINE = Parameter.optional(
                    "deadline", ParameterType.DATES, Text.message("parameter.charter-deadline"))
            .suchAs("320481:2019-03-20;county:2019-03-31");

    private MilestoneRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(inOrder(), byDeadline(), charterByDeadline());
    }

    /**
     * P05: the stations are reached one after the other, each place by itself and after those of the plan as a whole (节点依次完成);
     * several on one day are in order. Reports tell the order, each its own: LY-05, LY-18, SY-19 to SY-26.
     */
    public static RuleType inOrder() {
        return StandardType.of(
                "milestone.in-order",
                "P05",
                Rule.forEachPlan(),
                ImmutableList.of(ORDER),
                (rule, parameters) -> rule.requires(
                                MilestoneOrder.of(ORDER, parameters.get(ORDER)).kept())
                        .because(Bases.reported(Report.LY, "LY-05"), Bases.reported(Report.SY, "SY-25")));
    }

    /**
     * P06, first half: the stations are reached by their last days (节点按期完成): their own, those of the policy, and those that
     * are counted from the approval; LY-18, LY-22, SY-23 to SY-26. Why one is late is told; only an exemption excuses it.
     */
    public static RuleType byDeadline() {
        return StandardType.of(
                "milestone.by-deadline",
                "P06",
                Rule.forEachPlan(),
                ImmutableList.of(DEADLINES, DAYS_AFTER_APPROVAL),
                (rule, parameters) -> rule.requires(MilestoneDeadlines.of(
                                        parameters.find(DEADLINES).orElse(ImmutableSortedMap.of()),
                                        parameters.find(DAYS_AFTER_APPROVAL).orElse(ImmutableSortedMap.of()))
                                .kept())
                        .because(Bases.reported(Report.LY, "LY-18"), Bases.reported(Report.LY, "LY-22")));
    }

    /**
     * P06, second half: the charter of every body is issued by the last day for it (“三定”按期印发); LY-22. Why one waits is
     * told; only an exemption excuses it. Undetermined where no last day is given.
     */
    public static RuleType charterByDeadline() {
        return StandardType.of(
                "agency.charter-by-deadline",
                "P06",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(CHARTER_DEADLINE, AgencyRules.SERIES_CONCERNED),
                (rule, parameters) -> rule.requires(CharterDeadlines.of(
                                        parameters.find(CHARTER_DEADLINE).orElse(ImmutableSortedMap.of()))
                                .kept(AgencyRules.isConcerned(parameters)))
                        .because(Bases.reported(Report.LY, "LY-22")));
    }
}
