package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.AgencyRules;

/** The figures that sources print of real reforms, computed from the data; beside the golden outputs. */
class RealPlansTest {

    /** 组建和调整议事协调机构 7 个：新建 5 个，调整完善 2 个。 */
    @Test
    void liyangSetsUpFiveCoordinatingBodiesAndAdjustsTwo() throws IOException {
        Reform liyang = Reform.read("liyang-2019");
        assertThat(liyang.verbs()).containsEntry("设立议事协调机构", 5).containsEntry("办公室设在", 5);
        assertThat(liyang.run().before().coordinatingBodies()).hasSize(2);
        Structure after = liyang.run().last();
        assertThat(after.coordinatingBodies())
                .extracting(body -> body.name().replaceFirst("^中共溧阳市委", ""))
                .containsExactly("全面深化改革委员会", "全面依法治市委员会", "审计委员会", "网络安全和信息化委员会", "外事工作委员会", "农村工作领导小组", "教育工作领导小组");
        assertThat(after.coordinatingBodies().flatMap(body -> after.relations(body.id(), OfficeHost.class).stream()))
                .extracting(seat -> after.agency(seat.host()).orElseThrow().name())
                .containsExactly("中共溧阳市委办公室", "溧阳市司法局", "溧阳市审计局", "中共溧阳市委宣传部", "溧阳市人民政府办公室", "溧阳市农业农村局", "溧阳市教育局");
    }

    @Test
    void binhaiLosesSightOfCulture() throws IOException {
        assertThat(ProgramRun.of("data/binhai-2019")
                        .printed("binhai-2019.zh.txt")
                        .exit())
                .isEqualTo(1);
        Reform binhai = Reform.read("binhai-2019");
        assertThat(binhai.violations())
                .containsExactlyInAnyOrder(
                        "duty.no-orphan 120116/DU-03",
                        "duty.always-held 120116/DU-03",
                        "abolition.everything-disposed 120116/A-02");
    }

