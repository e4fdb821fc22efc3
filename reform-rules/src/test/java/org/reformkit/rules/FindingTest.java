package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Limit;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

class FindingTest {

    @Test
    void readsAsAnOfficialReadsIt() {
        verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                .given(County.structure())
                .says(
                        Locale.CHINA,
                        "原则上  综合性内设机构不超过三分之一  市应急管理局  综合性内设机构 3 个 / 内设机构 8 个，上限 2 个，超 1 个"
                                + "  依据：《市“三定”口径》第三条  数据：divisions.csv 第 41、42、47 行");
    }

    @Test
    void readsTheSameInEnglish() {
        verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                .given(County.structure())
                .says(
                        Locale.ENGLISH,
                        "In principle  Comprehensive divisions are at most a third  市应急管理局  "
                                + "comprehensive divisions: 3 of divisions: 8, limit: 2, over: 1"
                                + "  basis: 《市“三定”口径》第三条  data: divisions.csv lines 41, 42, 47");
    }

    @Test
    void tellsWhatIsMissingWhereItIsUndetermined() {
        verifyThat(SampleRules.MIN_AGENCY_POSTS)
                .given(County.structure())
                .says(Locale.CHINA, "底线  待定  机构编制不少于十名  市政府办公室  编制 未知，下限 10 名  缺数据：市政府办公室" + "  数据：agencies.csv 第 3 行");
    }

    @Test
    void tellsRangesOfLinesAndTheFirstFewReasonsOnly() {
        Rule<Agency> rule = Rule.forEach(Agency.class)
                .named("division.posts-of-all")
                .requires(Figures.DIVISION_POSTS.atLeast(3).forAll(Figures.DIVISIONS_OF));

        verifyThat(rule)
                .given(County.structure())
                .says(
                        Locale.CHINA,
                        "底线  division.posts-of-all  市应急管理局  第1科 编制 2 名，下限 3 名，少 1 名；第2科 编制 2 名，下限 3 名，少 1 名；"
                                + "第3科 编制 2 名，下限 3 名，少 1 名；第4科 编制 2 名，下限 3 名，少 1 名；第5科 编制 2 名，下限 3 名，少 1 名；"
                                + "等 7 项  数据：divisions.csv 第 41、42、47–51 行");
    }

    @Test
    void tellsTheClaimThatFailed() {
        Rule<Agency> rule = Rule.forEach(Agency.class)
                .named("agency.named-well")
                .requires(Check.<Agency>that(
                        Text.of("名称以局结尾", "its name ends in 局"),
                        (structure, agency) -> agency.name().endsWith("局")));

        assertThat(verifyThat(rule).given(County.structure()).findingText(Locale.CHINA))
                .isEqualTo("底线  agency.named-well  市政府办公室  不符合：名称以局结尾  数据：agencies.csv 第 3 行");
        assertThat(verifyThat(rule.withId("agency.named-well"))
                        .given(County.structure())
                        .findingText(Locale.FRANCE))
                .isEqualTo(
                        "Bottom line  agency.named-well  市政府办公室  not met: its name ends in 局  data: agencies.csv line 3");
    }

    @Test
    void tellsTheNameOfABoundThatIsAMeasure() {
        Rule<Agency> rule = Rule.forEach(Agency.class)
                .named("agency.posts-cover-divisions")
                .requires(Figures.DIVISIONS.times(3).atMost(Figures.AGENCY_POSTS));

        assertThat(verifyThat(rule)
                        .given(County.structure())
                        .finding()
                        .evidence()
                        .get(0)
                        .text(Locale.CHINA))
                .isEqualTo("内设机构×3 24 个，上限 17 个（编制），超 7 个");
    }

    @Test
    void everyLimitHasItsWords() {
        assertThat(text(Limit.EXACTLY, 7, Locale.CHINA)).isEqualTo("内设机构 8 个，应为 7 个，超 1 个");
        assertThat(text(Limit.EXACTLY, 9, Locale.ENGLISH)).isEqualTo("divisions: 8, required: 9, short: 1");
        assertThat(text(Limit.LESS_THAN, 8, Locale.CHINA)).isEqualTo("内设机构 8 个，应少于 8 个，超 1 个");
        assertThat(text(Limit.MORE_THAN, 8, Locale.ENGLISH)).isEqualTo("divisions: 8, required: more than 8, short: 1");
        assertThat(text(Limit.OTHER_THAN, 8, Locale.CHINA)).isEqualTo("内设机构 8 个，不应为 8 个");
    }

    private static String text(Limit limit, long bound, Locale locale) {
        return Figures.DIVISIONS
                .limited(limit, bound)
                .explain(County.structure(), County.emergency())
                .evidence()
                .get(0)
                .text(locale);
    }

    @Test
    void tellsTheExemptionThatCoversItOrDidSo() {
        Exemption exemption = Exemption.builder()
                .rule(SampleRules.COMPREHENSIVE_SHARE.id())
                .subject("320481/A-01")
                .approval(Citation.of("《批复》"))
                .period(Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
                .build();
        Policy policy = Policy.of("p", SampleRules.COMPREHENSIVE_SHARE).plus(exemption);

        assertThat(policy.evaluate(County.structure(), County.AS_OF)
                        .findings()
                        .get(0)
                        .text(Locale.CHINA))
                .endsWith("第 41、42、47 行  已豁免：《批复》");
        assertThat(policy.evaluate(County.structure(), LocalDate.of(2019, 12, 31))
                        .findings()
                        .get(0)
                        .text(Locale.ENGLISH))
                .endsWith("lines 41, 42, 47  exemption expired: 《批复》");
    }

    @Test
    void isForUndeterminedAndViolatedSubjectsOnly() {
        Finding finding = verifyThat(SampleRules.COMPREHENSIVE_SHARE)
                .given(County.structure())
                .finding();

        assertThat(finding.key().text()).isEqualTo("agency.comprehensive-share/1 320481/A-01");
        assertThatThrownBy(() -> finding.toBuilder().verdict(Verdict.SATISFIED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Finding 'agency.comprehensive-share': verdict 'SATISFIED'. Expected UNDETERMINED or VIOLATED.");
    }
}
