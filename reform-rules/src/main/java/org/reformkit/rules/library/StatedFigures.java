package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.procedure.Qualifier;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;

/** Whether what documents state is what the data give (公布数据核对). */
final class StatedFigures {

    private static final Reading UNKNOWN = Reading.atLeast(0);

    private final Rounding rounding;

    private StatedFigures(Rounding rounding) {
        this.rounding = rounding;
    }

    static StatedFigures of(Rounding rounding) {
        return new StatedFigures(rounding);
    }

    /** What the data give of a figure: before, after, and by how much it changed. */
    private record Given(Reading before, Reading after, Reading change) {

        static Given of(Reading before, Reading after) {
            return new Given(before, after, after.minus(before));
        }

        /** Of what moved there is nothing before; as much as moved may be stated as what is after or as a change. */
        static Given moved(Reading number) {
            return new Given(Reading.unknown(), number, number);
        }
    }

    /**
     * Each jurisdiction by the figures of its own; those of no place are that of the highest. Not applicable where a plan
     * states none.
     */
    Check<Course<Jurisdiction>> hold() {
        return Remark.<Course<Jurisdiction>>claim(Text.message("check.figures"), (structure, course) -> remarks(course))
                .over((structure, course) -> ImmutableList.of(course.subject().code()));
    }

