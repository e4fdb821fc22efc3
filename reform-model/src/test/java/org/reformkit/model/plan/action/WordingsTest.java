package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.CIVIL_SERVICE_INSTITUTION;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;

class WordingsTest {

    @Test
    void namesPostsByKindAndPurpose() {
        Quota posts = Quota.of(
                Posts.of(ADMINISTRATIVE, 1700),
                Posts.of(INSTITUTION, Purpose.earmark("招商"), 5),
                Posts.of(CIVIL_SERVICE_INSTITUTION, 2));
        assertThat(Wordings.of(posts))
                .isEqualTo(Wording.of(
                        "行政编制1700名、事业编制（招商专用）5名、参照公务员法管理事业编制2名",
                        "administrative 1700, institution (for 招商) 5, civil service institution 2"));
    }

    @Test
    void namesLeaderPostsByScopePositionAndRank() {
        assertThat(Wordings.of(LeadershipQuota.of(Liyang.HEAD, 1).with(Liyang.DIVISION_HEAD, 12)))
                .isEqualTo(Wording.of(
                        "部门领导正职（正科级）1名、内设机构领导正职（正股级）12名",
                        "agency chief (township chief) 1, division chief (unit chief) 12"));
    }

    @Test
    void namesPeopleGroupByGroup() {
        Staffing people = Staffing.builder()
                .putInPost(ADMINISTRATIVE, 26)
                .putInPost(INSTITUTION, 4)
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 3, LocalDate.of(2027, 12, 31)))
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 1))
                .retirees(655)
                .contractStaff(2)
                .toBePlaced(1)
                .build();
        assertThat(Wordings.of(people))
                .isEqualTo(Wording.of(
                        "行政编制26人（超编3人，至2027-12-31）（超编1人）、事业编制4人、离退休655人、编外2人、待安置1人",
                        "administrative 26 (3 over quota, until 2027-12-31) (1 over quota), institution 4,"
                                + " retirees 655, contract staff 2, to be placed 1"));
    }

    @Test
    void namesAmountsOfNone() {
        assertThat(Wordings.of(Quota.none())).isEqualTo(Wording.of("无编制", "no posts"));
        assertThat(Wordings.of(LeadershipQuota.none())).isEqualTo(Wording.of("无领导职数", "no leader posts"));
        assertThat(Wordings.of(Staffing.none())).isEqualTo(Wording.of("无人员", "nobody"));
    }

    @Test
    void namesEveryTypeOfRelation() {
        assertThat(Wordings.of(Plate.of(Liyang.SAFETY, "溧阳市地震局")))
                .isEqualTo(Wording.of("牌子“溧阳市地震局”", "plate '溧阳市地震局'"));
        assertThat(Wordings.of(CoLocation.of(Liyang.SAFETY, ImmutableSet.of(Liyang.SAFETY, Liyang.CIVIL))))
                .isEqualTo(Wording.of("合署办公", "co-location"));
        assertThat(Wordings.of(Placement.of(Liyang.GRAIN, Liyang.PLANNING, PlacementStrength.UNIFIED_LEADERSHIP)))
                .isEqualTo(Wording.of("归口（统一领导）", "placement (unified leadership)"));
        assertThat(Wordings.of(Placement.ofWork("侨务", Liyang.PLANNING, PlacementStrength.UNIFIED_MANAGEMENT)))
                .isEqualTo(Wording.of("归口（统一管理）：侨务", "placement (unified management) of '侨务'"));
        assertThat(Wordings.of(OfficeHost.of(Liyang.SAFETY_COMMITTEE, Liyang.SAFETY)))
                .isEqualTo(Wording.of("议事协调机构办公室", "office of a coordinating body"));
        assertThat(Wordings.of(Dispatch.builder()
                        .dispatcher(Liyang.DISCIPLINE)
                        .unit("派驻第一纪检监察组")
                        .kind(DispatchKind.RESIDENT)
                        .addHosts(Liyang.SAFETY)
                        .build()))
                .isEqualTo(Wording.of("派驻“派驻第一纪检监察组”", "dispatch (resident) '派驻第一纪检监察组'"));
        assertThat(Wordings.of(Counterpart.of(Liyang.SAFETY, "江苏省安监局")))
                .isEqualTo(Wording.of("上级对应机构“江苏省安监局”", "counterpart '江苏省安监局'"));
        assertThat(Wordings.of(Borrowing.of(Liyang.SAFETY, Liyang.CITY, Quota.of(ADMINISTRATIVE, 3))))
                .isEqualTo(Wording.of("占用行政编制3名", "use of posts (administrative 3)"));
        assertThat(Wordings.of(Delegation.of(Liyang.SAFETY_DUTY, Liyang.SAFETY, Liyang.CIVIL)))
                .isEqualTo(Wording.of("委托", "delegation"));
    }
}
