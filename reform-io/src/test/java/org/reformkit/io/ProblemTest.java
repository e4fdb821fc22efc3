package org.reformkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    private static final Problem CELL = Problem.builder()
            .kind(ProblemKind.BAD_VALUE)
            .file("divisions.csv")
            .line(12)
            .at("posts")
            .value("abc")
            .expectation(Expectation.of("count"))
            .build();

    private static final Problem FIELD = CELL.toBuilder()
            .file("structure.json")
            .column(8)
            .at("/jurisdictions/0/divisions/1/quota")
            .build();

    @Test
    void namesTheColumnOfATable() {
        assertThat(CELL.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("divisions.csv 第 12 行“posts”列：值为“abc”，应为不小于 0 的整数。");
        assertThat(CELL.text(Locale.ENGLISH))
                .isEqualTo("divisions.csv, line 12, column 'posts': found 'abc', expected a whole number, 0 or more.");
    }

    @Test
    void namesThePlaceInADocument() {
        assertThat(FIELD.text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("structure.json 第 12 行第 8 列（/jurisdictions/0/divisions/1/quota）：值为“abc”，应为不小于 0 的整数。");
        assertThat(FIELD.text(Locale.ENGLISH))
                .isEqualTo("structure.json, line 12, column 8, at /jurisdictions/0/divisions/1/quota: found 'abc',"
                        + " expected a whole number, 0 or more.");
    }

    @Test
    void namesTheFileAloneWhereThatIsAllThatIsKnown() {
        Problem missing = Problem.builder()
                .kind(ProblemKind.MISSING)
                .file("structure.csv")
                .expectation(Expectation.of("text"))
                .build();

        assertThat(missing.text(Locale.CHINA)).isEqualTo("structure.csv：此处缺失，应为非空白文本。");
        assertThat(missing.text(Locale.ENGLISH))
                .isEqualTo("structure.csv: found nothing, expected a text that is not blank.");
    }

    @Test
    void beginsWithACapitalWhereNoPlaceIsKnown() {
        Problem problem = Problem.builder()
                .kind(ProblemKind.CYCLE)
                .value("A-01")
                .expectation(Expectation.of("chain-with-end"))
                .build();

        assertThat(problem.text(Locale.ENGLISH))
                .isEqualTo("Found that 'A-01' leads back to itself, expected a chain with an end.");
        assertThat(problem.text(Locale.CHINESE)).isEqualTo("“A-01”循环指向自身，应为有终点的链条。");
    }

    @Test
    void addsTheReasonOfWhoeverRefusedTheValue() {
        Problem problem = CELL.toBuilder().detail("Count 'abc': no.\nNever.").build();

        assertThat(problem.text(Locale.ENGLISH))
                .isEqualTo("divisions.csv, line 12, column 'posts': found 'abc', expected a whole number, 0 or more."
                        + " Count 'abc': no. Never.");
        assertThat(problem.text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("divisions.csv 第 12 行“posts”列：值为“abc”，应为不小于 0 的整数。原因：Count 'abc': no. Never.");
    }

    @Test
    void speaksEnglishInAllLocalesThatAreNotChinese() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(CELL.text(Locale.FRENCH)).isEqualTo(CELL.text(Locale.ENGLISH));
            assertThat(CELL.text(Locale.ROOT)).isEqualTo(CELL.text(Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
        assertThat(CELL.text(Locale.TRADITIONAL_CHINESE)).isEqualTo(CELL.text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void ordersByFileLineAndColumn() {
        Problem later = CELL.toBuilder().line(100).build();
        Problem noLine = Problem.builder()
                .kind(ProblemKind.MISSING)
                .file("divisions.csv")
                .build();
        Problem noFile = Problem.builder().kind(ProblemKind.SYNTAX).build();
        Problem nextColumn = FIELD.toBuilder().column(10).build();

        assertThat(ImmutableList.of(nextColumn, FIELD, later, CELL, noLine, noFile).stream()
                        .sorted())
                .containsExactly(noFile, noLine, CELL, later, FIELD, nextColumn);
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachKindInBothLanguages(ProblemKind kind) {
        Problem problem = CELL.toBuilder().kind(kind).build();

        assertThat(problem.text(Locale.ENGLISH))
                .startsWith("divisions.csv, line 12, column 'posts': ")
                .endsWith(", expected a whole number, 0 or more.");
        assertThat(problem.text(Locale.SIMPLIFIED_CHINESE))
                .startsWith("divisions.csv 第 12 行“posts”列：")
                .endsWith("，应为不小于 0 的整数。");
    }

    @Test
    void hasTheSamePhrasesInBothLanguages() {
        ResourceBundle english = ResourceBundle.getBundle("org.reformkit.io.problems", Locale.ENGLISH);
        ResourceBundle chinese = ResourceBundle.getBundle("org.reformkit.io.problems", Locale.SIMPLIFIED_CHINESE);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(chinese.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(english.keySet())
                .isEqualTo(chinese.keySet())
                .allSatisfy(key ->
                        assertThat(places(english.getString(key))).as(key).isEqualTo(places(chinese.getString(key))));
    }

    @Test
    void refusesAnExpectationWithoutWords() {
        assertThatThrownBy(() -> Expectation.of("miracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expectation 'miracle': no such phrase. Expected a key of problems_en.properties.");
    }

    private static ImmutableList<String> places(String phrase) {
        return ImmutableList.of("{0}", "{1}").stream()
                .filter(phrase::contains)
                .collect(ImmutableList.toImmutableList());
    }
}
