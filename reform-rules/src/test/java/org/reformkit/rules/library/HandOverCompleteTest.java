package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class HandOverCompleteTest {

    private static final Rule<?> COMPLETE = rule("hand-over.complete");
    private static final Structure BEFORE =
            structure(agency("A-01", "溧阳市粮食局").build(), agency("A-02", "溧阳市发改委").build());
    private static final String TITLE = "撤销机构交接到位";
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-17";
    private static final String DATA = "数据：agencies.csv 第 2 行";

    @Test
    void passesWhereAllSixAreDone() {
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), done(HandOverSubject.values())))
                .passes();
    }

    @Test
    void failsWhereOneOfSixIsNotOnRecord() {
        verifyThat(COMPLETE)
                .given(run(
                        abolish("A-01", DAY),
                        done(HandOverSubject.values()).filter(record -> record.subject() != HandOverSubject.VEHICLES)))
                .fails("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", TITLE, "溧阳市粮食局", "没有移交记录：公务用车", BASIS, DATA))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A body that ends has handed over all there is",
                                "溧阳市粮食局",
                                "nothing is on record of vehicles",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsForABodyThatIsMergedAndOfWhichNothingIsOnRecord() {
        verifyThat(COMPLETE)
                .given(run(
                        MergeAgencies.builder()
                                .addSources(agencyId("A-01"), agencyId("A-02"))
                                .target(agency("A-02", "溧阳市发改委").build())
                                .effectiveOn(DAY)
                                .build(),
                        Stream.of(record("A-09", HandOverSubject.OFFICES).build())))
                .fails("320481/A-01");
    }

    @Test
    void failsAlsoWhereThePlanIsRefusedBefore() {
        verifyThat(COMPLETE)
                .given(plan(abolish("A-99", DAY), abolish("A-01", DAY)).toBuilder()
                        .addHandOver(record("A-01", HandOverSubject.OFFICES).build())
                        .build()
                        .applyTo(BEFORE))
                .fails("320481/A-01");
        verifyThat(COMPLETE)
                .given(plan(abolish("A-99", DAY), endStandingAlone("A-01", "A-02", DAY)).toBuilder()
                        .addHandOver(record("A-01", HandOverSubject.OFFICES).build())
                        .build()
                        .applyTo(BEFORE))
                .fails("320481/A-01");
    }

    @Test
    void passesByTheSubjectsOfAPolicy() {
        verifyThat(rule("hand-over.complete", "subjects", "archives;files-and-seals"))
                .given(run(abolish("A-01", DAY), done(HandOverSubject.ARCHIVES, HandOverSubject.FILES_AND_SEALS)))
                .passes();
        assertThatThrownBy(() -> rule("hand-over.complete", "subjects", "debts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Rule 'hand-over.complete': Parameter 'subjects': 'debts'. Expected one of archives,");
    }

    @Test
    void isUndeterminedWhereARecordHasNoDay() {
        verifyThat(COMPLETE)
                .given(run(
                        abolish("A-01", DAY),
                        Stream.concat(
                                done(HandOverSubject.values())
                                        .filter(record -> record.subject() != HandOverSubject.ARCHIVES),
                                Stream.of(
                                        record("A-01", HandOverSubject.ARCHIVES).build()))))
                .isUndetermined("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", TITLE, "溧阳市粮食局", "未见移交完成：档案", BASIS, DATA));
    }

    @Test
    void isUndeterminedWhereNobodyKeepsRecords() {
        verifyThat(COMPLETE)
                .given(run(abolish("A-01", DAY), Stream.of()))
                .isUndetermined("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", TITLE, "溧阳市粮食局", "没有任何移交记录", BASIS, DATA));
    }

    @Test
    void looksAtNothingWhereNobodyEnds() {
        verifyThat(COMPLETE)
                .given(plan().toBuilder()
                        .addHandOver(record("A-01", HandOverSubject.OFFICES).build())
                        .build()
                        .applyTo(BEFORE))
                .looksAtNothing();
    }

    private static Stream<HandOver> done(HandOverSubject... subjects) {
        return Arrays.stream(subjects)
                .map(subject -> record("A-01", subject).doneOn(DAY).build());
    }

    private static HandOver.Builder record(String giver, HandOverSubject subject) {
        AgencyId id = agencyId(giver);
        return HandOver.builder().giver(id).subject(subject);
    }

    private static PlanRun run(Action action, Stream<HandOver> records) {
        return plan(action).toBuilder()
                .addAllHandOvers(records.toList())
                .build()
                .applyTo(BEFORE);
    }
}
