package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.Period;
import org.reformkit.model.base.Rank;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

class ReformCsvTest {

    private static final JurisdictionCode LIYANG = JurisdictionCode.parse("320481");
    private static final AgencyId EMERGENCY = AgencyId.of(LIYANG, "A-02");
    private static final Agency EMERGENCY_BUREAU = Agency.builder()
            .id(EMERGENCY)
            .name("市应急管理局")
            .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
            .series(Series.GOVERNMENT)
            .quota(Quota.of(
                    Posts.of(QuotaKind.ADMINISTRATIVE, 17), Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 5)))
            .leaders(
                    LeadershipQuota.of(LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1))
            .staffing(Staffing.builder()
                    .putInPost(QuotaKind.ADMINISTRATIVE, 19)
                    .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 2, LocalDate.of(2023, 12, 31)))
                    .retirees(7)
                    .build())
            .build();
    private static final Structure LIYANG_2019 = Structure.builder(LocalDate.of(2019, 1, 1))
            .add(Jurisdiction.of(LIYANG, "溧阳市"))
            .add(EMERGENCY_BUREAU)
            .add(Plate.of(EMERGENCY, "市地震局"))
            .build();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesOneFileForEachTableWithRows() throws IOException {
        ReformCsv.writeStructure(LIYANG_2019, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder))
                .isEqualTo(ImmutableMap.of(
                        "structure.csv",
                        "schemaVersion,date\n1,2019-01-01\n",
                        "jurisdictions.csv",
                        """
                        code,name,approvedPosts,poolPosts,poolLeaders,poolInPost,poolRetirees,poolContractStaff,poolToBePlaced,poolIncomplete
                        320481,溧阳市,,,,,,,,
                        """,
                        "agencies.csv",
                        """
                        id,name,aliases,creditCode,kind,series,rank,origin,functions,quota,leaders,inPost,retirees,\
                        contractStaff,toBePlaced,charterIssuedOn,charterDocument,charterPendingBecause
                        320481/A-02,市应急管理局,,,constituent-department,government,,,,administrative:17;institution@招商:5,\
                        agency/township-chief/chief:1,administrative:19,7,,,,,
                        """,
                        "over-quota.csv",
                        "kind,id,quotaKind,people,runOffBy\nagency,320481/A-02,administrative,2,2023-12-31\n",
                        "plates.csv",
                        "host,name\n320481/A-02,市地震局\n"));
    }

    @Test
    void writesWhatIsSaidOfFewOnlyWhereItIsSaid() throws IOException {
        CoordinatingBodyId committee = CoordinatingBodyId.of(LIYANG, "C-01");
        AgencyId inspection = AgencyId.of(LIYANG, "A-03");
        LeadershipQuota leaders =
                LeadershipQuota.of(LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), 1);
        Structure structure = LIYANG_2019
                .edit()
                .put(Jurisdiction.of(LIYANG, "溧阳市").toBuilder()
                        .addIncomplete(ElementKind.AGENCY, ElementKind.DUTY)
                        .term(Period.since(LocalDate.of(2017, 1, 1)))
                        .build())
                .put(EMERGENCY_BUREAU.withLeadersInPost(leaders))
                .put(EMERGENCY_BUREAU.toBuilder()
                        .id(inspection)
                        .name("市委巡察办")
                        .staffing(Staffing.none())
                        .build())
                .put(Division.builder()
                        .id(DivisionId.of(LIYANG, "A-02-01"))
                        .agency(EMERGENCY)
                        .name("办公室")
                        .rank(Rank.UNIT_CHIEF)
                        .build())
                .put(CoordinatingBody.builder()
                        .id(committee)
                        .name("巡察工作领导小组")
                        .kind(CoordinatingBodyKind.STANDING)
                        .series(Series.PARTY)
                        .office(OfficeForm.HOSTED)
                        .build())
                .put(OfficeHost.of(committee, EMERGENCY, inspection))
                .put(Dispatch.builder()
                        .dispatcher(EMERGENCY)
                        .unit("戴埠所")
                        .kind(DispatchKind.OUTPOST)
                        .people(Staffing.of(QuotaKind.INSTITUTION, 3))
                        .place(JurisdictionCode.parse("320481103"))
                        .build())
                .put(Borrowing.of(EMERGENCY, LIYANG, Quota.of(QuotaKind.ADMINISTRATIVE, 2)))
                .done();

        ReformCsv.writeStructure(structure, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder))
                .containsEntry("coordinating-bodies.csv", """
                        id,name,aliases,kind,field,termStart,termEnd,abolitionCondition,series,office
                        320481/C-01,巡察工作领导小组,,standing,,,,,party,hosted
                        """)
                .containsEntry("office-hosts.csv", "body,host,office\n320481/C-01,320481/A-02,320481/A-03\n")
                .containsEntry(
                        "dispatches.csv",
                        "dispatcher,unit,kind,hosts,inPost,place\n320481/A-02,戴埠所,outpost,,institution:3,320481103\n")
                .containsEntry(
                        "borrowings.csv",
                        "user,sourceKind,source,posts\n320481/A-02,jurisdiction,320481,administrative:2\n")
                .containsEntry("incomplete-lists.csv", "code,kind\n320481,agency\n320481,duty\n")
                .containsEntry(
                        "agency-details.csv", "agency,leadersInPost\n320481/A-02,agency/township-chief/chief:1\n")
                .containsEntry("division-details.csv", "division,rank,leadersInPost\n320481/A-02-01,unit-chief,\n");
        assertThat(ReformCsv.readStructure(folder).orThrow()).isEqualTo(structure);
    }

    @Test
    void refusesDetailsThatStandTwice() throws IOException {
        SampleFolder twice = SampleFolder.in(folder)
                .with("agencies.csv", "id,name,kind,series", "A-01,市信访局,working-office,party")
                .with("divisions.csv", "id,agency,name", "A-01-01,A-01,办公室")
                .with("agency-details.csv", "agency,leadersInPost", "A-01,0", "A-01,0")
                .with("division-details.csv", "division,rank", "A-01-01,unit-chief", "A-01-01,unit-deputy");

        assertThat(twice.problems())
                .containsExactly(
                        "agency-details.csv, line 3: Agency '320481/A-01': its details stand twice."
                                + " Expected one row an agency.",
                        "division-details.csv, line 3: Division '320481/A-01-01': its details stand twice."
                                + " Expected one row a division.");
    }

    @Test
    void writesDetailsOfThoseThatHaveAny() throws IOException {
        Duty plain = Duty.builder()
                .id(DutyId.of(LIYANG, "D-01"))
                .title("安全生产监管")
                .addHolding(DutyHolding.lead(EMERGENCY))
                .build();
        Duty detailed = Duty.builder()
                .id(DutyId.of(LIYANG, "D-02"))
                .title("森林防火处置")
                .addHolding(DutyHolding.of(EMERGENCY, HoldingRole.COOPERATE))
                .phase(DutyPhase.ENFORCE)
                .power(PowerItem.builder()
                        .kind(PowerKind.COERCION)
                        .freedom(FreedomEffect.NONE)
                        .items(3)
                        .build())
                .levels(LevelSharing.of(Level.COUNTY, ImmutableList.of(Level.VILLAGE, Level.TOWNSHIP)))
                .addMechanism(Citation.of("协作备忘录"))
                .addAnswer(MandateId.of(LIYANG, "M-01"))
                .addDivision(DivisionId.of(LIYANG, "A-02-01"))
                .build();
        Structure structure = LIYANG_2019.edit().put(plain).put(detailed).done();

        ReformCsv.writeStructure(structure, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder))
                .containsEntry("duties.csv", """
                        id,title,field,weight,upperSource,lead,assist,guide,derivedFrom
                        320481/D-01,安全生产监管,,,,320481/A-02,,,
                        320481/D-02,森林防火处置,,,,,,,
                        """)
                .containsEntry("duty-details.csv", """
                        duty,supervise,cooperate,phase,powerKind,freedom,items,principalLevel,cooperatingLevels,answers,divisions
                        320481/D-02,,320481/A-02,enforce,coercion,none,3,county,township;village,320481/M-01,320481/A-02-01
                        """)
                .containsEntry("bases.csv", """
                        kind,id,title,documentNumber,article,issuedOn
                        duty-mechanism,320481/D-02,协作备忘录,,,
                        """);
        assertThat(ReformCsv.readStructure(folder).orThrow()).isEqualTo(structure);

        ReformCsv.writeStructure(structure.edit().remove(detailed.id()).done(), folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder)).doesNotContainKeys("duty-details.csv", "bases.csv");
    }

    @Test
    void writesForExcelWithMarkAndCrlf() throws IOException {
        ReformCsv.writeStructure(LIYANG_2019, folder, CsvProfile.EXCEL);

        assertThat(Files.readString(folder.resolve("plates.csv"))).isEqualTo("\uFEFFhost,name\r\n320481/A-02,市地震局\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTextThatASpreadsheetTakesForAFormula(CsvProfile profile) throws IOException {
        Structure structure = LIYANG_2019
                .edit()
                .put(EMERGENCY_BUREAU.toBuilder()
                        .addAliases("=1+1", "'=1", "@应急", "a;b\\c", "两\r\n行", "\"引号\"")
                        .build())
                .done();

        ReformCsv.writeStructure(structure, folder, profile);

        assertThat(ReformCsv.readStructure(folder).orThrow()).isEqualTo(structure);
    }

    @Test
    void putsAnApostropheBeforeTextOnlyAndOnlyForExcel() throws IOException {
        Structure structure =
                LIYANG_2019.edit().put(Plate.of(EMERGENCY, "=HYPERLINK(1)")).done();

        ReformCsv.writeStructure(structure, folder, CsvProfile.EXCEL);

        assertThat(Files.readString(folder.resolve("plates.csv"))).contains("320481/A-02,'=HYPERLINK(1)\r\n");

        ReformCsv.writeStructure(structure, folder, CsvProfile.MACHINE);

        assertThat(Files.readString(folder.resolve("plates.csv"))).contains("320481/A-02,=HYPERLINK(1)\n");
    }

    @Test
    void tellsNoPostsFromPostsThatAreNotKnown() throws IOException {
        SampleFolder.in(folder)
                .with(
                        "agencies.csv",
                        "id,name,kind,series,quota,leaders,inPost",
                        "320481/A-01,市信访局,working-office,party,0,0,0",
                        "320481/A-02,市总工会,mass-organisation,mass-organisation,,,");

        Structure structure = ReformCsv.readStructure(folder).orThrow();

        assertThat(structure.agency(AgencyId.of(LIYANG, "A-01")).orElseThrow())
                .extracting(Agency::quota, Agency::leaders, Agency::staffing)
                .containsExactly(
                        Optional.of(Quota.none()), Optional.of(LeadershipQuota.none()), Optional.of(Staffing.none()));
        assertThat(structure.agency(AgencyId.of(LIYANG, "A-02")).orElseThrow())
                .extracting(Agency::quota, Agency::leaders, Agency::staffing)
                .containsOnly(Optional.empty());
    }

    @Test
    void takesColumnsAndRowsInAnyOrderAndKeysAlone() throws IOException {
        SampleFolder.in(folder)
                .with("plates.csv", "name,host", "市地震局,A-02", "市档案局,320481/A-01")
                .with(
                        "agencies.csv",
                        "series,kind,id,name",
                        "government,constituent-department,A-02,市应急管理局",
                        "",
                        ",,,",
                        "party,party-office,A-01,市委办公室");

        assertThat(ReformCsv.readStructure(folder).orThrow().relations())
                .containsExactly(Plate.of(AgencyId.of(LIYANG, "A-01"), "市档案局"), Plate.of(EMERGENCY, "市地震局"));
    }

    @Test
    void takesOnlyFullIdsWhereThereAreSeveralJurisdictions() throws IOException {
        SampleFolder sample = SampleFolder.in(folder)
                .with("jurisdictions.csv", "code,name", "320481,溧阳市", "320411,新北区")
                .with("agencies.csv", "id,name,kind,series", "A-01,市委办公室,party-office,party");

        assertThat(sample.problems())
                .containsExactly("agencies.csv, line 2, column 'id': found 'A-01', expected the id of an agency such as"
                        + " 320481/A-01.");
    }

    @Test
    void tellsWhereEachElementCameFromAndItsMark() throws IOException {
        SampleFolder.in(folder)
                .with(
                        "agencies.csv",
                        "id,name,kind,series,mark",
                        "A-01,\"市委\n办公室\",party-office,party,real",
                        "A-02,市应急管理局,constituent-department,government,");

        Structure structure = ReformCsv.readStructure(folder).orThrow();

        assertThat(structure.source(AgencyId.of(LIYANG, "A-01")))
                .contains(Source.builder()
                        .file("agencies.csv")
                        .line(2)
                        .mark("real")
                        .build());
        assertThat(structure.source(EMERGENCY)).contains(Source.line("agencies.csv", 4));
    }

    @Test
    void writesMarksBackBesideColumnsThatFewRowsFill() throws IOException {
        SampleFolder.in(folder)
                .with(
                        "coordinating-bodies.csv",
                        "id,name,kind,series,office,mark",
                        "C-01,市委审计委员会,standing,party,hosted,real");

        Path written = folder.resolve("written");
        ReformCsv.writeStructure(ReformCsv.readStructure(folder).orThrow(), written, CsvProfile.MACHINE);

        assertThat(Files.readString(written.resolve("coordinating-bodies.csv"))).isEqualTo("""
                        id,name,aliases,kind,field,termStart,termEnd,abolitionCondition,series,office,mark
                        320481/C-01,市委审计委员会,,standing,,,,,party,hosted,real
                        """);
    }

    @Test
    void writesMarksBack() throws IOException {
        SampleFolder.in(folder)
                .with("zones.csv", "mark,id,name,kind", "constructed,Z-01,高新区,high-tech", ",Z-02,度假区,other");

        ReformCsv.writeStructure(ReformCsv.readStructure(folder).orThrow(), folder, CsvProfile.MACHINE);

        assertThat(Files.readString(folder.resolve("zones.csv"))).isEqualTo("""
                        id,name,aliases,kind,managedBy,mark
                        320481/Z-01,高新区,,high-tech,,constructed
                        320481/Z-02,度假区,,other,,
                        """);
    }

    @Test
    void readsRareCharactersOfGb18030() throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        SampleFolder.in(folder)
                .with("zones.csv", gb18030, "id,name,kind", "Z-01,湖㳇镇,other", "Z-02,㮾梨街道,other", "Z-03,流波䃥镇,other");

        CsvFolder opened = ReformCsv.open(folder, CsvOptions.DEFAULT);

        assertThat(opened.structure().orThrow().zones()).extracting("name").containsExactly("湖㳇镇", "㮾梨街道", "流波䃥镇");
        assertThat(opened.files())
                .containsExactly(
                        new CsvFile("jurisdictions.csv", StandardCharsets.UTF_8, false, CsvProfile.MACHINE),
                        new CsvFile("structure.csv", StandardCharsets.UTF_8, false, CsvProfile.MACHINE),
                        new CsvFile("zones.csv", gb18030, false, CsvProfile.EXCEL));
    }

    @Test
    void readsFilesWithByteOrderMarks() throws IOException {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] zones = "id,name,kind\r\nZ-01,'=1,other\r\n".getBytes(StandardCharsets.UTF_8);
        SampleFolder.in(folder).with("zones.csv", Bytes.concat(mark, zones));

        assertThat(ReformCsv.readStructure(folder).orThrow().zones())
                .extracting("name")
                .containsExactly("=1");
        assertThat(ReformCsv.readStructure(folder, CsvOptions.of(CsvProfile.MACHINE))
                        .orThrow()
                        .zones())
                .extracting("name")
                .containsExactly("'=1");
    }

    @Test
    void readsInTheCharsetThatIsForced() throws IOException {
        SampleFolder.in(folder).with("zones.csv", StandardCharsets.ISO_8859_1, "id,name,kind", "Z-01,Zürich,other");

        assertThat(ReformCsv.readStructure(folder, CsvOptions.of(StandardCharsets.ISO_8859_1))
                        .orThrow()
                        .zones())
                .extracting("name")
                .containsExactly("Zürich");
    }

    @Test
    void writesInTheCharsetThatIsForced() throws IOException {
        CsvOptions options = CsvOptions.builder()
                .charset(Charset.forName("GB18030"))
                .profile(CsvProfile.EXCEL)
                .build();

        ReformCsv.writeStructure(LIYANG_2019, folder, options);

        assertThat(Files.readAllBytes(folder.resolve("plates.csv")))
                .isEqualTo("host,name\r\n320481/A-02,市地震局\r\n".getBytes(Charset.forName("GB18030")));
        assertThat(ReformCsv.readStructure(folder).orThrow()).isEqualTo(LIYANG_2019);
    }

    @Test
    void writesNothingWhereACharacterIsNotInTheCharset() {
        Structure structure =
                LIYANG_2019.edit().put(Plate.of(EMERGENCY, "㮾梨街道办")).done();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReformCsv.writeStructure(structure, folder, CsvOptions.of(Charset.forName("GBK"))))
                .withMessage("File 'plates.csv', line 2: '㮾' (U+3BBE) is not in GBK."
                        + " Expected text in that charset, or a wider charset.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesNothingWhereThereIsHalfACharacter() {
        Structure structure = LIYANG_2019
                .edit()
                .put(EMERGENCY_BUREAU.toBuilder()
                        .addFunction(Field.of("应急\uD842"))
                        .build())
                .done();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReformCsv.writeStructure(structure, folder, CsvProfile.MACHINE))
                .withMessage("File 'agencies.csv', line 2: '' (U+D842) is not in UTF-8."
                        + " Expected text in that charset, or a wider charset.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesNothingThatItWouldNotRead() {
        Structure structure = LIYANG_2019
                .edit()
                .put(EMERGENCY_BUREAU.toBuilder().addAlias(" ").build())
                .done();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReformCsv.writeStructure(structure, folder, CsvProfile.MACHINE))
                .withMessage("File 'agencies.csv', column 'aliases': ' ' cannot be written. Expected a text that is not"
                        + " blank.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAwayTheFilesOfTablesWithoutRows() throws IOException {
        ReformCsv.writeStructure(LIYANG_2019, folder, CsvProfile.MACHINE);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        ReformCsv.writeStructure(
                LIYANG_2019.edit().remove(Plate.of(EMERGENCY, "市地震局")).done(), folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder)).doesNotContainKey("plates.csv").containsEntry("notes.txt", "mine");
    }

    @Test
    void makesTheFolderItWritesTo() throws IOException {
        ReformCsv.writeStructure(LIYANG_2019, folder.resolve("a/b"), CsvProfile.MACHINE);

        assertThat(ReformCsv.readStructure(folder.resolve("a/b")).orThrow()).isEqualTo(LIYANG_2019);
    }

    @Test
    void opensNoFolderThatIsNotThere() {
        assertThatThrownBy(() -> ReformCsv.open(folder.resolve("none"), CsvOptions.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
    }
}
