package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class MandateAllListedTest {

    private static final Rule<?> ALL = rule("mandate.all-listed", "count", "23");

    @Test
    void passesWith23() {
        verifyThat(ALL).given(structure(mandates(23))).passes();
    }

    @Test
    void failsWith22() {
        verifyThat(ALL)
                .given(structure(mandates(22)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "规定动作一项不漏",
                                "溧阳市",
                                "已列规定动作 22 项，应为 23 项（规定动作总数），少 1 项",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-08",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "All mandates are listed",
                                "溧阳市",
                                "mandates listed: 22, required: 23 (mandates there are), short: 1",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-08",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereTheListIsSaidNotToBeComplete() {
        Jurisdiction city = Jurisdiction.builder()
                .code(CITY)
                .name("溧阳市")
                .addIncomplete(ElementKind.MANDATE)
                .build();
        verifyThat(ALL).given(structure(mandates(22), city)).isUndetermined("320481");
    }

    @Test
    void isUndeterminedWithoutANumber() {
        verifyThat(rule("mandate.all-listed")).given(structure(mandates(1))).isUndetermined("320481");
    }

    @Test
    void looksAtNothingWithoutMandates() {
        verifyThat(ALL).given(structure(agencies(1))).looksAtNothing();
    }

    private static ImmutableList<Mandate> mandates(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Mandate.builder()
                        .id(MandateId.of(CITY, "M-%02d".formatted(i)))
                        .title("第" + i + "项")
                        .authority("中央")
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
