package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.rules.Rule;

class AgencyEarmarkForPurposeTest {

    private static final Rule<?> AT_PURPOSE = rule("agency.earmark-for-purpose");
    private static final Quota FIVE_FOR_INVESTMENT =
            Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 17), Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 5));

    @Test
    void passesInABodyWithTheFunction() {
        verifyThat(AT_PURPOSE).given(structure(bureau("商务", "招商").build())).passes();
    }

    @Test
    void failsInABodyWithoutTheFunction() {
        verifyThat(AT_PURPOSE)
                .given(structure(bureau("商务").build()))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "专项编制用于专门用途",
                                "溧阳市商务局",
                                "不承担相应职能而有专项编制：溧阳市商务局（招商）",
                                "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-11",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Earmarked posts are where their purpose is",
                                "溧阳市商务局",
                                "earmarked posts without the function: 溧阳市商务局 (招商)",
                                "basis: 《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-11",
                                "data: agencies.csv line 2"));
    }

    @Test
    void passesWhereTheFunctionHasAnotherName() {
        verifyThat(rule("agency.earmark-for-purpose", "names", "招商>投资促进;招商>商务"))
                .given(structure(bureau("投资促进").build()))
                .passes();
    }

    @Test
    void passesWhereADivisionBearsItOrTheAgencyLeadsADutyOfTheField() {
        Division business = division("A-01", 1, "招商科").functions(fields("招商")).build();
        Duty duty =
                duty("D-01", "招商引资", "A-01").toBuilder().field(Field.of("招商")).build();
        verifyThat(AT_PURPOSE).given(structure(bureau("商务").build(), business)).passes();
        verifyThat(AT_PURPOSE).given(structure(bureau("商务").build(), duty)).passes();
    }

    @Test
    void failsWhereTheDivisionThatHasThemIsForSomethingElse() {
        Division personnel = division("A-01", 1, "人事科")
                .functions(fields("人事"))
                .quota(Quota.of(Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 2)))
                .build();
        verifyThat(AT_PURPOSE)
                .given(structure(bureau("招商").build(), personnel))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "专项编制用于专门用途",
                                "溧阳市商务局",
                                "不承担相应职能而有专项编制：人事科（招商）",
                                "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-11",
                                "数据：divisions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereTheFunctionsAreUnknown() {
        verifyThat(AT_PURPOSE)
                .given(structure(bureau().build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "专项编制用于专门用途",
                                "溧阳市商务局",
                                "有专项编制而职能未知：溧阳市商务局（招商）",
                                "缺数据：溧阳市商务局",
                                "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-11",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Earmarked posts are where their purpose is",
                                "溧阳市商务局",
                                "earmarked posts, but functions are not known: 溧阳市商务局 (招商)",
                                "missing data: 溧阳市商务局",
                                "basis: 《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-11",
                                "data: agencies.csv line 2"));
    }

    @Test
    void refusesRowsOfAnotherForm() {
        assertThatThrownBy(() -> rule("agency.earmark-for-purpose", "names", "招商"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.earmark-for-purpose': Parameter 'names': '招商'."
                        + " Expected a purpose, '>' and a function, such as '招商>投资促进'.");
    }

    @Test
    void looksAtNothingWithoutEarmarkedPosts() {
        verifyThat(AT_PURPOSE)
                .given(structure(
                        agency("A-01", "溧阳市商务局").quota(administrative(17)).build()))
                .looksAtNothing();
    }

    private static Agency.Builder bureau(String... functions) {
        return agency("A-01", "溧阳市商务局").functions(fields(functions)).quota(FIVE_FOR_INVESTMENT);
    }
}
