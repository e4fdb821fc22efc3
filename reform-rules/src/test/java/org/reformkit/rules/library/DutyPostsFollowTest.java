package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyPostsFollowTest {

    private static final Rule<?> FOLLOW = rule("duty.posts-follow");
    private static final String BASIS = "依据：“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-08";
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市安监局").quota(administrative(8)).build(),
            agency("A-02", "溧阳市应急管理局").quota(administrative(8)).build(),
            duty("D-01", "安全生产监管", "A-01"));

    @Test
    void passesWhereTwoPostsGoAlong() {
        verifyThat(FOLLOW)
                .given(run(BEFORE, transfer("D-01", "A-02", DAY), move(agencyId("A-01"), agencyId("A-02"))))
                .passes();
    }

    @Test
    void passesWhereTheyGoThroughThePool() {
        verifyThat(FOLLOW)
                .given(run(
                        BEFORE,
                        move(agencyId("A-01"), CITY),
                        move(CITY, agencyId("A-02")),
                        transfer("D-01", "A-02", DAY)))
                .passes();
        verifyThat(FOLLOW)
                .given(run(BEFORE, abolish("A-01", DAY), transfer("D-01", "A-02", DAY), move(CITY, agencyId("A-02"))))
                .passes();
    }

    @Test
    void passesWhereTheBodyIsMerged() {
        verifyThat(FOLLOW)
                .given(run(
                        BEFORE,
                        MergeAgencies.builder()
                                .addSources(agencyId("A-01"), agencyId("A-02"))
                                .target(agency("A-02", "溧阳市应急管理局").build())
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void passesWhereTheBodyNoLongerStandsAlone() {
        verifyThat(FOLLOW)
                .given(run(BEFORE, endStandingAlone("A-01", "A-02", DAY)))
                .passes();
    }

    @Test
    void passesWhereAReasonIsTold() {
        verifyThat(FOLLOW)
                .given(run(
                        BEFORE,
                        TransferDuty.builder()
                                .duty(dutyId("D-01"))
                                .lead(agencyId("A-02"))
                                .withoutPosts("工作量很小")
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void failsWhereTheDutyGoesAlone() {
        verifyThat(FOLLOW)
                .given(run(BEFORE, transfer("D-01", "A-02", DAY)))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("原则上", "编随事走", "安全生产监管", "职责由溧阳市安监局划入溧阳市应急管理局，编制没有随之划转", BASIS, "数据：方案第 1 步"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Posts go where duties go",
                                "安全生产监管",
                                "the duty went from 溧阳市安监局 to 溧阳市应急管理局, and no posts went along",
                                BASIS.replace("依据：", "basis: "),
                                "data: step 1 of the plan"));
    }

    @Test
    void judgesAPartHoweverItPasses() {
        DutyPart part = DutyPart.of(dutyId("D-09"), "烟花爆竹安全监管");
        for (Action action : List.of(
                TransferDuty.builder()
                        .duty(dutyId("D-01"))
                        .part(part)
                        .lead(agencyId("A-02"))
                        .effectiveOn(DAY)
                        .build(),
                handDown().part(part).build(),
                takeUp().part(part).build())) {
            verifyThat(FOLLOW).given(run(BEFORE, action)).fails("320481/D-09");
            verifyThat(FOLLOW)
                    .given(run(BEFORE, action, move(agencyId("A-01"), agencyId("A-02"))))
                    .passes();
        }
    }

    @Test
    void judgesDutiesHandedDownTakenUpAndConcentratedUnlessAReasonIsTold() {
        for (Action action :
                List.of(handDown().build(), takeUp().build(), concentrate().build())) {
            verifyThat(FOLLOW).given(run(BEFORE, action)).fails("320481/D-01");
        }
        for (Action action : List.of(
                handDown().withoutPosts("由镇现有人员承担").build(),
                takeUp().withoutPosts("由市局现有人员承担").build(),
                concentrate().withoutPosts("编制另行核定").build())) {
            verifyThat(FOLLOW).given(run(BEFORE, action)).passes();
        }
    }

    private static HandDownDuty.Builder handDown() {
        HandDownDuty.Builder action = HandDownDuty.builder();
        action.duty(dutyId("D-01")).receiver(agencyId("A-02")).effectiveOn(DAY);
        return action;
    }

    private static TakeUpDuty.Builder takeUp() {
        TakeUpDuty.Builder action = TakeUpDuty.builder();
        action.duty(dutyId("D-01")).receiver(agencyId("A-02")).effectiveOn(DAY);
        return action;
    }

    private static ConcentrateDuties.Builder concentrate() {
        ConcentrateDuties.Builder action = ConcentrateDuties.builder();
        action.addDuty(dutyId("D-01")).receiver(agencyId("A-02")).effectiveOn(DAY);
        return action;
    }

    @Test
    void passesWhereANewBodyHasPostsOutOfThePool() {
        Action established = EstablishAgency.builder()
                .agency(agency("A-03", "溧阳市应急管理二局").quota(administrative(2)).build())
                .effectiveOn(DAY)
                .build();
        verifyThat(FOLLOW)
                .given(run(BEFORE, move(agencyId("A-01"), CITY), established, transfer("D-01", "A-03", DAY)))
                .passes();
    }

    @Test
    void failsWhereNothingComesOutOfThePool() {
        verifyThat(FOLLOW)
                .given(run(BEFORE, abolish("A-01", DAY), transfer("D-01", "A-02", DAY)))
                .fails("320481/D-01");
    }

    @Test
    void isUndeterminedWhereASplitSaysNotHowManyPosts() {
        verifyThat(FOLLOW)
                .given(run(
                        BEFORE,
                        SplitAgency.builder()
                                .source(agencyId("A-01"))
                                .made(agency("A-03", "溧阳市安监二局").build())
                                .addDuties(dutyId("D-01"))
                                .effectiveOn(DAY)
                                .build()))
                .isUndetermined("320481/D-01");
    }

    @Test
    void looksAtNothingWhereTheLeadStays() {
        verifyThat(FOLLOW)
                .given(run(BEFORE, move(agencyId("A-01"), agencyId("A-02"))))
                .looksAtNothing();
    }

    private static Action move(ElementId source, ElementId target) {
        return TransferQuota.builder()
                .source(source)
                .target(target)
                .posts(administrative(2))
                .effectiveOn(DAY)
                .build();
    }
}
