package org.reformkit.rules;

import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;

/** Measures and checks that the engine's tests share. */
public final class Figures {

    public static final Many<Agency, Division> DIVISIONS_OF = (structure, agency) -> structure.divisions(agency.id());

    public static final Many<Jurisdiction, Agency> AGENCIES_OF = (structure, place) -> structure.agencies(place.code());

    public static final Measure<Division> DIVISION_POSTS = Measure.of(
            Text.of("编制", "posts"),
            Unit.POSTS,
            (structure, division) -> Reading.amount(division.quota(), Quota::total));

    public static final Measure<Agency> AGENCY_POSTS = Measure.of(
            Text.of("编制", "posts"), Unit.POSTS, (structure, agency) -> Reading.amount(agency.quota(), Quota::total));

    public static final Measure<Agency> POSTS_IN_DIVISIONS =
            DIVISION_POSTS.sumOver(DIVISIONS_OF).labelled(Text.of("内设机构编制", "posts of divisions"));

    public static final Measure<Agency> DIVISIONS =
            Measure.countOf(Text.of("内设机构", "divisions"), Unit.BODIES, DIVISIONS_OF);

    public static final Check<Division> IS_COMPREHENSIVE = Check.of(
            Text.of("为综合类", "is comprehensive"),
            (structure, division) -> division.category()
                    .map(category -> Verdict.of(category == DivisionCategory.COMPREHENSIVE))
                    .orElse(Verdict.UNDETERMINED));

    public static final Measure<Agency> COMPREHENSIVE_DIVISIONS =
            Measure.countOf(Text.of("综合性内设机构", "comprehensive divisions"), Unit.BODIES, DIVISIONS_OF, IS_COMPREHENSIVE);

    public static final Measure<Jurisdiction> AGENCIES =
            Measure.countOf(Text.of("机构", "agencies"), Unit.BODIES, AGENCIES_OF);

    public static final Measure<Structure> ALL_DIVISIONS = Measure.countOf(
            Text.of("内设机构", "divisions"),
            Unit.BODIES,
            (structure, whole) -> structure.divisions().toList());

    public static final Measure<Structure> ALL_POSTS =
            AGENCY_POSTS.sumOver((structure, whole) -> structure.agencies().toList());

    public static final Check<Duty> HAS_LEAD = Check.that(
            Text.of("有主办机构", "has a lead"),
            (structure, duty) -> duty.holders(HoldingRole.LEAD).findAny().isPresent());

    private Figures() {}
}
