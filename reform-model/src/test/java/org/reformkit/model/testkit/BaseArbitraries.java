package org.reformkit.model.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Period;

/** Arbitraries of dates, names and documents (日期、名称、依据); codes are {@link CodeArbitraries}, ids {@link IdArbitraries}. */
public final class BaseArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private BaseArbitraries() {}

    /** Days of four years from 2024-01-01 on, that day the simplest. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 1460).map(FIRST_DAY::plusDays);
    }

    /** Periods with and without an end. */
    public static Arbitrary<Period> periods() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(1, 1000).optional(0.7);
        return Combinators.combine(dates(), lengths)
                .as((start, days) -> days.map(length -> Period.of(start, start.plusDays(length)))
                        .orElseGet(() -> Period.since(start)));
    }

    /** A first and a last day between which no period lies. */
    public static Arbitrary<Tuple2<LocalDate, LocalDate>> invalidPeriods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 1000))
                .as((start, days) -> Tuple.of(start, start.minusDays(days)));
    }

    /** Names of bodies, few enough that two are often the same; some have quotation marks and commas. */
    public static Arbitrary<String> names() {
        Arbitrary<String> matters =
                Arbitraries.of("应急管理", "教育", "公安", "数据", "机关事务", "老干部", "自然资源和规划", "社会工作", "\"双拥\",优抚");
        Arbitrary<String> bodies = Arbitraries.of("局", "委员会", "办公室", "中心", "科");
        return Combinators.combine(matters, bodies).as(String::concat);
    }

    /** Texts that are no name. */
    public static Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\t", "\n", "\u3000");
    }

    /** Short texts such as a reason, a title or a condition. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> verbs = Arbitraries.of("统筹协调", "监督管理", "负责", "承担");
        Arbitrary<String> matters = Arbitraries.of("森林防火", "数字经济发展", "退役军人事务", "信访、接访", "\"放管服\"改革");
        return Combinators.combine(verbs, matters).as(String::concat);
    }

    /** Former names. */
    public static Arbitrary<FormerName> formerNames() {
        return Combinators.combine(names(), dates()).as(FormerName::of);
    }

    /** Fields of duty, few enough that two are often the same. */
    public static Arbitrary<Field> fields() {
        return Arbitraries.of("应急管理", "教育", "数据管理", "社会工作", "退役军人", "医疗保障").map(Field::of);
    }

    /** Document numbers. */
    public static Arbitrary<DocumentNumber> documentNumbers() {
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 200)),
                Tuple.of(1, Arbitraries.integers().between(1, 999_999_999)));
        return Combinators.combine(
                        Arbitraries.of("苏编", "苏办发", "溧编办", "中发", "X1"),
                        Arbitraries.integers().between(1949, 2099).shrinkTowards(2024),
                        numbers)
                .as(DocumentNumber::of);
    }

    /** Texts that nearly are document numbers. */
    public static Arbitrary<String> invalidDocumentNumbers() {
        Arbitrary<String> valid = documentNumbers().map(DocumentNumber::toString);
        return Arbitraries.oneOf(
                valid.map(text -> text.replace('〔', '[').replace('〕', ']')),
                valid.map(text -> text.replace('〔', '（').replace('〕', '）')),
                valid.map(text -> text.replace("〕", "〕第")),
                valid.map(text -> text.replace("〕", "〕0")),
                valid.map(text -> text.replace("号", "")),
                valid.map(text -> text.substring(text.indexOf('〔'))),
                valid.map(text -> text.replace("〔", "〔1")),
                valid.map(text -> text + " "),
                blanks());
    }

    /** Citations, with and without number, place and date. */
    public static Arbitrary<Citation> citations() {
        Arbitrary<String> titles = Arbitraries.of("关于深化机构改革的实施意见", "《中国共产党机构编制工作条例》", "“三定”规定", "会议纪要");
        Arbitrary<String> articles = Arbitraries.of("第十五条", "OL-82", "一、(二)");
        return Combinators.combine(
                        titles, documentNumbers().optional(0.5), articles.optional(0.5), dates().optional(0.5))
                .as((title, number, article, issuedOn) -> Citation.builder()
                        .title(title)
                        .documentNumber(number)
                        .article(article)
                        .issuedOn(issuedOn)
                        .build());
    }

    /** Builders that refuse to build a citation. */
    public static Arbitrary<Citation.Builder> invalidCitations() {
        return Arbitraries.oneOf(
                Combinators.combine(citations(), blanks())
                        .as((citation, blank) -> citation.toBuilder().title(blank)),
                Combinators.combine(citations(), blanks())
                        .as((citation, blank) -> citation.toBuilder().article(blank)));
    }
}
