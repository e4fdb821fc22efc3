package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AbolitionEverythingDisposedTest {

    private static final Rule<?> DISPOSED = rule("abolition.everything-disposed");
    private static final LeadershipQuota HEAD =
            LeadershipQuota.of(LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1);
    private static final Agency GRAIN = agency("A-01", "溧阳市粮食局")
            .quota(administrative(8))
            .leaders(HEAD)
            .staffing(Staffing.of(ADMINISTRATIVE, 7))
            .build();
    private static final Agency PLANNING = agency("A-02", "溧阳市发改委")
            .quota(administrative(25))
            .leaders(HEAD)
            .staffing(Staffing.of(ADMINISTRATIVE, 24))
            .build();

    /** The pool holds posts and people already, which are not those of anybody abolished. */
    private static final Structure BEFORE = structure(
            city(Pool.builder()
                    .quota(administrative(12))
                    .staffing(Staffing.of(ADMINISTRATIVE, 2))
                    .build()),
            GRAIN,
            PLANNING,
            duty("D-01", "粮食流通监管", "A-01"),
            institution("I-01", "溧阳市粮食储备库").supervisor(agencyId("A-01")).build());

    private static final Action DUTY = transfer("D-01", "A-02", DAY);
    private static final Action STORE = TransferInstitution.builder()
            .institution(InstitutionId.of(CITY, "I-01"))
            .target(agencyId("A-02"))
            .effectiveOn(DAY)
            .build();
    private static final Action POSTS = TransferQuota.builder()
            .source(CITY)
            .target(agencyId("A-02"))
            .posts(administrative(8))
            .effectiveOn(DAY)
            .build();
    private static final Action LEADERS = TransferLeaderPosts.builder()
            .source(CITY)
            .target(agencyId("A-02"))
            .posts(HEAD)
            .effectiveOn(DAY)
            .build();
    private static final Action PEOPLE = TransferPeople.builder()
            .source(CITY)
            .target(agencyId("A-02"))
            .people(Staffing.of(ADMINISTRATIVE, 7))
            .effectiveOn(DAY)
            .build();

    @Test
    void passesWhereLaterActionsResolveAllThatWasLeft() {
        verifyThat(DISPOSED)
                .given(handedOver(
                        HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.ARCHIVES, HandOverSubject.FILES_AND_SEALS))
                .passes();
    }

    @Test
    void isUndeterminedWhereNoHandOverIsOnRecord() {
        verifyThat(DISPOSED)
                .given(handedOver())
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "撤销机构的职责、编制、人员均已妥善安排",
                                "溧阳市粮食局",
                                "是否安排不明：经费资产、文件印章、档案",
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void failsWhereNothingIsResolved() {
        verifyThat(DISPOSED)
                .given(run(BEFORE, abolish("A-01", DAY)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "撤销机构的职责、编制、人员均已妥善安排",
                                "溧阳市粮食局",
                                "尚未安排：职责“粮食流通监管”、编制（行政编制8名）、领导职数（部门领导正职（正科级）1名）、人员（行政编制7人）、事业单位“溧阳市粮食储备库”",
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：方案第 1 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Duties, posts and people of abolished bodies have found their place",
                                "溧阳市粮食局",
                                "still open: duty '粮食流通监管', posts (administrative 8), leader posts (agency chief "
                                        + "(township chief) 1), people (administrative 7), institution '溧阳市粮食储备库'",
                                "basis: 《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "data: step 1 of the plan"));
    }

    @Test
    void failsForTheOneThingThatIsLeft() {
        verifyThat(DISPOSED)
                .given(run(BEFORE, abolish("A-01", DAY), STORE, POSTS, LEADERS, PEOPLE))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "撤销机构的职责、编制、人员均已妥善安排",
                                "溧阳市粮食局",
                                "尚未安排：职责“粮食流通监管”",
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：方案第 1 步"));
        verifyThat(DISPOSED)
                .given(run(BEFORE, abolish("A-01", DAY), DUTY, STORE, POSTS, LEADERS))
                .fails("320481/A-01")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Duties, posts and people of abolished bodies have found their place",
                                "溧阳市粮食局",
                                "still open: people (administrative 7)",
                                "basis: 《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereHandOversAreOnRecordAndSealsAreNotAmongThem() {
        verifyThat(DISPOSED)
                .given(handedOver(HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.ARCHIVES))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "撤销机构的职责、编制、人员均已妥善安排",
                                "溧阳市粮食局",
                                "尚未安排：文件印章",
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：agencies.csv 第 2 行"));
        verifyThat(DISPOSED)
                .given(handedOver(
                        HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.ARCHIVES, HandOverSubject.FILES_AND_SEALS))
                .passes();
    }

    @Test
    void failsWhereArchivesAreNotAmongThem() {
        verifyThat(DISPOSED)
                .given(handedOver(HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.FILES_AND_SEALS))
                .fails("320481/A-01");
        verifyThat(DISPOSED)
                .given(handedOver(HandOverSubject.ARCHIVES, HandOverSubject.FILES_AND_SEALS))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereAHandOverHasNoDay() {
        PlanRun run = handedOver(HandOverSubject.FUNDS_AND_ASSETS, HandOverSubject.ARCHIVES);
        verifyThat(DISPOSED)
                .given(run.plan().toBuilder()
                        .addHandOver(HandOver.builder()
                                .giver(agencyId("A-01"))
                                .subject(HandOverSubject.FILES_AND_SEALS)
                                .build())
                        .build()
                        .applyTo(BEFORE))
                .isUndetermined("320481/A-01");
    }

    /** All else of the abolished body has found its place. */
    private static PlanRun handedOver(HandOverSubject... subjects) {
        return plan(abolish("A-01", DAY), DUTY, STORE, POSTS, LEADERS, PEOPLE).toBuilder()
                .addAllHandOvers(Arrays.stream(subjects)
                        .map(subject -> HandOver.builder()
                                .giver(agencyId("A-01"))
                                .subject(subject)
                                .doneOn(DAY)
                                .build())
                        .toList())
                .build()
                .applyTo(BEFORE);
    }

    @Test
    void passesWhereItHadNothingLeft() {
        Structure empty = structure(agency("A-01", "溧阳市粮食局")
                .quota(administrative(0))
                .leaders(LeadershipQuota.none())
                .staffing(Staffing.none())
                .build());
        verifyThat(DISPOSED).given(abolishedWithRecords().applyTo(empty)).passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(DISPOSED)
                .given(run(BEFORE, abolish("A-99", DAY), abolish("A-01", DAY)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "撤销机构的职责、编制、人员均已妥善安排",
                                "溧阳市粮食局",
                                Liyang.REFUSED_ZH,
                                "依据：《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Duties, posts and people of abolished bodies have found their place",
                                "溧阳市粮食局",
                                Liyang.REFUSED_EN,
                                "basis: 《国务院行政机构设置和编制管理条例》第九条（参照）",
                                "data: agencies.csv line 2"));
        verifyThat(DISPOSED)
                .given(run(BEFORE, abolish("A-01", DAY), abolish("A-99", DAY)))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereBodiesAreMerged() {
        verifyThat(DISPOSED)
                .given(run(
                        BEFORE,
                        MergeAgencies.builder()
                                .sources(ImmutableList.of(agencyId("A-01"), agencyId("A-02")))
                                .target(agency("A-02", "溧阳市发改委").build())
                                .effectiveOn(DAY)
                                .build()))
                .looksAtNothing();
    }

    /** Nobody knows how much came into the pool, so nobody knows whether it has left it. */
    @Test
    void isUndeterminedWhereTheBodyHeldUnknownAmounts() {
        Structure before = structure(city(Pool.EMPTY), agency("A-01", "溧阳市粮食局").build(), PLANNING);
        verifyThat(DISPOSED).given(run(before, abolish("A-01", DAY))).isUndetermined("320481/A-01");
        verifyThat(DISPOSED).given(abolishedWithRecords().applyTo(before)).isUndetermined("320481/A-01");
    }

    private static ReformPlan abolishedWithRecords() {
        return plan(abolish("A-01", DAY)).toBuilder()
                .addAllHandOvers(handedOver(
                                HandOverSubject.FUNDS_AND_ASSETS,
                                HandOverSubject.ARCHIVES,
                                HandOverSubject.FILES_AND_SEALS)
                        .plan()
                        .handOvers())
                .build();
    }
}
