package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProposalItem.BOUNDARY;
import static org.reformkit.model.procedure.ProposalItem.DIVISIONS;
import static org.reformkit.model.procedure.ProposalItem.FATE_OF_FUNCTIONS;
import static org.reformkit.model.procedure.ProposalItem.KIND_NAME_FUNCTIONS;
import static org.reformkit.model.procedure.ProposalItem.NAME_AND_FUNCTIONS;
import static org.reformkit.model.procedure.ProposalItem.NECESSITY;
import static org.reformkit.model.procedure.ProposalItem.PLACEMENT;
import static org.reformkit.model.procedure.ProposalItem.POSTS;
import static org.reformkit.model.procedure.ProposalItem.REASONS;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.ProposalItem;
import org.reformkit.rules.Rule;

class ProposalContentsCompleteTest {

    private static final Rule<?> COMPLETE = rule("proposal.contents-complete");
    private static final String TITLE = "报送的方案内容齐全";
    private static final String BASIS =
            "依据：《国务院行政机构设置和编制管理条例》第九条（参照）、《国务院行政机构设置和编制管理条例》第十五条（参照）、《国务院行政机构设置和编制管理条例》第十八条（参照）";
    private static final Action SET_UP = EstablishAgency.builder()
            .agency(agency("A-02", "溧阳市应急管理局").build())
            .effectiveOn(DAY)
            .build();

    @Test
    void passesWithAllFiveItems() {
        verifyThat(COMPLETE)
                .given(run(SET_UP, of("A-02", NECESSITY, KIND_NAME_FUNCTIONS, DIVISIONS, BOUNDARY, POSTS)))
                .passes();
    }

    @Test
    void failsWithFourOfFive() {
        verifyThat(COMPLETE)
                .given(run(SET_UP, of("A-02", NECESSITY, KIND_NAME_FUNCTIONS, DIVISIONS, POSTS)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（组建）的方案缺少与相关机构的职责划分", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Proposals speak of all that they must",
                                "the plan",
                                "the proposal for step 1 ('establish') lacks boundary",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void passesWithAllThreeOfAnAbolitionAndFailsWithTwo() {
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), of("A-01", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), of("A-01", REASONS, PLACEMENT)))
                .fails("plan");
        verifyThat(rule("proposal.contents-complete", "abolish", "reasons;placement"))
                .given(run(abolish("A-01", DAY), of("A-01", REASONS, PLACEMENT)))
                .passes();
    }

