package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class JurisdictionTownTemplateTest {

    private static final String FIVE = "综合办公室;党群办公室;社区发展办公室;社区治理办公室;民生服务办公室";
    private static final Rule<?> TEMPLATE = rule("jurisdiction.town-template", "bodies", FIVE);
    private static final Rule<?> FIVE_AND_TWO = rule("jurisdiction.town-template", "bodies", FIVE, "extra", "2");
    private static final JurisdictionCode TOWN = JurisdictionCode.parse("320481100");
    private static final String[] ALL = {"综合办公室", "党群办公室", "社区发展办公室", "社区治理办公室", "民生服务办公室"};

    @Test
    void passesWithAllFive() {
        verifyThat(TEMPLATE).given(town(ALL)).passes();
    }

    @Test
    void failsWithFourOfFive() {
        verifyThat(TEMPLATE)
                .given(town("综合办公室", "党群办公室", "社区发展办公室", "民生服务办公室"))
                .fails("320481100")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "乡镇机构按模板设置",
                                "天目湖镇",
                                "没有设置：社区治理办公室",
                                "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A town has the offices of the template",
                                "天目湖镇",
                                "not set up: 社区治理办公室",
                                "basis: “设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void passesWithTwoOthersWhereTwoAreAllowed() {
        verifyThat(FIVE_AND_TWO).given(town(and("应急办公室", "财政所"))).passes();
    }

    @Test
    void failsWithThreeOthersWhereTwoAreAllowed() {
        verifyThat(FIVE_AND_TWO)
                .given(town(and("应急办公室", "财政所", "农业办公室")))
                .fails("320481100")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "乡镇机构按模板设置",
                                "天目湖镇",
                                "模板以外的机构 3 个，上限 2 个，超 1 个",
                                "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "数据：divisions.csv 第 7–9 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A town has the offices of the template",
                                "天目湖镇",
                                "offices beside the template: 3, limit: 2, over: 1",
                                "basis: “设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "data: divisions.csv lines 7–9"));
        verifyThat(TEMPLATE).given(town(and("应急办公室", "财政所", "农业办公室"))).passes();
    }

    @Test
    void takesAgenciesForOfficesWhereTheyAreThese() {
        verifyThat(rule("jurisdiction.town-template", "bodies", "党政办公室", "extra", "0"))
                .given(structure(
                        Jurisdiction.of(TOWN, "天目湖镇"),
                        agency(TOWN, "A-01", "天目湖镇党政办公室").build()))
                .passes();
    }

    @Test
    void isUndeterminedWhereNoDivisionsAreOnRecord() {
        verifyThat(TEMPLATE)
                .given(town())
                .isUndetermined("320481100")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "乡镇机构按模板设置",
                                "天目湖镇",
                                "内设机构未列",
                                "缺数据：天目湖镇",
                                "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A town has the offices of the template",
                                "天目湖镇",
                                "no divisions on record",
                                "missing data: 天目湖镇",
                                "basis: “设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "data: jurisdictions.csv line 2"));
    }

    /** How many others there are is as little known as whether the five are there. */
    @Test
    void isUndeterminedAsToTheOthersWhereNoDivisionsAreOnRecord() {
        verifyThat(FIVE_AND_TWO)
                .given(town())
                .isUndetermined("320481100")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "乡镇机构按模板设置",
                                "天目湖镇",
                                "内设机构未列；模板以外的机构 未知，上限 2 个",
                                "缺数据：天目湖镇",
                                "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "数据：jurisdictions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWithoutATemplate() {
        verifyThat(rule("jurisdiction.town-template"))
                .given(town(ALL))
                .isUndetermined("320481100")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "乡镇机构按模板设置",
                                "天目湖镇",
                                "口径未规定模板",
                                "缺数据：天目湖镇",
                                "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A town has the offices of the template",
                                "天目湖镇",
                                "the policy gives no template",
                                "missing data: 天目湖镇",
                                "basis: “设立专门机构，构筑基层治理‘火车头’”（成都）CD-07",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void looksAtNothingInACity() {
        verifyThat(TEMPLATE).given(structure(agencies(1))).looksAtNothing();
    }

    private static String[] and(String... others) {
        return Stream.concat(Stream.of(ALL), Stream.of(others)).toArray(String[]::new);
    }

    private static Structure town(String... offices) {
        List<Division> divisions = new ArrayList<>();
        for (String office : offices) {
            divisions.add(Division.builder()
                    .id(DivisionId.of(TOWN, "A-01-%02d".formatted(divisions.size() + 1)))
                    .agency(AgencyId.of(TOWN, "A-01"))
                    .name(office)
                    .build());
        }
        return structure(
                divisions,
                Jurisdiction.of(TOWN, "天目湖镇"),
                agency(TOWN, "A-01", "天目湖镇机关").build());
    }
}
