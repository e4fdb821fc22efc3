package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

/** Where the plates of a division hang, whatever becomes of it. */
class DivisionPlatesTest {

    private static final String NAME = "精神文明建设办公室";
    private static final DivisionId NEW = DivisionId.of(CITY, "A-05-03");
    private static final Division MADE = division(NEW, SAFETY, "防灾科").build();

    private static final Plate OWN = Plate.of(SAFETY, "溧阳市安委办");
    private static final Structure HUNG = with(plate(SAFETY, SAFETY_OFFICE), OWN);
    /** As {@link #HUNG}, and with such a plate on what is not there, or not with that agency. */
    private static final Structure ASTRAY =
            HUNG.edit().put(plate(SAFETY, NEW)).put(plate(CIVIL, SAFETY_OFFICE)).done();

    private static final MoveDivision MOVE = MoveDivision.builder()
            .division(SAFETY_OFFICE)
            .target(CIVIL)
            .effectiveOn(DAY)
            .build();
    private static final AbolishDivision ABOLITION =
            AbolishDivision.builder().division(SAFETY_OFFICE).effectiveOn(DAY).build();
    private static final ApplyTemplate TEMPLATE = ApplyTemplate.builder()
            .addAgency(SAFETY)
            .addAbolished("办公室")
            .effectiveOn(DAY)
            .build();
    private static final ReplaceDivision REPLACEMENT = ReplaceDivision.builder()
            .division(SAFETY_OFFICE)
            .made(MADE)
            .effectiveOn(DAY)
            .build();

    private static Plate plate(AgencyId host, DivisionId division) {
        return Plate.of(host, NAME, Optional.of(division));
    }

    @Test
    void goWithADivisionThatMoves() {
        Structure after = MOVE.applyTo(HUNG);
        assertThat(after.relations(SAFETY, Plate.class)).containsExactly(OWN);
        assertThat(after.has(plate(CIVIL, SAFETY_OFFICE))).isTrue();
        assertThat(MOVE.leftovers(HUNG)).isEmpty();
        assertThat(thereAndBack(MOVE, HUNG)).isEqualTo(HUNG);
        assertThat(MOVE.inverse(ASTRAY)).isEmpty();
    }

    @Test
    void goWithADivisionToAnAgencyThatIsSplitOff() {
        SplitAgency split = SplitAgency.builder()
                .source(SAFETY)
                .made(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .quota(Quota.of(ADMINISTRATIVE, 4))
                        .leaders(in(BEFORE, SAFETY_OFFICE).leaders())
                        .staffing(in(BEFORE, SAFETY).staffing())
                        .build())
                .addDivision(SAFETY_OFFICE)
                .effectiveOn(DAY)
                .build();
        Structure after = split.applyTo(HUNG);
        assertThat(after.relations(EMERGENCY, Plate.class)).containsExactly(plate(EMERGENCY, SAFETY_OFFICE));
        assertThat(after.relations(SAFETY, Plate.class)).containsExactly(OWN);
    }

    @Test
    void hangOnTheDivisionThatReplacesTheOld() {
        assertThat(REPLACEMENT.applyTo(HUNG).relations(SAFETY, Plate.class))
                .containsExactlyInAnyOrder(OWN, plate(SAFETY, NEW));
        assertThat(thereAndBack(REPLACEMENT, HUNG)).isEqualTo(HUNG);
        assertThat(REPLACEMENT.inverse(ASTRAY)).isEmpty();
    }

    @Test
    void hangOnAMergedDivisionOnce() {
        Structure both = HUNG.edit().put(plate(SAFETY, SAFETY_CONTROL)).done();
        MergeDivisions merger = MergeDivisions.builder()
                .addSources(SAFETY_OFFICE, SAFETY_CONTROL)
                .target(division(SAFETY_OFFICE, SAFETY, "综合科").build())
                .effectiveOn(DAY)
                .build();
        assertThat(merger.applyTo(both).relations(SAFETY, Plate.class))
                .containsExactlyInAnyOrder(OWN, plate(SAFETY, SAFETY_OFFICE));
        assertThat(merger.toBuilder().target(MADE).build().applyTo(both).relations(SAFETY, Plate.class))
                .containsExactlyInAnyOrder(OWN, plate(SAFETY, NEW));
    }

    @Test
    void stayWithADivisionThatIsSplit() {
        SplitDivision split = SplitDivision.builder()
                .division(SAFETY_OFFICE)
                .made(in(BEFORE, SAFETY_OFFICE).toBuilder().id(NEW).name("防灾科").build())
                .effectiveOn(DAY)
                .build();
        assertThat(split.applyTo(HUNG).has(plate(SAFETY, SAFETY_OFFICE))).isTrue();
        assertThat(thereAndBack(split, HUNG)).isEqualTo(HUNG);
        assertThat(split.inverse(ASTRAY)).isEmpty();
    }

    @Test
    void endWithADivisionAndAreLeft() {
        assertThat(ABOLITION.applyTo(HUNG).relations(SAFETY, Plate.class)).containsExactly(OWN);
        assertThat(ABOLITION.leftovers(HUNG))
                .extracting(
                        Leftover::holder, Leftover::kind, left -> left.wording().zh())
                .containsExactly(tuple(SAFETY, Leftover.Kind.RELATION, "牌子“精神文明建设办公室”"));
        assertThat(ABOLITION.inverse(HUNG)).isEmpty();
        assertThat(TEMPLATE.applyTo(HUNG).relations(SAFETY, Plate.class)).containsExactly(OWN);
        assertThat(TEMPLATE.leftovers(HUNG)).isEqualTo(ABOLITION.leftovers(HUNG));
    }

    @Test
    void whatIsSetUpUnderAPlateThatIsThereHasNoInverse() {
        EstablishDivision establishment =
                EstablishDivision.builder().division(MADE).effectiveOn(DAY).build();
        ApplyTemplate template = ApplyTemplate.builder()
                .addAgency(SAFETY)
                .addName("防灾科")
                .effectiveOn(DAY)
                .build();
        assertThat(establishment.inverse(ASTRAY)).isEmpty();
        assertThat(template.inverse(HUNG.edit()
                        .put(plate(SAFETY, DivisionId.of(CITY, "A-05-T1")))
                        .done()))
                .isEmpty();
        assertThat(thereAndBack(establishment, HUNG)).isEqualTo(HUNG);
        assertThat(thereAndBack(template, HUNG)).isEqualTo(HUNG);
    }
}
