package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvProblemsTest {

    private static final String AGENCIES = "id,name,kind,series";
    private static final String OFFICE = "A-01,市委办公室,party-office,party";

    @TempDir
    private Path path = Path.of("");

    @Test
    void missesARequiredFile() throws IOException {
        check(
                folder().without("structure.csv"),
                "structure.csv: the file does not exist, expected this file in the folder.",
                "structure.csv：文件不存在，应为文件夹内的这个文件。");
    }

    @Test
    void missesTheFolder() throws IOException {
        String name = path.resolve("none").toString();
        assertThat(ReformCsv.readStructure(Path.of(name)).problems())
                .extracting(problem -> problem.text(Locale.ENGLISH), problem -> problem.text(Locale.CHINA))
                .containsExactly(tuple(
                        name + ": the folder does not exist, expected a folder that can be read.",
                        name + "：文件夹不存在，应为可以读取的文件夹。"));
        assertThat(ReformCsv.readPlan(Path.of(name)).problems())
                .isEqualTo(ReformCsv.readStructure(Path.of(name)).problems());
    }

    @Test
    void doesNotTakeAFileForAFolder() throws IOException {
        String name = path.resolve("structure.csv").toString();
        folder();
        assertThat(ReformCsv.readStructure(Path.of(name)).problems())
                .extracting(problem -> problem.text(Locale.ENGLISH), problem -> problem.text(Locale.CHINA))
                .containsExactly(tuple(
                        name + ": the folder cannot be opened, expected a folder that can be read.",
                        name + "：文件夹无法打开，应为可以读取的文件夹。"));
    }

    @Test
    void doesNotKnowAFile() throws IOException {
        SampleFolder folder = folder().with("agency.csv", AGENCIES, OFFICE);

        assertThat(folder.problems())
                .containsExactly("agency.csv: found 'agency.csv', expected one of the files structure.csv,"
                        + " jurisdictions.csv, agencies.csv, divisions.csv, institutions.csv, coordinating-bodies.csv,"
                        + " zones.csv, duties.csv, mandates.csv, plates.csv, co-locations.csv, placements.csv,"
                        + " office-hosts.csv, dispatches.csv, counterparts.csv, delegations.csv, borrowings.csv, former-names.csv,"
                        + " bases.csv, over-quota.csv, duty-details.csv, mandate-details.csv, incomplete-lists.csv, agency-details.csv,"
                        + " division-details.csv, plan.csv, approvals.csv, actions.csv, plan-bases.csv,"
                        + " plan-former-names.csv,"
                        + " plan-over-quota.csv, milestones.csv, proceedings.csv, stages.csv, proposals.csv,"
                        + " hand-overs.csv, increase-reviews.csv, stated-figures.csv, earlier-changes.csv.");
        assertThat(folder.problems(Locale.CHINA))
                .first()
                .asString()
                .startsWith("agency.csv：出现“agency.csv”，应为下列文件之一：structure.csv, ");
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        check(folder().with("readme.md", "x").with(".hidden.csv", "x").with("~$agencies.csv", "x"));
    }

    @Test
    void doesNotTakeBytesForText() throws IOException {
        byte[] content = {'i', 'd', '\n', 'A', (byte) 0xFF, '\n'};
        check(
                folder().with("agencies.csv", content),
                "agencies.csv, line 2: found the byte FF, expected text in UTF-8 or GB18030.",
                "agencies.csv 第 2 行：字节为 FF，应为以 UTF-8 或 GB18030 编码的文本。");
    }

    @Test
    void doesNotTakeTextOfAnotherCharset() throws IOException {
        SampleFolder folder =
                folder().with("zones.csv", StandardCharsets.ISO_8859_1, "id,name,kind", "Z-01,Zürich,other");

        assertThat(ReformCsv.readStructure(folder.path(), CsvOptions.of(StandardCharsets.UTF_8))
                        .problems())
                .extracting(problem -> problem.text(Locale.ENGLISH), problem -> problem.text(Locale.CHINA))
                .containsExactly(tuple(
                        "zones.csv, line 2: found the byte FC, expected text in UTF-8.",
                        "zones.csv 第 2 行：字节为 FC，应为以 UTF-8 编码的文本。"));
    }

    @Test
    void missesTheEndOfAQuote() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE, "A-02,\"市应急管理局,constituent-department,government"),
                "agencies.csv, line 3: found 'A-02,\"市应急管理局,constituent-department,government', expected a cell in"
                        + " quotes to be closed right before a comma or the end of a line.",
                "agencies.csv 第 3 行：出现“A-02,\"市应急管理局,constituent-department,government”，应为引号在逗号或行尾之前闭合。");
    }

    @Test
    void stillChecksTheRowsBeforeABrokenQuote() throws IOException {
        assertThat(folder().with("agencies.csv", AGENCIES, "A-01,市委办公室,office,party", "A-02,\"市\"局,x,y")
                        .problems())
                .hasSize(2);
    }

    @Test
    void missesTheHeader() throws IOException {
        check(
                folder().with("plates.csv"),
                "plates.csv, line 1: found nothing, expected a header with the columns host, name, division.",
                "plates.csv 第 1 行：此处缺失，应为含有下列各列的表头：host, name, division。");
    }

    @Test
    void missesARequiredColumn() throws IOException {
        check(
                folder().with("agencies.csv", "id,name,kind", "A-01,市委办公室,party-office", "A-02,市应急管理局,"),
                "agencies.csv, line 1, column 'series': found nothing, expected a column with this header.",
                "agencies.csv 第 1 行“series”列：此处缺失，应为以此为表头的一列。",
                "agencies.csv, line 3, column 'kind': found nothing, expected one of discipline-inspection,"
                        + " party-functional-department, party-office, party-working-office, party-dispatched,"
                        + " government-office, constituent-department, government-department, directly-affiliated,"
                        + " special-directly-affiliated, working-office, department-managed, dispatched-organ,"
                        + " dispatched-body, zone-committee, congress-organ, consultative-organ, court, procuratorate,"
                        + " democratic-party, mass-organisation, township-organ, self-governing-organisation.",
                "agencies.csv 第 3 行“kind”列：此处缺失，应为下列之一：discipline-inspection,"
                        + " party-functional-department, party-office, party-working-office, party-dispatched,"
                        + " government-office, constituent-department, government-department, directly-affiliated,"
                        + " special-directly-affiliated, working-office, department-managed, dispatched-organ,"
                        + " dispatched-body, zone-committee, congress-organ, consultative-organ, court, procuratorate,"
                        + " democratic-party, mass-organisation, township-organ, self-governing-organisation。");
    }

    @Test
    void doesNotKnowAColumn() throws IOException {
        check(
                folder().with("plates.csv", "host,title,name").with("agencies.csv", AGENCIES, OFFICE),
                "plates.csv, line 1, column 'title': found 'title', expected one of the columns host, name, division.",
                "plates.csv 第 1 行“title”列：出现“title”，应为下列各列之一：host, name, division。");
    }

    @Test
    void doesNotTakeAHeaderTwice() throws IOException {
        check(
                folder().with("plates.csv", "host,name,host"),
                "plates.csv, line 1, column 'host': found 'host' for the second time, expected each column once.",
                "plates.csv 第 1 行“host”列：“host”重复出现，应为每列只出现一次。");
    }

    @Test
    void doesNotPadShortRowsOrCutLongOnes() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, "A-01,市委办公室,party-office", OFFICE + ","),
                "agencies.csv, line 2: found 3 cells, expected 4.",
                "agencies.csv 第 2 行：有 3 个单元格，应为 4 个。",
                "agencies.csv, line 3: found 5 cells, expected 4.",
                "agencies.csv 第 3 行：有 5 个单元格，应为 4 个。");
    }

    @Test
    void wantsJustOneStructure() throws IOException {
        check(
                folder().with("structure.csv", "schemaVersion,date"),
                "structure.csv: found nothing, expected just one row.",
                "structure.csv：此处缺失，应为恰好一行。");
        check(
                folder().with("structure.csv", "schemaVersion,date", "1,2019-01-01", "1,2019-01-01"),
                "structure.csv, line 3: found '2', expected just one row.",
                "structure.csv 第 3 行：值为“2”，应为恰好一行。");
    }

    @Test
    void doesNotKnowAnotherVersion() throws IOException {
        check(
                folder().with("structure.csv", "schemaVersion,date", "2,2019-01-01"),
                "structure.csv, line 2, column 'schemaVersion': found '2', expected schema version 1.",
                "structure.csv 第 2 行“schemaVersion”列：值为“2”，应为版本号 1。");
    }

    @Test
    void tellsWhatIsWrongWithACell() throws IOException {
        check(
                folder().with("structure.csv", "schemaVersion,date", "1,2019-02-30"),
                "structure.csv, line 2, column 'date': found '2019-02-30', expected a date such as 2019-02-11.",
                "structure.csv 第 2 行“date”列：值为“2019-02-30”，应为日期，例如 2019-02-11。");
        check(
                folder().with("agencies.csv", AGENCIES + ",retirees", OFFICE + ",007"),
                "agencies.csv, line 2, column 'retirees': found '007', expected a whole number, 0 or more.",
                "agencies.csv 第 2 行“retirees”列：值为“007”，应为不小于 0 的整数。");
    }

    @Test
    void tellsEveryBadValueOfACellWithSeveral() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("duties.csv", "id,title,lead,assist", "D-01,安全生产监管,A-01;,A 2;A-01;A-01"),
                "duties.csv, line 2, column 'assist': found 'A 2', expected the id of an agency such as 320481/A-01.",
                "duties.csv 第 2 行“assist”列：值为“A 2”，应为机构标识，例如 320481/A-01。",
                "duties.csv, line 2, column 'assist': found 'A-01' for the second time, expected each value once.",
                "duties.csv 第 2 行“assist”列：“A-01”重复出现，应为唯一的值。",
                "duties.csv, line 2, column 'lead': found '', expected the id of an agency such as 320481/A-01.",
                "duties.csv 第 2 行“lead”列：值为“”，应为机构标识，例如 320481/A-01。");
    }

    @Test
    void takesThreeMarksOnly() throws IOException {
        check(
                folder().with("zones.csv", "id,name,kind,mark", "Z-01,高新区,high-tech,maybe"),
                "zones.csv, line 2, column 'mark': found 'maybe', expected one of real, constructed, unknown.",
                "zones.csv 第 2 行“mark”列：值为“maybe”，应为下列之一：real, constructed, unknown。");
    }

    @Test
    void passesOnWhyARowMakesNoSense() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("placements.csv", "under,agency,work,strength", "A-01,,,unified-management"),
                "placements.csv, line 2: Placement under '320481/A-01': agency '', work ''. Expected exactly"
                        + " one of them.",
                "placements.csv 第 2 行：内容不成立。原因：Placement under '320481/A-01': agency '', work ''. Expected exactly"
                        + " one of them.");
    }

    @Test
    void namesTheFirstColumnOfCellsThatMakeNoSenseTogether() throws IOException {
        check(
                folder().with(
                                "agencies.csv",
                                AGENCIES + ",charterIssuedOn,charterPendingBecause",
                                OFFICE + ",2019-01-01,等待会议"),
                "agencies.csv, line 2, column 'charterIssuedOn': Charter: issued on '2019-01-01', pending"
                        + " because '等待会议'."
                        + " Expected exactly one of them.",
                "agencies.csv 第 2 行“charterIssuedOn”列：内容不成立。原因：Charter: issued on '2019-01-01', pending because"
                        + " '等待会议'. Expected exactly one of them.");
    }

    @Test
    void doesNotTakeAnIdTwice() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE, "320481/A-01,市应急管理局,constituent-department,government"),
                "agencies.csv, line 3, column 'id': found '320481/A-01' for the second time, expected each id once.",
                "agencies.csv 第 3 行“id”列：“320481/A-01”重复出现，应为唯一的标识。");
    }

    @Test
    void doesNotTakeAnIdTwiceWhateverElseIsWrongWithItsRows() throws IOException {
        check(
                folder().with(
                                "agencies.csv",
                                AGENCIES,
                                "A-01,,party-office,party",
                                OFFICE,
                                OFFICE,
                                "A-01,,party-office,party",
                                "A-02,,court,court",
                                "A-02,市法院,court,court"),
                "agencies.csv, line 2, column 'name': found nothing, expected a text that is not blank.",
                "agencies.csv 第 2 行“name”列：此处缺失，应为非空白文本。",
                "agencies.csv, line 3, column 'id': found '320481/A-01' for the second time, expected each id once.",
                "agencies.csv 第 3 行“id”列：“320481/A-01”重复出现，应为唯一的标识。",
                "agencies.csv, line 4, column 'id': found '320481/A-01' for the second time, expected each id once.",
                "agencies.csv 第 4 行“id”列：“320481/A-01”重复出现，应为唯一的标识。",
                "agencies.csv, line 5, column 'id': found '320481/A-01' for the second time, expected each id once.",
                "agencies.csv 第 5 行“id”列：“320481/A-01”重复出现，应为唯一的标识。",
                "agencies.csv, line 5, column 'name': found nothing, expected a text that is not blank.",
                "agencies.csv 第 5 行“name”列：此处缺失，应为非空白文本。",
                "agencies.csv, line 6, column 'name': found nothing, expected a text that is not blank.",
                "agencies.csv 第 6 行“name”列：此处缺失，应为非空白文本。",
                "agencies.csv, line 7, column 'id': found '320481/A-02' for the second time, expected each id once.",
                "agencies.csv 第 7 行“id”列：“320481/A-02”重复出现，应为唯一的标识。");
    }

    @Test
    void doesNotTakeARelationTwice() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("plates.csv", "host,name", "A-01,市档案局", "A-01,市密码局", "320481/A-01,市档案局"),
                "plates.csv, line 4: found 'plate 320481/A-01 市档案局' for the second time, expected each relation once.",
                "plates.csv 第 4 行：“plate 320481/A-01 市档案局”重复出现，应为唯一的关系。");
    }

    @Test
    void missesTheTargetOfAReference() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("duties.csv", "id,title,lead,assist", "D-01,安全生产监管,A-01,A-02")
                        .with("plates.csv", "name,host", "市档案局,A-03"),
                "duties.csv, line 2, column 'assist': found '320481/A-02', expected an agency that is in the"
                        + " structure.",
                "duties.csv 第 2 行“assist”列：值为“320481/A-02”，应为本结构内已有的机构。",
                "plates.csv, line 2, column 'host': found '320481/A-03', expected an agency that is in the structure.",
                "plates.csv 第 2 行“host”列：值为“320481/A-03”，应为本结构内已有的机构。");
    }

    @Test
    void missesTheElementThatAFormerNameBelongsTo() throws IOException {
        check(
                folder().with("former-names.csv", "kind,id,name,until", "zone,Z-01,老区,2019-01-01"),
                "former-names.csv, line 2, column 'id': found '320481/Z-01', expected a functional zone that is in the"
                        + " structure.",
                "former-names.csv 第 2 行“id”列：值为“320481/Z-01”，应为本结构内已有的功能区。");
    }

    @Test
    void missesTheJurisdictionOfAnElementAndOfARelation() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, "320411/A-01,区委办公室,party-office,party")
                        .with("plates.csv", "host,name", "320411/A-01,区档案局", "320412/A-01,区档案局"),
                "agencies.csv, line 2, column 'id': found '320411', expected a jurisdiction that is in the structure.",
                "agencies.csv 第 2 行“id”列：值为“320411”，应为本结构内已有的行政区划。",
                "plates.csv, line 3, column 'host': found '320412/A-01', expected an agency that is in the structure.",
                "plates.csv 第 3 行“host”列：值为“320412/A-01”，应为本结构内已有的机构。");
    }

    @Test
    void doesNotTakeChainsThatLeadBack() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE, "A-02,市档案局,party-office,party")
                        .with("duties.csv", "id,title,derivedFrom", "D-01,甲,D-02", "D-02,乙,D-01")
                        .with(
                                "placements.csv",
                                "under,agency,strength",
                                "A-01,A-02,unified-management",
                                "A-02,A-01,unified-management"),
                "duties.csv, line 2, column 'derivedFrom': found that '320481/D-01 → 320481/D-02 → 320481/D-01' leads back"
                        + " to itself, expected a chain with an end.",
                "duties.csv 第 2 行“derivedFrom”列：“320481/D-01 → 320481/D-02 → 320481/D-01”循环指向自身，应为有终点的链条。",
                "duties.csv, line 3, column 'derivedFrom': found that '320481/D-02 → 320481/D-01 → 320481/D-02' leads back"
                        + " to itself, expected a chain with an end.",
                "duties.csv 第 3 行“derivedFrom”列：“320481/D-02 → 320481/D-01 → 320481/D-02”循环指向自身，应为有终点的链条。",
                "placements.csv, line 2, column 'agency': found that '320481/A-02 → 320481/A-01 → 320481/A-02' leads back"
                        + " to itself, expected a chain with an end.",
                "placements.csv 第 2 行“agency”列：“320481/A-02 → 320481/A-01 → 320481/A-02”循环指向自身，应为有终点的链条。",
                "placements.csv, line 3, column 'agency': found that '320481/A-01 → 320481/A-02 → 320481/A-01' leads back"
                        + " to itself, expected a chain with an end.",
                "placements.csv 第 3 行“agency”列：“320481/A-01 → 320481/A-02 → 320481/A-01”循环指向自身，应为有终点的链条。");
    }

    @Test
    void doesNotTakeMorePeopleOverQuotaThanThereAreInPost() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES + ",inPost", OFFICE + ",administrative:1")
                        .with("over-quota.csv", "kind,id,quotaKind,people", "agency,A-01,administrative,2"),
                "over-quota.csv, line 2: Over-quota people of 'ADMINISTRATIVE': '2' people, '1' in post."
                        + " Expected at most"
                        + " those in post.",
                "over-quota.csv 第 2 行：内容不成立。原因：Over-quota people of 'ADMINISTRATIVE': '2' people, '1' in post."
                        + " Expected at most those in post.");
    }

    @Test
    void missesAnAgencyThatDetailsName() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("duties.csv", "id,title,lead", "D-01,安全生产监管,A-01")
                        .with("duty-details.csv", "duty,cooperate,answers,divisions", "D-01,A-02,M-99,A-99-01"),
                "duty-details.csv, line 2, column 'cooperate': found '320481/A-02', expected an agency that is in the"
                        + " structure.",
                "duty-details.csv 第 2 行“cooperate”列：值为“320481/A-02”，应为本结构内已有的机构。");
    }

    @Test
    void doesNotTakeDetailsInTwoRows() throws IOException {
        check(
                folder().with("duties.csv", "id,title", "D-01,安全生产监管")
                        .with("mandates.csv", "id,title,authority", "M-01,承接职责,省委")
                        .with("duty-details.csv", "duty,phase,items,powerKind", "D-01,build,,", "D-01,,3,licence")
                        .with("mandate-details.csv", "mandate,weight", "M-01,major", "M-01,major"),
                "duty-details.csv, line 3: Details of duty '320481/D-01': they stand in two rows. Expected one row.",
                "duty-details.csv 第 3 行：内容不成立。原因：Details of duty '320481/D-01': they stand in two rows."
                        + " Expected one row.",
                "mandate-details.csv, line 3: Weight of mandate '320481/M-01': it stands in two rows. Expected one row.",
                "mandate-details.csv 第 3 行：内容不成立。原因：Weight of mandate '320481/M-01': it stands in two rows."
                        + " Expected one row.");
    }

    @Test
    void doesNotTakeDetailsThatADutyCannotHave() throws IOException {
        check(
                folder().with("agencies.csv", AGENCIES, OFFICE)
                        .with("duties.csv", "id,title,lead", "D-01,安全生产监管,A-01")
                        .with("duty-details.csv", "duty,supervise", "D-01,A-01", "D-02,"),
                "duty-details.csv, line 2: Duty '320481/D-01': an agency holds it in two roles,"
                        + " '320481/A-01' as lead and as supervise. Expected one role an agency.",
                "duty-details.csv 第 2 行：内容不成立。原因：Duty '320481/D-01': an agency holds it in two roles,"
                        + " '320481/A-01' as lead and as supervise. Expected one role an agency.",
                "duty-details.csv, line 3, column 'duty': found '320481/D-02', expected a duty that is in the"
                        + " structure.",
                "duty-details.csv 第 3 行“duty”列：值为“320481/D-02”，应为本结构内已有的职责。");
        check(
                folder().without("agencies.csv")
                        .with("duties.csv", "id,title", "D-01,安全生产监管")
                        .with(
                                "duty-details.csv",
                                "duty,items,principalLevel,cooperatingLevels",
                                "D-01,3,county,county"),
                "duty-details.csv, line 2, column 'powerKind': found nothing, expected one of licence, penalty,"
                        + " coercion, inspection, public-service, other.",
                "duty-details.csv 第 2 行“powerKind”列：此处缺失，应为下列之一：licence, penalty, coercion, inspection,"
                        + " public-service, other。",
                "duty-details.csv, line 2, column 'principalLevel': Sharing of a duty: level '县级' answers for it and"
                        + " helps itself. Expected other levels to help.",
                "duty-details.csv 第 2 行“principalLevel”列：内容不成立。原因：Sharing of a duty: level '县级' answers for it"
                        + " and helps itself. Expected other levels to help.");
    }

    @Test
    void tellsAllProblemsOfAFolderAtOnceAndEachOnlyOnce() throws IOException {
        SampleFolder folder = folder().with("structure.csv", "schemaVersion,date", "1,1.1.2019")
                .with("agencies.csv", AGENCIES, "A-01,市委办公室,office,party", "A-02,,court,court", "A-03,市法院,court,courts")
                // These refer to agencies whose rows are faulty, which is no second problem.
                .with("plates.csv", "host,name", "A-01,市档案局", "A-04,市密码局")
                .with("divisions.csv", "id,agency,name,quota", "A-01-01,A-01,秘书科,17")
                .with("former-names.csv", "kind,id,name,until", "agency,A-02,老法院,2019-01-01", "duty,D-01,x,2019-01-01");

        assertThat(folder.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "agencies.csv, line 2, column 'kind'",
                        "agencies.csv, line 3, column 'name'",
                        "agencies.csv, line 4, column 'series'",
                        "divisions.csv, line 2, column 'quota'",
                        "former-names.csv, line 3, column 'kind'",
                        "plates.csv, line 3, column 'host'",
                        "structure.csv, line 2, column 'date'");
        assertThat(ReformCsv.readStructure(folder.path()).value()).isEmpty();
    }

    private SampleFolder folder() throws IOException {
        return SampleFolder.in(path);
    }

    /** The messages in the order of their places, each in English and in Chinese. */
    private static void check(SampleFolder folder, String... messages) throws IOException {
        ImmutableList.Builder<String> english = ImmutableList.builder();
        ImmutableList.Builder<String> chinese = ImmutableList.builder();
        for (int i = 0; i < messages.length; i += 2) {
            english.add(messages[i]);
            chinese.add(messages[i + 1]);
        }
        assertThat(folder.problems(Locale.ENGLISH)).isEqualTo(english.build());
        assertThat(folder.problems(Locale.CHINA)).isEqualTo(chinese.build());
    }
}
