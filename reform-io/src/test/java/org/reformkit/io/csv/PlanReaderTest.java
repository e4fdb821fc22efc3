package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.io.Problem;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;

class PlanReaderTest {

    private static final String HEADER = "step,action,effectiveOn,agency,name,elementKind,element";
    private static final String ABOLISH = "1,abolish-agency,2019-01-20,320481/A-01,,,";
    private static final String RENAME = "2,rename,2019-01-20,,市卫生健康局,agency,320481/A-02";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void appliesActionsByStepAndNotByRow() throws IOException {
        plan(HEADER, RENAME, ABOLISH);

        assertThat(ReformCsv.readPlan(folder).orThrow().actions())
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(AbolishAgency.class),
                        second -> assertThat(second).isInstanceOf(Rename.class));
    }

    @Test
    void wantsAPlan() throws IOException {
        check("plan.csv: the file does not exist, expected this file in the folder.", "plan.csv：文件不存在，应为文件夹内的这个文件。");
    }

    @Test
    void doesNotKnowAnotherVersionAndTellsNothingElseOfIt() throws IOException {
        plan("whatever");
        write("plan.csv", "schemaVersion,title", "9,方案");

        check(
                "plan.csv, line 2, column 'schemaVersion': found '9', expected schema version 1.",
                "plan.csv 第 2 行“schemaVersion”列：值为“9”，应为版本号 1。");
    }

    @Test
    void doesNotKnowAnAction() throws IOException {
        plan("step,action,effectiveOn", "1,abolish,2019-01-20", "2,,2019-01-20");

        assertThat(problems(Locale.ENGLISH))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("actions.csv, line 2, column 'action': found 'abolish', expected one of establish-agency,"
                        + " abolish-agency, end-standing-alone, keep-agency, merge-agencies, rename, change-kind,");
        assertThat(problems(Locale.CHINA))
                .last()
                .asString()
                .startsWith("actions.csv 第 3 行“action”列：此处缺失，应为下列之一：establish-agency,");
    }

    @Test
    void doesNotTakeACellThatTheActionHasNoUseFor() throws IOException {
        plan(HEADER, "1,abolish-agency,2019-01-20,320481/A-01,市水产局,,");

        check(
                "actions.csv, line 2, column 'name': found '市水产局', expected an empty cell, as abolish-agency"
                        + " has no such"
                        + " column.",
                "actions.csv 第 2 行“name”列：出现“市水产局”，应为空单元格，abolish-agency 没有此列。");
    }

    @Test
    void missesACellThatTheActionNeedsEvenWithoutItsColumn() throws IOException {
        plan("step,action,effectiveOn", "1,abolish-agency,2019-01-20");

        check(
                "actions.csv, line 2, column 'agency': found nothing, expected the id of an agency such as"
                        + " 320481/A-01.",
                "actions.csv 第 2 行“agency”列：此处缺失，应为机构标识，例如 320481/A-01。");
    }

    @Test
    void missesTheDateOfAnAction() throws IOException {
        plan(HEADER, "1,abolish-agency,,320481/A-01,,,");

        check(
                "actions.csv, line 2, column 'effectiveOn': found nothing, expected a date such as 2019-02-11.",
                "actions.csv 第 2 行“effectiveOn”列：此处缺失，应为日期，例如 2019-02-11。");
    }

    @Test
    void takesFullIdsOnly() throws IOException {
        plan(HEADER, "1,abolish-agency,2019-01-20,A-01,,,");

        check(
                "actions.csv, line 2, column 'agency': found 'A-01', expected the id of an agency such as 320481/A-01.",
                "actions.csv 第 2 行“agency”列：值为“A-01”，应为机构标识，例如 320481/A-01。");
    }

    @Test
    void doesNotTakeAStepTwice() throws IOException {
        plan(HEADER, ABOLISH, "1,abolish-agency,2019-01-20,320481/A-02,,,");

        check(
                "actions.csv, line 3, column 'step': found '1' for the second time, expected each step once.",
                "actions.csv 第 3 行“step”列：“1”重复出现，应为唯一的步骤。");
    }

    @Test
    void doesNotTakeStepsWithGaps() throws IOException {
        plan(HEADER, ABOLISH, "3,abolish-agency,2019-01-20,320481/A-02,,,");

        check(
                "actions.csv, line 3, column 'step': found '3', expected steps from 1 to 2 without gaps.",
                "actions.csv 第 3 行“step”列：值为“3”，应为从 1 到 2 连续编号的步骤。");
    }

    @Test
    void doesNotAddToAStepThatIsNotThere() throws IOException {
        plan(HEADER, ABOLISH);
        write("plan-bases.csv", "kind,step,title", "action,2,机构改革方案");

        check(
                "plan-bases.csv, line 2, column 'step': found '2', expected a step of the plan.",
                "plan-bases.csv 第 2 行“step”列：值为“2”，应为方案中已有的步骤。");
    }

    @Test
    void doesNotAddWhatAnActionCannotHave() throws IOException {
        plan(HEADER, ABOLISH);
        write("plan-bases.csv", "kind,step,title", "duty,1,机构改革方案");
        write("plan-former-names.csv", "step,name,until", "1,市水产局,2019-01-01");
        write("plan-over-quota.csv", "step,quotaKind,people", "1,administrative,1");

        check(
                "plan-bases.csv, line 2, column 'step': found '1', expected a step that adds a duty.",
                "plan-bases.csv 第 2 行“step”列：值为“1”，应为新增职责的步骤。",
                "plan-former-names.csv, line 2, column 'step': found '1', expected a step that sets up an agency, a"
                        + " division, a coordinating body or an institution.",
                "plan-former-names.csv 第 2 行“step”列：值为“1”，应为设立机构、内设机构、议事协调机构或事业单位的步骤。",
                "plan-over-quota.csv, line 2, column 'step': found '1', expected a step that moves people or says who is"
                        + " over quota.",
                "plan-over-quota.csv 第 2 行“step”列：值为“1”，应为调整人员或确定超编消化期限的步骤。");
    }

    @Test
    void tellsWhatADutyRestsOnFromWhatACoordinatingBodyDoes() throws IOException {
        plan(
                "step,action,effectiveOn,id,title,name,kind",
                "1,add-duty,2019-01-20,320481/D-01,救灾,,",
                "2,set-up-coordinating-body,2019-01-20,320481/C-01,,市安委会,standing");
        write("plan-bases.csv", "kind,step,title", "coordinating-body,1,机构改革方案", "duty,2,机构改革方案");

        check(
                "plan-bases.csv, line 2, column 'step': found '1', expected a step that sets up a coordinating body.",
                "plan-bases.csv 第 2 行“step”列：值为“1”，应为设立议事协调机构的步骤。",
                "plan-bases.csv, line 3, column 'step': found '2', expected a step that adds a duty.",
                "plan-bases.csv 第 3 行“step”列：值为“2”，应为新增职责的步骤。");
    }

    @Test
    void addsAgreementsToStepsThatAddOrAssignADuty() throws IOException {
        plan(
                "step,action,effectiveOn,agency,duty",
                "1,abolish-agency,2019-01-20,320481/A-01,",
                "2,assign-duty,2019-01-20,,320481/D-01");
        write("plan-bases.csv", "kind,step,title", "duty-mechanism,1,协作备忘录", "duty-mechanism,2,协作备忘录");

        check(
                "plan-bases.csv, line 2, column 'step': found '1', expected a step that adds or assigns a duty.",
                "plan-bases.csv 第 2 行“step”列：值为“1”，应为新增职责或明确职责分工的步骤。");
    }

    @Test
    void tellsABasisOfThePlanFromThatOfAnAction() throws IOException {
        plan(HEADER, ABOLISH);
        write("plan-bases.csv", "kind,step,title", "plan,1,机构改革方案", "action,,机构改革方案");

        assertThat(problems(Locale.ENGLISH))
                .containsExactly(
                        "plan-bases.csv, line 2: Basis of kind 'plan': step '1'. Expected a step for an action"
                                + " or a duty,"
                                + " and none for the plan.",
                        "plan-bases.csv, line 3: Basis of kind 'action': step ''. Expected a step for an action"
                                + " or a duty,"
                                + " and none for the plan.");
    }

    @Test
    void passesOnWhyAnActionMakesNoSense() throws IOException {
        plan(
                "step,action,effectiveOn,sources,id,name,kind,series",
                "1,merge-agencies,2019-01-20,320481/A-01,320481/A-09,局,court,court");

        assertThat(problems(Locale.ENGLISH))
                .containsExactly(
                        "actions.csv, line 2: Merger into '320481/A-09': sources [320481/A-01]. Expected at least"
                                + " two.");
    }

    @Test
    void doesNotTakeMorePeopleOverQuotaThanMove() throws IOException {
        plan(
                "step,action,effectiveOn,sourceKind,source,targetKind,target,inPost",
                "1,transfer-people,2019-01-20,jurisdiction,320481,agency,320481/A-01,administrative:1");
        write("plan-over-quota.csv", "step,quotaKind,people", "1,administrative,2");

        assertThat(problems(Locale.ENGLISH))
                .containsExactly(
                        "plan-over-quota.csv, line 2: Over-quota people of 'ADMINISTRATIVE': '2' people, '1' in"
                                + " post. Expected at most those in post.");
    }

    @Test
    void putsProceedingsInTheOrderOfTheirNumbers() throws IOException {
        plan(HEADER, ABOLISH);
        write("proceedings.csv", "proceeding,kind", "2,seal-return", "1,penalty-list");
        write("stages.csv", "proceeding,kind,actor", "2,return,市公安局", "1,compilation,编办", "1,filing,编办");

        assertThat(ReformCsv.readPlan(folder).orThrow().proceedings())
                .satisfiesExactly(
                        first -> assertThat(first.stages())
                                .extracting(Stage::kind)
                                .containsExactly(StageKind.COMPILATION, StageKind.FILING),
                        second -> assertThat(second.kind()).isEqualTo(ProceedingKind.SEAL_RETURN));
    }

    @Test
    void doesNotTakeAProceedingTwiceNorWithGapsNorAStageOfNone() throws IOException {
        plan(HEADER, ABOLISH);
        write("proceedings.csv", "proceeding,kind,subjects", "1,penalty-list,A-01", "1,seal-return,");

        check(
                "proceedings.csv, line 2, column 'subjects': found 'A-01', expected a kind and an id such as"
                        + " agency:320481/A-01.",
                "proceedings.csv 第 2 行“subjects”列：值为“A-01”，应为类别和标识，例如 agency:320481/A-01。");

        write("proceedings.csv", "proceeding,kind", "1,penalty-list", "1,seal-return");

        check(
                "proceedings.csv, line 3, column 'proceeding': found '1' for the second time, expected each"
                        + " proceeding once.",
                "proceedings.csv 第 3 行“proceeding”列：“1”重复出现，应为唯一的程序记录。");

        write("proceedings.csv", "proceeding,kind", "2,penalty-list");
        write("stages.csv", "proceeding,kind,actor", "1,filing,市委编办");

        check(
                "proceedings.csv, line 2, column 'proceeding': found '2', expected proceedings from 1 to 1 without"
                        + " gaps.",
                "proceedings.csv 第 2 行“proceeding”列：值为“2”，应为从 1 到 1 连续编号的程序记录。",
                "stages.csv, line 2, column 'proceeding': found '1', expected a proceeding of the plan.",
                "stages.csv 第 2 行“proceeding”列：值为“1”，应为方案中已有的程序记录。");
    }

    @Test
    void passesOnWhyARecordMakesNoSense() throws IOException {
        plan(HEADER, ABOLISH);
        write("stated-figures.csv", "kind,documentTitle,percent", "agencies,报告,5%", "divisions,报告,");

        assertThat(problems(Locale.ENGLISH))
                .containsExactly(
                        "stated-figures.csv, line 2: Stated figure 'AGENCIES': percentage '5%'. Expected digits as"
                                + " printed, such as '5' or '95.2'.",
                        "stated-figures.csv, line 3: Stated figure 'DIVISIONS': no number. Expected one before, one"
                                + " after, a change or a percentage.");
    }

    @Test
    void tellsAllProblemsOfAFolderAtOnceAndEachOnlyOnce() throws IOException {
        plan(HEADER, "1,abolish-agency,20190120,320481/A-01,,,", "2,rename,2019-01-20,,,plate,320481/A-02");
        write("plan.csv", "schemaVersion,title,direction", "1,,up");
        write("approvals.csv", "approver,document,approvedOn", "省委编委,苏编2019-4,2019-01-10");
        // This adds to an action whose row is faulty, which is no second problem.
        write("plan-bases.csv", "kind,step,title", "action,1,机构改革方案");

        assertThat(problems(Locale.ENGLISH))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "actions.csv, line 2, column 'effectiveOn'",
                        "actions.csv, line 3, column 'elementKind'",
                        "actions.csv, line 3, column 'name'",
                        "approvals.csv, line 2, column 'document'",
                        "plan.csv, line 2, column 'direction'",
                        "plan.csv, line 2, column 'title'");
    }

    private void plan(String... actions) throws IOException {
        write("plan.csv", "schemaVersion,title", "1,溧阳市机构改革方案");
        write("actions.csv", actions);
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private List<String> problems(Locale locale) throws IOException {
        return ReformCsv.readPlan(folder).problems().stream()
                .map((Problem problem) -> problem.text(locale))
                .toList();
    }

    /** The messages in the order of their places, each in English and in Chinese. */
    private void check(String... messages) throws IOException {
        ImmutableList.Builder<String> english = ImmutableList.builder();
        ImmutableList.Builder<String> chinese = ImmutableList.builder();
        for (int i = 0; i < messages.length; i += 2) {
            english.add(messages[i]);
            chinese.add(messages[i + 1]);
        }
        assertThat(problems(Locale.ENGLISH)).isEqualTo(english.build());
        assertThat(problems(Locale.CHINA)).isEqualTo(chinese.build());
    }
}