    @Test
    void asksOfABodyThatNoLongerStandsAloneWhatItAsksOfAnAbolition() {
        Action ended = endStandingAlone("A-01", "A-03", DAY);
        verifyThat(COMPLETE)
                .given(run(ended, of("A-01", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(ended, of("A-01", REASONS, PLACEMENT)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留单设）的方案缺少职能的消失或转移", BASIS));
    }

    /** The new one is set up, and both that it is made of end. */
    @Test
    void asksOfAMergerIntoANewBodyAlsoWhatItAsksOfOneSetUp() {
        Action merger = merge("A-04");
        Proposal made = of("A-04", NECESSITY, KIND_NAME_FUNCTIONS, DIVISIONS, BOUNDARY, POSTS);
        Proposal ofFirst = of("A-01", REASONS, FATE_OF_FUNCTIONS, PLACEMENT);
        Proposal ofSecond = of("A-03", REASONS, FATE_OF_FUNCTIONS, PLACEMENT);
        verifyThat(COMPLETE).given(run(merger, made, ofFirst, ofSecond)).passes();
        verifyThat(COMPLETE)
                .given(run(merger, made, of("A-04", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(merger, of("A-04", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .fails("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        violated(TITLE, "第 1 步（合并组建）（溧阳市发展和粮食局）的方案缺少必要性和可行性、类型、名称和职能、内设机构、与相关机构的职责划分、编制", BASIS));
        verifyThat(COMPLETE)
                .given(run(merger, made, ofFirst, of("A-03", REASONS, PLACEMENT)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（合并组建）（溧阳市发改委）的方案缺少职能的消失或转移", BASIS));
    }

    @Test
    void asksOfAMergerIntoOneOfBothWhatItAsksOfAnAbolition() {
        verifyThat(COMPLETE)
                .given(run(merge("A-03"), of("A-01", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(merge("A-03"), of("A-03", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(merge("A-03"), of("A-01", REASONS, PLACEMENT)))
                .fails("plan");
    }

    @Test
    void asksOfABodySetUpAgainWhatItAsksOfOneSetUp() {
        Action again = ReestablishAgency.builder()
                .agency(agencyId("A-01"))
                .effectiveOn(DAY)
                .build();
        verifyThat(COMPLETE)
                .given(run(again, of("A-01", REASONS, FATE_OF_FUNCTIONS, PLACEMENT)))
                .fails("plan");
    }

    @Test
    void asksOfADivisionInTheSteadOfAnotherWhatItAsksOfOneSetUp() {
        Action replacement = ReplaceDivision.builder()
                .division(division("A-01", 1, "粮食科").build().id())
                .made(division("A-01", 2, "产业发展科").build())
                .effectiveOn(DAY)
                .build();
        verifyThat(COMPLETE).given(run(replacement, of("A-01", NECESSITY))).fails("plan");
        verifyThat(COMPLETE)
                .given(run(replacement, ofDivision(1, NECESSITY, NAME_AND_FUNCTIONS, BOUNDARY)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(replacement, ofDivision(2, NECESSITY, NAME_AND_FUNCTIONS, BOUNDARY)))
                .passes();
        verifyThat(COMPLETE)
                .given(run(replacement, ofDivision(2, NECESSITY, BOUNDARY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（撤一建一）的方案缺少名称和职能", BASIS));
    }

    @Test
    void failsWhereOthersWereProposed() {
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), of("A-09", REASONS)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留）没有报送方案", BASIS));
    }

    @Test
    void isUndeterminedWhereNoProposalOrNoItemIsOnRecord() {
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）没有报送方案的记录", BASIS));
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), of("A-01")))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）的方案载明哪些事项未知", BASIS));
    }

    @Test
    void leavesOpenWhatAnotherProposalMaySpeakOf() {
        verifyThat(COMPLETE)
                .given(run(SET_UP, of("A-02", NECESSITY, KIND_NAME_FUNCTIONS, DIVISIONS, POSTS), of("A-02")))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（组建）的方案载明哪些事项未知", BASIS));
        verifyThat(COMPLETE)
                .given(run(SET_UP, of("A-02"), of("A-02", NECESSITY, KIND_NAME_FUNCTIONS, DIVISIONS, BOUNDARY, POSTS)))
                .passes();
    }

    @Test
    void looksAtNothingWhereNothingIsToBeProposed() {
        verifyThat(COMPLETE)
                .given(plan().applyTo(structure(agency("A-01", "溧阳市粮食局").build())))
                .looksAtNothing();
    }

    private static Proposal of(String agency, ProposalItem... items) {
        return Proposal.builder()
                .subject(agencyId(agency))
                .items(ImmutableList.copyOf(items))
                .build();
    }

    private static Proposal ofDivision(int number, ProposalItem... items) {
        return Proposal.builder()
                .subject(division("A-01", number, "某科").build().id())
                .items(ImmutableList.copyOf(items))
                .build();
    }

    private static Action merge(String target) {
        return MergeAgencies.builder()
                .sources(ImmutableList.of(agencyId("A-01"), agencyId("A-03")))
                .target(agency(target, "溧阳市发展和粮食局").build())
                .effectiveOn(DAY)
                .build();
    }

    private static PlanRun run(Action action, Proposal... proposals) {
        return plan(action).toBuilder()
                .addProposals(proposals)
                .build()
                .applyTo(structure(
                        agency("A-01", "溧阳市粮食局").build(),
                        agency("A-03", "溧阳市发改委").build()));
    }
}
