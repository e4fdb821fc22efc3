package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;

class TransferPeopleTest {

    private static TransferPeople transfer(ElementId source, ElementId target, Staffing people) {
        return TransferPeople.builder()
                .source(source)
                .target(target)
                .people(people)
                .effectiveOn(DAY)
                .build();
    }

    private static Staffing administrative(int people) {
        return Staffing.of(ADMINISTRATIVE, people);
    }

    @Test
    void movesPeopleAndNoPosts() {
        Structure after = transfer(CIVIL, SAFETY, administrative(3)).applyTo(BEFORE);
        assertThat(in(after, CIVIL).staffing()).contains(administrative(14));
        assertThat(in(after, SAFETY).staffing())
                .contains(Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 17)
                        .retirees(6)
                        .build());
        assertThat(in(after, CIVIL).quota()).isEqualTo(in(BEFORE, CIVIL).quota());
        assertThat(in(after, SAFETY).quota()).isEqualTo(in(BEFORE, SAFETY).quota());
    }

    @Test
    void takesNobodyOutOfAUnitUnseen() {
        Dispatch office = Dispatch.builder()
                .dispatcher(CIVIL)
                .unit("天目湖民政所")
                .kind(DispatchKind.OUTPOST)
                .people(administrative(10))
                .build();
        Structure before = with(office);
        assertThat(inChinese(transfer(CIVIL, SAFETY, administrative(8)), before))
                .containsExactly("机构 '320481/A-06'：需要行政编制8人，未在派驻、派出机构工作的有行政编制7人，不应超过此数，或者先撤回派驻、派出机构。");
        assertThat(inEnglish(transfer(CIVIL, CITY, administrative(8)), before))
                .containsExactly("agency '320481/A-06': administrative 8 requested, administrative 7 work in none of"
                        + " its units. Expected no more than those, or the unit to be withdrawn first.");
        assertThat(inEnglish(transfer(CIVIL, SAFETY, administrative(7)), before))
                .isEmpty();
        Structure withdrawn =
                WithdrawUnit.builder().dispatch(office).effectiveOn(DAY).build().applyTo(before);
        assertThat(inEnglish(transfer(CIVIL, SAFETY, administrative(8)), withdrawn))
                .isEmpty();
    }

    @Test
    void staysWithTheAgencyBetweenItAndItsInstitution() {
        Structure before = with(Dispatch.builder()
                .dispatcher(SAFETY)
                .unit("天目湖安监所")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(INSTITUTION, 11))
                .build());
        assertThat(inEnglish(transfer(BRIGADE, SAFETY, Staffing.of(INSTITUTION, 5)), before))
                .isEmpty();
        assertThat(inEnglish(transfer(BRIGADE, CIVIL, Staffing.of(INSTITUTION, 5)), before))
                .containsExactly("agency '320481/A-05': institution 5 requested, administrative 14, retirees 6 work"
                        + " in none of its units. Expected no more than those, or the unit to be withdrawn first.");
    }

    @Test
    void isNotTakenBackWhereMoreWorkInUnitsThanThereAre() {
        Structure before = with(Dispatch.builder()
                .dispatcher(GRAIN)
                .unit("天目湖粮管所")
                .kind(DispatchKind.OUTPOST)
                .people(administrative(9))
                .build());
        assertThat(transfer(CIVIL, GRAIN, administrative(3)).inverse(before)).isEmpty();
    }

    @Test
    void retireesMoveWithoutAPost() {
        Staffing retirees = Staffing.builder().retirees(6).build();
        Structure after = transfer(SAFETY, BRIGADE, retirees).applyTo(BEFORE);
        assertThat(in(after, SAFETY).staffing()).contains(administrative(14));
        assertThat(after.institution(BRIGADE).orElseThrow().staffing())
                .contains(Staffing.builder()
                        .putInPost(INSTITUTION, 11)
                        .retirees(6)
                        .build());
    }

    @Test
    void placesPeopleWhoWaitForIt() {
        Structure after = transfer(CITY, SAFETY, administrative(2)).applyTo(BEFORE);
        assertThat(poolOf(after).staffing()).isEqualTo(Staffing.none());
        assertThat(in(after, SAFETY).staffing().orElseThrow().inPost(ADMINISTRATIVE))
                .isEqualTo(16);
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Structure after = transfer(LAND, SAFETY, administrative(1)).applyTo(BEFORE);
        assertThat(in(after, LAND).staffing()).isEmpty();
        assertThat(in(after, SAFETY).staffing().orElseThrow().inPost(ADMINISTRATIVE))
                .isEqualTo(15);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(transfer(CIVIL, SAFETY, administrative(3)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(CITY, SAFETY, administrative(2)))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(LAND, SAFETY, administrative(1)))).isEqualTo(BEFORE);
    }

    @Test
    void refusesPeopleWhoAreNotThere() {
        TransferPeople action = transfer(GRAIN, SAFETY, administrative(9));
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-08'：需要行政编制9人，现有行政编制8人、编外2人，不应超过现有数量。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-08': administrative 9 requested, administrative 8, contract staff 2"
                        + " available. Expected no more than there is.");
    }

    @Test
    void refusesDivisionsAsPeopleBelongToTheAgency() {
        TransferPeople action = transfer(RELIEF, SAFETY, administrative(1));
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-06-01'：本身不持有人员，应为：机构、事业单位、行政区划（待安置）。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-06-01': it holds no people of its own."
                        + " Expected one of: agency, institution, jurisdiction (pool).");
    }

    @Test
    void refusesHoldersThatAreNotThereOrTheSame() {
        assertThat(inChinese(transfer(SAFETY, EMERGENCY, administrative(1))))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(transfer(SAFETY, SAFETY, administrative(1))))
                .containsExactly("agency '320481/A-05': it stands on both sides. Expected two different ones.");
    }

    @Test
    void saysThatPeopleOverQuotaCountApart() {
        Structure before = SetRunOff.builder()
                .holder(CIVIL)
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 3))
                .effectiveOn(DAY)
                .build()
                .applyTo(BEFORE);
        assertThat(inChinese(transfer(CIVIL, SAFETY, administrative(15)), before))
                .containsExactly("机构 '320481/A-06'：需要行政编制15人，现有行政编制17人（超编3人）；超编人员与其他在编人员分别计算，应分别写明。");
        assertThat(inEnglish(transfer(CIVIL, SAFETY, administrative(15)), before))
                .containsExactly("agency '320481/A-06': administrative 15 requested, administrative 17 (3 over quota)"
                        + " available; people over quota count apart from the others in post. Expected each group by"
                        + " itself.");
        assertThat(inChinese(transfer(CIVIL, SAFETY, administrative(18)), before))
                .containsExactly("机构 '320481/A-06'：需要行政编制18人，现有行政编制17人（超编3人），不应超过现有数量。");
    }
}
