package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;

/** Which share of an agency's people works in places, in units that it dispatched there (执法力量下沉比例). */
final class SinkShare {

    private final boolean withContractStaff;

    private SinkShare(boolean withContractStaff) {
        this.withContractStaff = withContractStaff;
    }

    static SinkShare of(boolean withContractStaff) {
        return new SinkShare(withContractStaff);
    }

    Check<Agency> atLeast(Ratio share) {
        return Measure.<Agency>share(
                        Measure.of(Text.message("measure.people-sunk"), Unit.PEOPLE, this::sunk),
                        Measure.of(
                                Text.message("measure.people"),
                                Unit.PEOPLE,
                                agency -> Reading.amount(agency.staffing(), this::people)))
                .atLeast(share);
    }

    private long people(Staffing staffing) {
        return staffing.totalInPost() + (withContractStaff ? (long) staffing.contractStaff() : 0);
    }

    /** None for certain only where outposts are on record in its jurisdiction, and how many people each has. */
    private Reading sunk(Structure structure, Agency agency) {
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

    /**
     * Whether an agency is there for one of the fields or leads a duty of one; undetermined where neither its functions nor any
     * field of a duty that it leads are known. Without fields, whether it has outposts.
     */
    static Check<Agency> concerns(ImmutableSet<Field> fields) {
        return Check.of(
                Text.message("check.sinks"),
                (structure, agency) -> fields.isEmpty()
                        ? Verdict.of(!outposts(structure, agency).isEmpty())
                        : isOf(structure, agency, fields));
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
