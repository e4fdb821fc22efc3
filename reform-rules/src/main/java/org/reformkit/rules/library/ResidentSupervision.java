package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/** The resident units of discipline inspection and supervision (派驻纪检监察机构), and whom they cover. */
final class ResidentSupervision {

    private static final Aspect SORT = Aspect.of(AgencyMeasures.SORT);

    private ResidentSupervision() {}

    /** Those that cover an agency, in 个; 0 or more where it has none and nobody of the jurisdiction has one on record or not all are listed. */
    static Measure<Agency> units() {
        return Measure.<Agency>of(Text.message("measure.resident-supervision"), Unit.BODIES, ResidentSupervision::read)
                .reading(Reads.of(Reach.NEIGHBOURS, SORT, Rosters.INCOMPLETE).andRelations())
                .over((structure, agency) -> ImmutableSet.<ElementId>builder()
                        .add(agency.id())
                        .addAll(covering(structure, agency)
                                .map(Dispatch::dispatcher)
                                .toList())
                        .build());
    }

    /** That it is one of the bodies that send them. */
    static Check<Agency> supervises() {
        return Check.<Agency>that(Text.message("check.supervises"), ResidentSupervision::isSupervisor)
                .reading(Reads.of(Reach.SUBJECT, SORT));
    }

    private static Reading read(Structure structure, Agency agency) {
        long units = covering(structure, agency).count();
        if (units > 0) {
            return Reading.exact(units);
        }
        JurisdictionCode home = agency.id().jurisdiction();
        return Registers.hasAny(structure, home, Dispatch.class, dispatch -> isSupervision(structure, dispatch))
                ? Rosters.counted(structure, home, 0, ElementKind.AGENCY)
                : Reading.atLeast(0);
    }

    private static Stream<Dispatch> covering(Structure structure, Agency agency) {
        return structure.relations(agency.id(), Dispatch.class).stream()
                .filter(dispatch -> dispatch.hosts().contains(agency.id()))
                .filter(dispatch -> isSupervision(structure, dispatch));
    }

    private static boolean isSupervision(Structure structure, Dispatch dispatch) {
        return dispatch.kind() == DispatchKind.RESIDENT
                && structure
                        .agency(dispatch.dispatcher())
                        .map(ResidentSupervision::isSupervisor)
                        .orElse(false);
    }

    private static boolean isSupervisor(Agency agency) {
        return agency.kind() == AgencyKind.DISCIPLINE_INSPECTION || agency.series() == Series.SUPERVISION;
    }
}