    @Test
    void binhaiTakesTheStepsOfItsSource() throws IOException {
        Reform binhai = Reform.read("binhai-2019");
        // Two of the three abolitions are ours: all of 教育委员会 and of 环境局 passed.
        assertThat(binhai.verbs())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("组建", 3, "更名", 1, "不再保留", 3, "不再保留单设", 1, "划转牌子", 1, "划转职责", 9, "实行双重领导", 1));
        assertThat(Movements.of(binhai.run()).duties()).isEqualTo(9);
        // Lower bounds: neither what may have ended nor what may have been no department is among them.
        assertThat(binhai.countedBefore("120116")).hasSize(9).doesNotContain("滨海新区政府教育督导室");
        assertThat(binhai.counted("120116")).hasSize(9).contains("滨海新区生态环境局").doesNotContain("滨海新区教育委员会", "滨海新区环境局");
        assertThat(binhai.stated()).containsExactly(29);
    }

    @Test
    void binhaiEnvironmentComesOutOfFiveSources() throws IOException {
        Structure after = Reform.read("binhai-2019").run().last();
        AgencyId environment = AgencyId.parse("120116/A-13");
        List<Duty> led = after.duties()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(environment::equals))
                .toList();
        assertThat(led).extracting(Duty::title).first().isEqualTo("环境保护");
        assertThat(led.stream().skip(1).map(duty -> duty.derivedFrom().first().toString()))
                .containsExactly("120116/DU-07", "120116/DU-08", "120116/DU-09", "120116/DU-10");
        assertThat(after.relations(environment, Placement.class))
                .containsExactly(
                        Placement.of(environment, AgencyId.parse("120000/A-01"), PlacementStrength.DUAL_LEADERSHIP));
        assertThat(plates(after, "120116/A-11", "120116/A-12", "120116/A-04"))
                .containsExactly("滨海新区政府教育督导室", "滨海新区外国专家局");
    }

    @Test
    void shenyangKeepsToWhatIsKnown() throws IOException {
        assertThat(ProgramRun.of("data/shenyang-2009")
                        .printed("shenyang-2009.zh.txt")
                        .exit())
                .isZero();
        assertThat(ProgramRun.of("data/shenyang-2009", "--as-of", "2009-12-31").out())
                .contains("组建挂牌应不迟于 2009-09-30 完成，未见完成；转隶应不迟于 2009-09-30 完成，未见完成；评估应不迟于 2009-11-30 完成，未见完成");
        assertThat(Reform.read("shenyang-2009").violations()).isEmpty();
    }

    @Test
    void shenyangSetsUpFourAndEndsSeven() throws IOException {
        Reform shenyang = Reform.read("shenyang-2009");
        assertThat(shenyang.verbs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "合并组建", 3, "组建", 1, "不再保留", 1, "划转职责", 2, "不再保留牌子", 1, "加挂牌子", 5, "单独设置", 1, "调整类别", 2, "由部门管理",
                        2, "更名", 1));
        assertThat(shenyang.countedBefore("210100")).hasSize(11);
        assertThat(shenyang.counted("210100"))
                .containsExactly(
                        "沈阳市发展和改革委员会", "沈阳市农村经济委员会", "沈阳市经济和信息化委员会", "沈阳市服务业委员会", "沈阳市文化广电新闻出版局", "沈阳市人力资源和社会保障局");
        assertThat(shenyang.ended()).hasSize(7).contains("沈阳市商业局");
        assertThat(shenyang.stated()).containsExactly(42);
    }

    @Test
    void shenyangMovesTwoOutOfTheCountAndSetsOneApart() throws IOException {
        Structure after = Reform.read("shenyang-2009").run().last();
        assertThat(after.agencies(JurisdictionCode.parse("210100")).stream()
                        .filter(agency -> agency.kind() == AgencyKind.DEPARTMENT_MANAGED)
                        .map(Agency::name))
                .containsExactly("沈阳市畜牧兽医局", "沈阳市物价局");
        assertThat(plates(after, "210100/A-09")).containsExactly("沈阳市动物卫生监督管理局");
        AgencyId staffing = AgencyId.parse("210100/A-12");
        assertThat(after.relations(staffing, CoLocation.class)).isEmpty();
        assertThat(after.agency(staffing).orElseThrow().series()).isEqualTo(Series.PARTY);
    }

    @Test
    void nanjingMakesThreeOutOfSix() throws IOException {
        assertThat(ProgramRun.of("data/nanjing-2015")
                        .printed("nanjing-2015.zh.txt")
                        .exit())
                .isZero();
        Reform nanjing = Reform.read("nanjing-2015");
        assertThat(nanjing.violations()).isEmpty();
        assertThat(nanjing.countedBefore("320100")).hasSize(12);
        assertThat(nanjing.counted("320100")).hasSize(9).contains("南京市商务局", "南京市卫生和计划生育委员会", "南京市绿化园林局");
        assertThat(nanjing.stated()).containsExactly(40);
    }

    @Test
    void nanjingRenamesFourAndAddsNoPosts() throws IOException {
        Reform nanjing = Reform.read("nanjing-2015");
        // No verb sets, adds or cuts posts: the source says that none are new.
        assertThat(nanjing.verbs())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("合并组建", 3, "更名", 3, "牌子更名", 1, "重新组建", 1, "加挂牌子", 4, "新增职责", 2));
        assertThat(nanjing.undetermined()).contains("quota.conserved 320100");
    }

    @Test
    void nanjingKeepsTwoBodiesManagedByDepartments() throws IOException {
        Structure after = Reform.read("nanjing-2015").run().last();
        assertThat(after.relations(AgencyId.parse("320100/A-13"), Placement.class))
                .extracting(Placement::under)
                .containsExactly(AgencyId.parse("320100/A-03"));
        assertThat(after.relations(AgencyId.parse("320100/A-14"), Placement.class))
                .extracting(Placement::under)
                .containsExactly(AgencyId.parse("320100/A-08"));
        assertThat(plates(after, "320100/A-12")).containsExactly("南京市文化遗产管理局");
    }

    @ParameterizedTest
    @CsvSource({
        "policy.json, putuo-2019.zh.txt, 13",
        "policy-seated-offices-not.json, putuo-2019-seated-offices-not.zh.txt, 12",
        "policy-one-by-one.json, putuo-2019-one-by-one.zh.txt, 18"
    })
    void putuoHasAsManyBodiesAsItsPolicyCounts(String policy, String golden, int number) throws IOException {
        assertThat(ProgramRun.of("data/putuo-2019", "--policy", policy)
                        .printed(golden)
                        .exit())
                .isZero();
        FolderInput putuo = FolderInput.read(Path.of("data/putuo-2019"), policy);
        assertThat(AgencyRules.countingOf(putuo.policy().orThrow())
                        .count(putuo.structure().orThrow(), JurisdictionCode.parse("310107"))
                        .counted())
                .hasSize(number);
    }

    /** 纪检监察机关 1 个、区委工作机关 12 个, in the order of the yearbook: bodies that share count as one, seated offices count. */
    @Test
    void putuoListsOneAndTwelve() throws IOException {
        FolderInput putuo = FolderInput.read(Path.of("data/putuo-2019"));
        List<Agency> counted = AgencyRules.countingOf(putuo.policy().orThrow())
                .count(putuo.structure().orThrow(), JurisdictionCode.parse("310107"))
                .counted();
        assertThat(counted)
                .extracting(Agency::name)
                .containsExactly(
                        "普陀区纪律检查委员会",
                        "普陀区委办公室",
                        "普陀区委组织部",
                        "普陀区委宣传部",
                        "普陀区委统一战线工作部",
                        "普陀区委政法委员会",
                        "普陀区区级机关工作委员会",
                        "普陀区委老干部局",
                        "普陀区委区政府信访办公室",
                        "普陀区委研究室",
                        "普陀区档案局",
                        "普陀区委保密委员会办公室",
                        "普陀区委巡察工作领导小组办公室");
        assertThat(counted.stream().map(Agency::kind).filter(AgencyKind.DISCIPLINE_INSPECTION::equals))
                .hasSize(1);
    }

    /** YC-03: 纪委 and 监委 both exist and share one working body. */
    @Test
    void putuoHasThreeSharedWorkingBodies() throws IOException {
        Structure putuo =
                FolderInput.read(Path.of("data/putuo-2019")).structure().orThrow();
        assertThat(Stream.of("310107/A-01", "310107/A-03", "310107/A-05")
                        .map(AgencyId::parse)
                        .flatMap(lead -> putuo.relations(lead, CoLocation.class).stream())
                        .map(shared -> shared.members().stream()
                                .map(member ->
                                        putuo.agency(member).orElseThrow().name())
                                .toList()))
                .containsExactly(
                        List.of("普陀区纪律检查委员会", "普陀区监察委员会"),
                        List.of("普陀区委组织部", "普陀区委机构编制委员会办公室", "普陀区社会工作党委"),
                        List.of("普陀区委统一战线工作部", "普陀区民族和宗教事务办公室", "普陀区委台湾工作办公室"));
    }

    /** Before 28 departments, after 24: 4 merged and set up, 1 new, 1 renamed, 18 kept. */
    @Test
    void jiuyuanMakesTwentyFourOfTwentyEight() throws IOException {
        Reform jiuyuan = Reform.read("jiuyuan-2014");
        assertThat(jiuyuan.countedBefore("150207")).hasSize(28);
        assertThat(jiuyuan.counted("150207")).hasSize(24);
        assertThat(jiuyuan.verbs())
                .containsEntry("合并组建", 4)
                .containsEntry("组建", 1)
                .containsEntry("更名", 1)
                .containsEntry("保留", 18);
        Structure after = jiuyuan.run().last();
        AgencyId health = AgencyId.parse("150207/A-31");
        assertThat(after.relations(health, Counterpart.class))
                .extracting(Counterpart::above)
                .containsExactly("包头市卫生和计划生育委员会");
        assertThat(after.divisions(health)).hasSize(11);
    }

    @Test
    void putuoHasOneNameInTheListOfThirteenThatSitsElsewhere() throws IOException {
        Structure putuo =
                FolderInput.read(Path.of("data/putuo-2019")).structure().orThrow();
        AgencyId office = AgencyId.parse("310107/A-13");
        assertThat(putuo.agency(office).orElseThrow().name()).isEqualTo("普陀区委巡察工作领导小组办公室");
        assertThat(putuo.relations(office, OfficeHost.class))
                .extracting(OfficeHost::host)
                .containsExactly(AgencyId.parse("310107/A-01"));
        assertThat(plates(putuo, "310107/A-03", "310107/A-04", "310107/A-05")).hasSize(5);
    }

    @Test
    void aPolicyThatIsNotThereIsToldByItsName() {
        ProgramRun run = ProgramRun.of("data/putuo-2019", "--policy", "no-such.json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("no-such.json：文件不存在，应为可以读取的文件。");
    }

    private static List<String> plates(Structure structure, String... hosts) {
        return Stream.of(hosts)
                .map(AgencyId::parse)
                .flatMap(host -> structure.relations(host, Plate.class).stream())
                .map(Plate::name)
                .toList();
    }

    /** A folder with its plan applied and judged. */
    private record Reform(FolderInput input, PlanRun run) {

        static Reform read(String folder) throws IOException {
            FolderInput input = FolderInput.read(Path.of("data", folder));
            return new Reform(
                    input,
                    input.plan()
                            .orElseThrow()
                            .orThrow()
                            .applyTo(input.structure().orThrow()));
        }

        List<String> violations() {
            return found(Verdict.VIOLATED);
        }

        List<String> undetermined() {
            return found(Verdict.UNDETERMINED);
        }

        /** Rule and subject of what has a verdict. */
        private List<String> found(Verdict verdict) {
            Report report = input.policy().orThrow().evaluate(run, run.last().date());
            return report.findings().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .map(Reform::named)
                    .toList();
        }

        private static String named(Finding finding) {
            return finding.rule().id() + " " + finding.subject();
        }

        /** How often each verb stands in the plan. */
        Map<String, Integer> verbs() {
            Map<String, Integer> verbs = new TreeMap<>();
            run.plan().actions().forEach(action -> verbs.merge(action.wording().zh(), 1, Integer::sum));
            return verbs;
        }

        /** The names of what counts in a place after the reform. */
        List<String> counted(String code) {
            return counted(run.last(), code);
        }

        List<String> countedBefore(String code) {
            return counted(run.before(), code);
        }

        private List<String> counted(Structure structure, String code) {
            return AgencyRules.countingOf(input.policy().orThrow())
                    .count(structure, JurisdictionCode.parse(code))
                    .counted()
                    .stream()
                    .map(Agency::name)
                    .toList();
        }

        /** The names of the agencies that are there no more. */
        List<String> ended() {
            return run.before()
                    .agencies()
                    .filter(agency -> run.last().agency(agency.id()).isEmpty())
                    .map(Agency::name)
                    .toList();
        }

        /** The numbers after the reform as the source states them. */
        List<Integer> stated() {
            return run.plan().statedFigures().stream()
                    .flatMapToInt(figure -> figure.after().stream())
                    .boxed()
                    .toList();
        }
    }
}
