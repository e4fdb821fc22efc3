package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Lens;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Transition;

/**
 * Which share of an agency's people works in places (执法力量下沉比例): in outposts that it dispatched there, or with others, to
 * whom it sent them down. All its people are its own, those of the institutions it supervises, and whom it sent down.
 */
final class SinkShare {

    private static final Lens<Transition<Agency>, Agency> AFTER =
            Lens.into(Transition::after, transition -> transition.subjectAfter().orElseThrow());

    private final boolean withContractStaff;

    private SinkShare(boolean withContractStaff) {
        this.withContractStaff = withContractStaff;
    }

    static SinkShare of(boolean withContractStaff) {
        return new SinkShare(withContractStaff);
    }

    /** Of an agency that is there after. */
    Check<Transition<Agency>> atLeast(Ratio share) {
        Measure<Transition<Agency>> sentAway = Measure.<Transition<Agency>>of(
                        Text.message("measure.people-sunk"),
                        Unit.PEOPLE,
                        (structure, transition) -> sentAway(transition))
                .over((structure, transition) ->
                        ImmutableSet.of(transition.subject().id()));
        return Measure.<Transition<Agency>>share(
                        in(Measure.of(Text.message("measure.people-sunk"), Unit.PEOPLE, this::inOutposts), sentAway),
                        in(Measure.of(Text.message("measure.people"), Unit.PEOPLE, this::all), sentAway))
                .atLeast(share);
    }

    private static Measure<Transition<Agency>> in(Measure<Agency> after, Measure<Transition<Agency>> sentAway) {
        return after.at(AFTER).plus(sentAway).labelled(after.label());
    }

    private long people(Staffing staffing) {
        return staffing.totalInPost() + (withContractStaff ? (long) staffing.contractStaff() : 0);
    }

    /** Its own people and its institutions'; at least who works in outposts where some there are not known to be theirs. */
    private Reading all(Structure structure, Agency agency) {
        List<Staffing> known = Stream.concat(
                        agency.staffing().stream(),
                        structure.institutions(agency.id()).stream().flatMap(each -> each.staffing().stream()))
                .toList();
        List<Staffing> sent = outposts(structure, agency).stream()
                .flatMap(outpost -> outpost.people().stream())
                .toList();
        if (!covers(known, sent)) {
            return Reading.atLeast(sum(sent, this::people));
        }
        Reading sum = Reading.amount(agency.staffing(), this::people);
        for (Institution institution : structure.institutions(agency.id())) {
            sum = sum.plus(Reading.amount(institution.staffing(), this::people));
        }
        return Rosters.areComplete(structure, agency.id().jurisdiction(), ElementKind.INSTITUTION)
                ? sum
                : sum.plus(Reading.atLeast(0));
    }

    /** Whether {@code known} has as many people of each group as {@code sent}. */
    private boolean covers(List<Staffing> known, List<Staffing> sent) {
        for (QuotaKind kind : QuotaKind.values()) {
            if (sum(sent, staffing -> staffing.inPost(kind)) > sum(known, staffing -> staffing.inPost(kind))) {
                return false;
            }
        }
        return !withContractStaff || sum(sent, Staffing::contractStaff) <= sum(known, Staffing::contractStaff);
    }

    private static long sum(List<Staffing> people, ToLongFunction<Staffing> group) {
        return people.stream().mapToLong(group).sum();
    }

    /** None for certain only where outposts are on record in its jurisdiction, and how many people each has. */
    private Reading inOutposts(Structure structure, Agency agency) {
        List<Dispatch> outposts = outposts(structure, agency);
        Reading sum = !outposts.isEmpty()
                        || Registers.hasAny(structure, agency.id().jurisdiction(), Dispatch.class, SinkShare::isOutpost)
                ? Reading.exact(0)
                : Reading.atLeast(0);
        for (Dispatch outpost : outposts) {
            sum = sum.plus(Reading.amount(outpost.people(), this::people));
        }
        return sum;
    }

    /** Those it sent down to others, less those who came back; without a run at most those it has no more. */
    private Reading sentAway(Transition<Agency> transition) {
        AgencyId id = transition.subject().id();
        Optional<PlanRun> run = transition.run();
        if (run.isPresent()) {
            long net = run.orElseThrow().steps().stream()
                    .mapToLong(step -> sentAway(step, id))
                    .sum();
            return Reading.exact(Math.max(0, net));
        }
        if (transition.subjectBefore().isEmpty()) {
            return Reading.exact(0);
        }
        Reading before = all(transition.before(), transition.subjectBefore().orElseThrow());
        Reading after = all(transition.after(), transition.subjectAfter().orElseThrow());
        return before.isExact() && after.isExact()
                ? Reading.between(
                        0,
                        Math.max(0, before.value().orElseThrow() - after.value().orElseThrow()))
                : Reading.atLeast(0);
    }

    private long sentAway(Step step, AgencyId agency) {
        if (!(step.action() instanceof SinkPeople sinking)) {
            return 0;
        }
        Set<ElementId> side = side(step.before(), agency);
        boolean goes = side.contains(sinking.source()) && !side.contains(sinking.target());
        boolean comes = side.contains(sinking.target())
                && !side.contains(sinking.source())
                && sinking.unit().isEmpty();
        return goes ? people(sinking.people()) : comes ? -people(sinking.people()) : 0;
    }

    /** The agency and the institutions that it supervises. */
    private static Set<ElementId> side(Structure structure, AgencyId agency) {
        return Stream.concat(
                        Stream.of(agency),
                        structure.institutions(agency).stream().map(Institution::id))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether an agency is there for one of the fields or leads a duty of one; undetermined where neither its functions nor any
     * field of a duty that it leads are known. Without fields, whether it has outposts or sent people down.
     */
    static Check<Transition<Agency>> concerns(ImmutableSet<Field> fields) {
        return Check.of(Text.message("check.sinks"), (structure, transition) -> {
            Agency agency = transition.subjectAfter().orElseThrow();
            return fields.isEmpty()
                    ? Verdict.of(!outposts(structure, agency).isEmpty() || sends(transition))
                    : isOf(structure, agency, fields);
        });
    }

    private static boolean sends(Transition<Agency> transition) {
        return transition.run().stream()
                .flatMap(run -> run.steps().stream())
                .anyMatch(step -> of(true).sentAway(step, transition.subject().id()) > 0);
    }

    private static Verdict isOf(Structure structure, Agency agency, ImmutableSet<Field> fields) {
        List<Field> led = structure.duties(agency.id()).stream()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(agency.id()::equals))
                .map(Duty::field)
                .flatMap(Optional::stream)
                .toList();
        boolean concerned = agency.functions().stream().anyMatch(fields::contains)
                || led.stream().anyMatch(fields::contains);
        return !concerned && agency.functions().isEmpty() && led.isEmpty()
                ? Verdict.UNDETERMINED
                : Verdict.of(concerned);
    }

    private static List<Dispatch> outposts(Structure structure, Agency agency) {
        return structure.relations(agency.id(), Dispatch.class).stream()
                .filter(dispatch -> isOutpost(dispatch) && dispatch.dispatcher().equals(agency.id()))
                .toList();
    }

    private static boolean isOutpost(Dispatch dispatch) {
        return dispatch.kind() == DispatchKind.OUTPOST;
    }
}