    private ImmutableList<Remark> remarks(Course<Jurisdiction> course) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        JurisdictionCode code = course.subject().code();
        for (StatedFigure figure : course.run().plan().statedFigures()) {
            if (figure.place().map(code::equals).orElseGet(() -> isHighest(course.run(), code))) {
                remarks.addAll(
                        figure.place().isEmpty() && hasOthers(course.run())
                                ? ImmutableList.of(
                                        Remark.undetermined(Text.message("check.figures.nowhere", name(figure))))
                                : remarks(course, figure));
            }
        }
        return remarks.build();
    }

    private ImmutableList<Remark> remarks(Course<Jurisdiction> course, StatedFigure figure) {
        Given given = given(course, figure);
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        figure.before().ifPresent(stated -> remarks.add(remark(figure, "before", stated, given.before())));
        figure.after().ifPresent(stated -> remarks.add(remark(figure, "after", stated, given.after())));
        figure.change().ifPresent(stated -> remarks.add(remark(figure, "change", stated, given.change())));
        figure.percent().ifPresent(stated -> remarks.add(percent(figure, stated, given)));
        return remarks.build();
    }

    private static Remark remark(StatedFigure figure, String side, int stated, Reading given) {
        Reading allowed = allowed(figure.qualifier(), stated);
        if (isApart(allowed, given)) {
            return Remark.violated(text("check.figures.found", figure, side, Text.of(Integer.toString(stated)), given));
        }
        return allowed.includes(given) && figure.qualifier() != Qualifier.ABOUT
                ? Remark.SATISFIED
                : Remark.undetermined(
                        text("check.figures.unknown", figure, side, Text.of(Integer.toString(stated)), given));
    }

    /** The numbers of which it may be said so: a fall by 20余 is one by 20 or more. */
    private static Reading allowed(Qualifier qualifier, int stated) {
        return switch (qualifier) {
            case EXACT -> Reading.exact(stated);
            case AT_LEAST -> stated < 0 ? Reading.atMost(stated) : Reading.atLeast(stated);
            case ABOUT -> Reading.unknown();
        };
    }

    private static boolean isApart(Reading one, Reading other) {
        return isBelow(one.high(), other.low()) || isBelow(other.high(), one.low());
    }

    private static boolean isBelow(OptionalLong high, OptionalLong low) {
        return high.isPresent() && low.isPresent() && high.getAsLong() < low.getAsLong();
    }

    private Remark percent(StatedFigure figure, String stated, Given given) {
        Text percent = Text.of(stated + " %");
        Optional<BigDecimal> computed = percent(given, new BigDecimal(stated).scale());
        if (computed.isEmpty() || figure.qualifier() == Qualifier.ABOUT) {
            return Remark.undetermined(text("check.figures.unknown", figure, "percent", percent, given.change()));
        }
        int order = new BigDecimal(stated).compareTo(computed.get());
        return order == 0 || (figure.qualifier() == Qualifier.AT_LEAST && order < 0)
                ? Remark.SATISFIED
                : Remark.violated(Text.message(
                        "check.figures.found",
                        name(figure),
                        Text.message("check.figures.percent"),
                        percent,
                        Text.of(computed.get().toPlainString() + " %")));
    }

    /** Exact until it is rounded once; none where either number is not known or there was nothing before. */
    private Optional<BigDecimal> percent(Given given, int decimals) {
        if (given.before().value().isEmpty()
                || given.change().value().isEmpty()
                || given.before().allows(0)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(given.change().value().getAsLong())
                .abs()
                .movePointRight(2)
                .divide(BigDecimal.valueOf(given.before().value().getAsLong()), decimals, rounding.mode()));
    }

    private static Given given(Course<Jurisdiction> course, StatedFigure figure) {
        return switch (figure.kind()) {
            case AGENCIES -> given(course, JurisdictionMeasures.agencies());
            case DIVISIONS -> given(course, JurisdictionMeasures.divisions());
            case DEPARTMENT_LEADER_POSTS -> given(course, JurisdictionMeasures.leaders(LeaderScope.AGENCY));
            case DIVISION_LEADER_POSTS -> given(course, JurisdictionMeasures.leaders(LeaderScope.DIVISION));
            case POSTS -> given(course, posts(figure.quotaKind()));
            case CHARTERS_ISSUED -> given(course, JurisdictionMeasures.chartersIssued());
            case DUTIES_TRANSFERRED, PEOPLE_TRANSFERRED, INSTITUTION_STAFF_TRANSFERRED, RETIREES_TRANSFERRED ->
                Given.moved(moved(course, figure));
        };
    }

    private static Given given(Course<Jurisdiction> course, Measure<Jurisdiction> measure) {
        PlanRun run = course.run();
        return Given.of(
                read(course, measure, run.before()),
                run.result().map(result -> read(course, measure, result)).orElse(UNKNOWN));
    }

    private static Reading read(Course<Jurisdiction> course, Measure<Jurisdiction> measure, Structure structure) {
        return course.subjectIn(structure)
                .map(place -> measure.read(structure, place))
                .orElse(Reading.exact(0));
    }

    private static Measure<Jurisdiction> posts(Optional<QuotaKind> kind) {
        return kind.map(JurisdictionMeasures::posts)
                .orElseGet(() -> Arrays.stream(QuotaKind.values())
                        .map(JurisdictionMeasures::posts)
                        .reduce(Measure::plus)
                        .orElseThrow());
    }

    /** What moved in the jurisdiction; not known where the plan is one of several, or was refused. */
    private static Reading moved(Course<Jurisdiction> course, StatedFigure figure) {
        PlanRun run = course.run();
        JurisdictionCode code = course.subject().code();
        if (run.refusal().isPresent()
                || run.plan().actions().stream()
                        .anyMatch(action -> !action.jurisdiction().equals(code))) {
            return UNKNOWN;
        }
        Movements moved = Movements.of(run);
        return switch (figure.kind()) {
            case DUTIES_TRANSFERRED -> Reading.exact(moved.duties());
            case RETIREES_TRANSFERRED -> Reading.exact(moved.people().retirees());
            case INSTITUTION_STAFF_TRANSFERRED -> {
                long people = people(moved.institutionStaff(), figure.quotaKind());
                yield run.steps().stream().allMatch(StatedFigures::isStaffKnown)
                        ? Reading.exact(people)
                        : Reading.atLeast(people);
            }
            default -> Reading.exact(people(moved.people(), figure.quotaKind()));
        };
    }

    private static boolean isStaffKnown(Step step) {
        return !(step.action() instanceof TransferInstitution transfer)
                || step.before()
                        .institution(transfer.institution())
                        .orElseThrow()
                        .staffing()
                        .isPresent();
    }

    private static long people(Staffing staffing, Optional<QuotaKind> kind) {
        return kind.map(staffing::inPost).orElseGet(staffing::people);
    }

    private static boolean isHighest(PlanRun run, JurisdictionCode code) {
        return run.before()
                .jurisdictions()
                .map(Jurisdiction::code)
                .min((one, other) -> one.level() == other.level()
                        ? one.compareTo(other)
                        : one.level().compareTo(other.level()))
                .map(code::equals)
                .orElse(false);
    }

    private static boolean hasOthers(PlanRun run) {
        return run.before().jurisdictions().limit(2).count() > 1;
    }

    private static Text text(String key, StatedFigure figure, String side, Text stated, Reading given) {
        return Text.message(key, name(figure), Text.message("check.figures." + side), stated, Remark.number(given));
    }

    private static Text name(StatedFigure figure) {
        return Remark.words(
                figure.quotaKind().map(QuotaKind::term).orElse("")
                        + figure.kind().term(),
                figure.kind());
    }
}
