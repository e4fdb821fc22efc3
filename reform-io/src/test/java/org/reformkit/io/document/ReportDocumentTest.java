package org.reformkit.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.AgencyCounting;

class ReportDocumentTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/reformkit/io/document");
    private static final JurisdictionCode CITY = JurisdictionCode.parse("320400");
    private static final JurisdictionCode COUNTY = JurisdictionCode.parse("320481");

    @ParameterizedTest
    @CsvSource({"zh-CN, report.zh.txt", "zh-Hant-TW, report.zh.txt", "en, report.en.txt", "de, report.en.txt"})
    void saysTheWholeCheck(String language, String golden) throws IOException {
        PlanRun run = SmallCase.run();
        String text = ReportDocument.of(SmallCase.report())
                .about(run)
                .comparing(SmallCase.comparison(run), 1)
                .listing(AgencyCounting.PARTY_AND_GOVERNMENT, run.last())
                .text(Locale.forLanguageTag(language));

        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, report.zh.csv", "en, report.en.csv"})
    void saysTheFindingsAsATable(String language, String golden) throws IOException {
        String table = ReportDocument.of(SmallCase.report()).csv(Locale.forLanguageTag(language), CsvProfile.MACHINE);

        assertThat(table).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    @Test
    void saysWhatConformsInAFewLines() {
        Report report = Policy.of("空口径", agencyRule("agency.any", Text.of("任何机构", "Any agency"), true))
                .evaluate(place(COUNTY, "溧阳市"), LocalDate.of(2019, 12, 1));

        assertThat(ReportDocument.of(report).text(Locale.CHINA))
                .isEqualTo("""
                        机构编制检查报告

                        口径：空口径
                        口径版本：%s
                        检查日期：2019年12月1日
                        检查内容：机构编制现状

                        一、检查结论
                        结论：符合。没有未处置的问题。
                        判定次数：符合 1，违反 0，待定 0，不适用 0。

                        问题         未处置  豁免到期  已豁免  合计
                        底线·违反         0         0       0     0
                        底线·待定         0         0       0     0
                        原则上·违反       0         0       0     0
                        原则上·待定       0         0       0     0

                        二、发现的问题（0 项）
                        无。

                        三、待定（0 项）
                        无。

                        四、已豁免（0 项）
                        无。

                        五、提示
                        无。
                        """.formatted(report.policy().fingerprint().substring(0, 12)));
    }

    @Test
    void saysWhatIsOpenInPrincipleAlone() {
        Rule<Agency> rule =
                agencyRule("agency.none", Text.of("没有机构", "No agency"), false).inPrinciple();
        Report report = Policy.of("口径", rule).evaluate(place(COUNTY, "溧阳市"), LocalDate.of(2019, 3, 31));

        assertThat(ReportDocument.of(report).text(Locale.ENGLISH))
                .contains("Conforms to the bottom lines. In principle violated or undetermined, and open: 1.\n")
                .contains("""
                        2.1 In principle (1)
                        (1) No agency (agency.none)
                           - 市水利局 (320481/A-01): not met: No agency
                        """);
    }

    @Test
    void saysWhyNothingWasJudged() {
        Structure place = place(COUNTY, "溧阳市");
        LocalDate early = LocalDate.of(2018, 1, 1);
        Period later = Period.since(LocalDate.of(2019, 1, 1));
        Rule<Agency> ofState = agencyRule("agency.any", Text.of("任何机构"), true);
        Rule<?> ofRun =
                Rule.forEachStep().named("step.any").requires(Check.that(Text.of("任何步骤"), (structure, step) -> true));
        Policy outOfForce = Policy.of("口径", ofState, ofRun);

        assertNothing(Policy.of("口径").evaluate(place, early), "口径没有规则。", "The policy has no rules.");
        assertNothing(
                outOfForce.toBuilder().period(later).build().evaluate(place, early),
                "检查日期不在口径有效期内。",
                "The policy is not in force on the date of the check.");
        assertNothing(
                Policy.of("口径", ofState.inForce(later)).evaluate(place, early),
                "检查日期没有规则有效。",
                "No rule is in force on the date of the check.");
        assertNothing(
                Policy.of("口径", ofState.inForce(later), ofRun).evaluate(place, early),
                "有效的规则都需要改革前后的结构或者方案。",
                "The rules in force need a before and after or a plan.");
    }

    private static void assertNothing(Report report, String zh, String en) {
        ReportDocument document = ReportDocument.of(report);
        assertThat(document.text(Locale.CHINA)).contains("一、检查结论\n结论：未作判定。" + zh + "\n判定次数：");
        assertThat(document.text(Locale.ENGLISH)).contains("1. Conclusion\nNothing was judged. " + en + "\nVerdicts: ");
    }

    @Test
    void saysWhatTheConclusionLeavesOut() {
        Rule<?> ofRun =
                Rule.forEachStep().named("step.any").requires(Check.that(Text.of("任何步骤"), (structure, step) -> true));
        Rule<Agency> violated =
                agencyRule("agency.none", Text.of("没有机构"), false).inPrinciple();
        Policy policy = Policy.of("口径", agencyRule("agency.any", Text.of("任何机构"), true), ofRun);
        Structure place = place(COUNTY, "溧阳市");
        LocalDate asOf = LocalDate.of(2019, 3, 31);

        assertThat(ReportDocument.of(policy.evaluate(place, asOf)).text(Locale.CHINA))
                .contains("结论：已判定的规则均符合。没有未处置的问题。\n未判定的规则 1 条，结论不含这些规则。\n");
        assertThat(ReportDocument.of(policy.plus(violated).evaluate(place, asOf))
                        .text(Locale.ENGLISH))
                .contains("""
                        What was judged conforms to the bottom lines. In principle violated or undetermined, and open: 1.
                        Rules not judged, which the conclusion leaves out: 1.
                        """);
    }

    @Test
    void saysWherePlanWasRefused() {
        ReformPlan twice = SmallCase.plan().toBuilder()
                .addAction(SmallCase.plan().actions().get(0))
                .build();
        PlanRun run = twice.applyTo(SmallCase.before());
        Report report = SmallCase.policy().evaluate(run, SmallCase.AS_OF);
        ReportDocument document = ReportDocument.of(report).about(run).comparing(SmallCase.comparison(run), 0);

        assertThat(document.text(Locale.CHINA))
                .contains("改革方案：溧阳市机构改革方案，共 4 步，第 4 步不能执行\n")
                .contains("党政机构                4 个    未知  未知     —\n")
                .contains("   （1）方案（plan）：方案不能全部执行。");
    }

    @Test
    void namesTheFirstOfSeveralPlaces() {
        Structure two = Structure.builder(LocalDate.of(2019, 1, 1))
                .add(Jurisdiction.of(COUNTY, "溧阳市"))
                .add(Jurisdiction.of(CITY, "常州市"))
                .build();
        ReportDocument document = ReportDocument.of(Policy.of("口径").evaluate(two, LocalDate.of(2019, 3, 31)))
                .about(two);

        assertThat(document.text(Locale.CHINA)).startsWith("常州市等 2 个行政区划机构编制检查报告\n");
        assertThat(document.text(Locale.ENGLISH))
                .startsWith("Report on agencies and posts: 常州市 and others, 2 in all\n")
                .contains("Data rows: not marked: 2\n");
    }

    @Test
    void namesNoPlaceWhereThereIsNone() {
        Structure nothing = Structure.builder(LocalDate.of(2019, 1, 1)).build();
        Report report = Policy.of("口径").evaluate(nothing, LocalDate.of(2019, 3, 31));

        assertThat(ReportDocument.of(report).about(nothing).text(Locale.CHINA)).startsWith("机构编制检查报告\n");
    }

    @Test
    void letsNoNamePassForALine() {
        Rule<Agency> rule = agencyRule("agency.none", Text.of("没有\n四、待定（0 项）", "x\u2028y"), false);
        Report report = Policy.of("口径", rule).evaluate(place(COUNTY, "溧阳市"), LocalDate.of(2019, 3, 31));

        assertThat(ReportDocument.of(report).text(Locale.CHINA)).contains("1. 没有 四、待定（0 项）（agency.none）\n");
        assertThat(ReportDocument.of(report).text(Locale.ENGLISH)).contains("(1) x y (agency.none)\n");
    }

    @Test
    void writesNoFormulasForSpreadsheets() {
        Rule<Agency> rule = agencyRule("agency.none", Text.of("=HYPERLINK(\"x\")", "＝1+1"), false);
        Report report = Policy.of("口径", rule).evaluate(place(COUNTY, "-1"), LocalDate.of(2019, 3, 31));

        String table = ReportDocument.of(report).csv(Locale.CHINA, CsvProfile.EXCEL);

        assertThat(table)
                .startsWith("\uFEFFrule,edition,title,")
                .contains("agency.none,1,\"'=HYPERLINK(\"\"x\"\")\",error,")
                .endsWith(",\r\n");
        assertThat(ReportDocument.of(report).csv(Locale.ENGLISH, CsvProfile.EXCEL))
                .contains("agency.none,1,'＝1+1,error,");
        assertThat(ReportDocument.of(report).csv(Locale.CHINA, CsvProfile.MACHINE))
                .startsWith("rule,")
                .contains("agency.none,1,\"=HYPERLINK(\"\"x\"\")\",error,");
    }

    private static Rule<Agency> agencyRule(String id, Text title, boolean holds) {
        return Rule.forEach(Agency.class)
                .named(id)
                .titled(title)
                .requires(Check.that(title, (structure, agency) -> holds));
    }

    private static Structure place(JurisdictionCode code, String name) {
        return Structure.builder(LocalDate.of(2019, 1, 1))
                .add(Jurisdiction.of(code, name))
                .add(Agency.builder()
                        .id(AgencyId.of(code, "A-01"))
                        .name("市水利局")
                        .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .build())
                .build();
    }
}
