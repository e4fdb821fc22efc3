package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.Reform.BEFORE;
import static org.reformkit.model.plan.Reform.CITY;
import static org.reformkit.model.plan.Reform.CIVIL;
import static org.reformkit.model.plan.Reform.EMERGENCY;
import static org.reformkit.model.plan.Reform.RENAME;
import static org.reformkit.model.plan.Reform.SAFETY;
import static org.reformkit.model.plan.Reform.TRANSFERRED;
import static org.reformkit.model.plan.Reform.TRANSFER_POSTS;
import static org.reformkit.model.plan.Reform.plan;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;

class MovementsTest {

    private static final DivisionId OFFICE = DivisionId.of(CITY, "A-01-01");
    private static final LeadershipQuota HEAD = LeadershipQuota.parse("AGENCY/TOWNSHIP_CHIEF/CHIEF:1");
    private static final Structure STRUCTURE = BEFORE.edit()
            .put(Division.builder()
                    .id(OFFICE)
                    .agency(SAFETY)
                    .name("办公室")
                    .quota(Quota.of(ADMINISTRATIVE, 4))
                    .build())
            .done();
    private static final TransferQuota TRANSFER = TRANSFER_POSTS.toBuilder()
            .source(CIVIL)
            .target(SAFETY)
            .posts(Quota.of(ADMINISTRATIVE, 2))
            .build();

    private static Movements moved(Action... actions) {
        return Movements.of(plan(actions).applyTo(STRUCTURE));
    }

    @Test
    void areEmptyWhereNothingIsTransferred() {
        assertThat(moved(RENAME).isEmpty()).isTrue();
        assertThat(moved(TRANSFER).isEmpty()).isFalse();
    }

    @Test
    void tellPeopleSentDownFromThoseTransferred() {
        SinkPeople sinking = SinkPeople.builder()
                .source(CIVIL)
                .target(SAFETY)
                .people(Staffing.of(ADMINISTRATIVE, 1))
                .effectiveOn(TRANSFER.effectiveOn())
                .build();
        assertThat(moved(sinking, sinking))
                .isEqualTo(Movements.builder()
                        .peopleSentDown(Staffing.of(ADMINISTRATIVE, 2))
                        .build());
    }

    @Test
    void sumWhatBodiesGave() {
        assertThat(moved(TRANSFER, TRANSFER.toBuilder().target(CITY).build()))
                .isEqualTo(
                        Movements.builder().posts(Quota.of(ADMINISTRATIVE, 4)).build());
    }

    @Test
    void countWhatThePoolGaveApart() {
        TransferLeaderPosts lead = TransferLeaderPosts.builder()
                .source(SAFETY)
                .target(CIVIL)
                .posts(HEAD)
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(moved(
                        TRANSFER,
                        lead,
                        lead.toBuilder().target(CITY).build(),
                        lead.toBuilder().source(CITY).build(),
                        TRANSFER.toBuilder().source(CITY).build()))
                .isEqualTo(Movements.builder()
                        .posts(Quota.of(ADMINISTRATIVE, 2))
                        .allocatedPosts(Quota.of(ADMINISTRATIVE, 2))
                        .leaderPosts(HEAD.plus(HEAD))
                        .allocatedLeaderPosts(HEAD)
                        .build());
    }

    @Test
    void nameThePostsThatMovedAlongWithDivisions() {
        assertThat(moved(MoveDivision.builder()
                        .division(OFFICE)
                        .target(CIVIL)
                        .effectiveOn(TRANSFERRED)
                        .build()))
                .isEqualTo(Movements.builder()
                        .divisions(1)
                        .divisionPosts(Quota.of(ADMINISTRATIVE, 4))
                        .build());
    }

    @Test
    void countWhatWentToABodyThatWasSplitOffOnce() {
        SplitAgency split = SplitAgency.builder()
                .source(SAFETY)
                .made(Agency.builder()
                        .id(EMERGENCY)
                        .name("溧阳市应急管理局")
                        .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .quota(Quota.of(ADMINISTRATIVE, 5))
                        .staffing(Staffing.of(ADMINISTRATIVE, 3))
                        .build())
                .addDivision(OFFICE)
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(moved(split))
                .isEqualTo(Movements.builder()
                        .people(Staffing.of(ADMINISTRATIVE, 3))
                        .posts(Quota.of(ADMINISTRATIVE, 5))
                        .divisions(1)
                        .build());
    }

    @Test
    void sumPeopleByKind() {
        TransferPeople people = TransferPeople.builder()
                .source(SAFETY)
                .target(CIVIL)
                .people(Staffing.of(ADMINISTRATIVE, 3))
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(moved(people, people).people()).isEqualTo(Staffing.of(ADMINISTRATIVE, 6));
    }

    @Test
    void countDutiesThatPassButNotThoseThatAreDelegated() {
        DutyId one = DutyId.of(CITY, "D-51");
        DutyId other = DutyId.of(CITY, "D-52");
        Structure before = STRUCTURE
                .edit()
                .put(Duty.builder().id(one).title("安全检查").build())
                .put(Duty.builder().id(other).title("安全许可").build())
                .done();
        HandDownDuty down = HandDownDuty.builder()
                .duty(one)
                .receiver(SAFETY)
                .effectiveOn(TRANSFERRED)
                .build();
        TakeUpDuty up = TakeUpDuty.builder()
                .duty(one)
                .receiver(CIVIL)
                .effectiveOn(TRANSFERRED)
                .build();
        ConcentrateDuties both = ConcentrateDuties.builder()
                .addDuties(one, other)
                .receiver(SAFETY)
                .effectiveOn(TRANSFERRED)
                .build();
        DelegateDuty delegation = DelegateDuty.builder()
                .delegation(Delegation.of(one, SAFETY, CIVIL))
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(Movements.of(plan(down, up, both, delegation).applyTo(before)))
                .isEqualTo(Movements.builder().duties(4).build());
    }

    @Test
    void countOfConcentratedDutiesThoseThatComeToTheReceiver() {
        DutyId own = DutyId.of(CITY, "D-51");
        DutyId other = DutyId.of(CITY, "D-52");
        Structure before = STRUCTURE
                .edit()
                .put(Duty.builder()
                        .id(own)
                        .title("安全处罚")
                        .addHolding(DutyHolding.lead(SAFETY))
                        .build())
                .put(Duty.builder()
                        .id(other)
                        .title("救灾处罚")
                        .addHolding(DutyHolding.lead(CIVIL))
                        .build())
                .done();
        ConcentrateDuties concentration = ConcentrateDuties.builder()
                .addDuties(own, other)
                .receiver(SAFETY)
                .effectiveOn(TRANSFERRED)
                .build();
        assertThat(Movements.of(plan(concentration).applyTo(before)).duties()).isEqualTo(1);
    }
}
