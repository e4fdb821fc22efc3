package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.structure.ElementChange;
import org.reformkit.model.structure.Source;

class AppliedTest {

    private static final TransferQuota TRANSFER = TransferQuota.builder()
            .source(SAFETY_OFFICE)
            .target(RELIEF)
            .posts(Quota.of(QuotaKind.ADMINISTRATIVE, 1))
            .effectiveOn(DAY)
            .build();

    @Test
    void namesAllThatPostsMoveThrough() {
        Applied applied = Applied.of(TRANSFER, BEFORE);

        assertThat(applied.after()).isEqualTo(TRANSFER.applyTo(BEFORE));
        assertThat(applied.affected()).containsExactlyInAnyOrder(SAFETY_OFFICE, SAFETY, CIVIL, RELIEF);
        assertThat(applied.changes())
                .contains(new ElementChange(
                        RELIEF, BEFORE.element(RELIEF), TRANSFER.applyTo(BEFORE).element(RELIEF)));
    }

    @Test
    void namesAllThatARelationNamesAlsoOfTheOneItTakesThePlaceOf() {
        PlaceUnder place = PlaceUnder.builder()
                .placement(Placement.of(GRAIN, SAFETY, PlacementStrength.UNIFIED_MANAGEMENT))
                .effectiveOn(DAY)
                .build();
        PlaceUnder placeElsewhere = PlaceUnder.builder()
                .placement(Placement.of(GRAIN, CIVIL, PlacementStrength.UNIFIED_MANAGEMENT))
                .effectiveOn(DAY)
                .build();

        Applied first = Applied.of(place, BEFORE);
        Applied second = Applied.of(placeElsewhere, first.after());

        assertThat(first.affected()).containsExactlyInAnyOrder(GRAIN, SAFETY);
        assertThat(second.affected()).containsExactlyInAnyOrder(GRAIN, SAFETY, CIVIL);
    }

    @Test
    void isTheSourceOfWhatItTouchedWhereItIsAStep() {
        assertThat(Applied.of(TRANSFER, BEFORE, 3).after().source(RELIEF)).contains(Source.step(3));
        assertThat(Applied.of(TRANSFER, BEFORE).after().source(RELIEF)).isEmpty();
    }

    @Test
    void isRefusedAsTheActionIs() {
        KeepAgency refused =
                KeepAgency.builder().agency(EMERGENCY).effectiveOn(DAY).build();

        ActionRefusedException thrown =
                catchThrowableOfType(ActionRefusedException.class, () -> Applied.of(refused, BEFORE, 1));

        assertThat(thrown.refusals()).isEqualTo(refused.refusals(BEFORE));
    }
}
