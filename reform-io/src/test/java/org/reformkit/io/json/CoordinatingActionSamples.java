package org.reformkit.io.json;

import java.time.LocalDate;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.EndCounterpart;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.SetCounterpart;
import org.reformkit.model.plan.action.SetLeadersInPost;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.WithdrawUnit;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;

/** Actions on coordinating bodies, dispatched units, bodies above, and on posts and people where they are. */
final class CoordinatingActionSamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final CoordinatingBodyId BODY = CoordinatingBodyId.of(Samples.COUNTY, "C-02");

    private CoordinatingActionSamples() {}

    static void addTo(ReformPlan.Builder plan) {
        bodies(plan);
        units(plan);
        posts(plan);
    }

    private static void bodies(ReformPlan.Builder plan) {
        plan.addAction(SetUpCoordinatingBody.builder()
                        .body(CoordinatingBody.builder()
                                .id(BODY)
                                .name("市委教育工作领导小组")
                                .addFormerName(FormerName.of("市教育工作领导小组", DAY))
                                .addAlias("教育领导小组")
                                .kind(CoordinatingBodyKind.STANDING)
                                .series(Series.PARTY)
                                .field(Field.of("教育"))
                                .office(OfficeForm.HOSTED)
                                .posts(Quota.none())
                                .addBasis(Citation.of("溧阳市机构改革方案", "一"))
                                .build())
                        .effectiveOn(DAY)
                        .build())
                .addAction(AdjustCoordinatingBody.builder()
                        .body(BODY)
                        .kind(CoordinatingBodyKind.TASK_FORCE)
                        .field(Field.of("教育"))
                        .term(Period.of(DAY, DAY.plusYears(1)))
                        .abolitionCondition("任务完成")
                        .effectiveOn(DAY)
                        .build())
                .addAction(AbolishCoordinatingBody.builder()
                        .body(BODY)
                        .effectiveOn(DAY)
                        .build())
                .addAction(SetOfficeHost.builder()
                        .body(BODY)
                        .host(Samples.agency("A-01"))
                        .office(Samples.agency("A-02"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(EndOfficeHost.builder()
                        .officeHost(OfficeHost.of(BODY, Samples.agency("A-01")))
                        .effectiveOn(DAY)
                        .build());
    }

    private static void units(ReformPlan.Builder plan) {
        Dispatch resident = Dispatch.builder()
                .dispatcher(Samples.agency("A-01"))
                .unit("派驻第一纪检监察组")
                .kind(DispatchKind.RESIDENT)
                .addHosts(Samples.agency("A-02"), Samples.agency("A-03"))
                .build();
        Dispatch outpost = Dispatch.builder()
                .dispatcher(Samples.agency("A-01"))
                .unit("天目湖所")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(QuotaKind.INSTITUTION, 6))
                .place(Samples.COUNTY)
                .build();
        plan.addAction(DispatchUnit.builder()
                        .dispatch(resident)
                        .effectiveOn(DAY)
                        .build())
                .addAction(WithdrawUnit.builder()
                        .dispatch(outpost)
                        .effectiveOn(DAY)
                        .build())
                .addAction(SetCounterpart.builder()
                        .agency(Samples.agency("A-01"))
                        .above("常州市应急管理局")
                        .effectiveOn(DAY)
                        .build())
                .addAction(EndCounterpart.builder()
                        .agency(Samples.agency("A-01"))
                        .above("常州市安监局")
                        .effectiveOn(DAY)
                        .build());
    }

    private static void posts(ReformPlan.Builder plan) {
        Purpose attraction = Purpose.earmark("招商");
        plan.addAction(EarmarkQuota.builder()
                        .holder(Samples.agency("A-01"))
                        .posts(Quota.of(QuotaKind.INSTITUTION, 5))
                        .purpose(attraction)
                        .effectiveOn(DAY)
                        .build())
                .addAction(EarmarkQuota.builder()
                        .holder(Samples.agency("A-01"))
                        .posts(Quota.of(Posts.of(QuotaKind.INSTITUTION, attraction, 5)))
                        .purpose(Purpose.GENERAL)
                        .effectiveOn(DAY)
                        .build())
                .addAction(SetRunOff.builder()
                        .holder(Samples.COUNTY)
                        .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, DAY.plusYears(3)))
                        .addOverQuota(OverQuota.of(QuotaKind.SUPPORT, 1))
                        .effectiveOn(DAY)
                        .build())
                .addAction(SetLeadersInPost.builder()
                        .holder(Samples.agency("A-01"))
                        .leaders(Samples.LEADERS)
                        .effectiveOn(DAY)
                        .build())
                .addAction(SinkPeople.builder()
                        .source(Samples.agency("A-01"))
                        .target(Samples.agency("A-02"))
                        .unit("天目湖所")
                        .people(Samples.STAFFING)
                        .effectiveOn(DAY)
                        .build());
    }
}
