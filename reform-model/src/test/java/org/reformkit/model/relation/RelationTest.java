package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;

/** What all relations share. */
class RelationTest {

    private static final AgencyId FIRST = AgencyId.parse("320481/A-01");
    private static final AgencyId SECOND = AgencyId.parse("320481/A-02");

    @Test
    void relationsOrderByTheirKeys() {
        Relation plate = Plate.of(FIRST, "溧阳市老龄办");
        Relation counterpart = Counterpart.of(SECOND, "江苏省民政厅");
        Relation placement = Placement.of(SECOND, FIRST, PlacementStrength.UNIFIED_LEADERSHIP);
        assertThat(Stream.of(plate, counterpart, placement).sorted()).containsExactly(counterpart, placement, plate);
    }

    @Test
    void relationsOfDifferentTypesNeverShareAKey() {
        assertThat(Plate.of(FIRST, "民政").key())
                .isNotEqualTo(Counterpart.of(FIRST, "民政").key());
    }
}
