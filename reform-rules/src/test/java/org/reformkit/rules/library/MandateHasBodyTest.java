package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;

class MandateHasBodyTest {

    private static final Rule<?> HAS_BODY = rule("mandate.has-body");
    private static final Mandate VETERANS = Mandate.builder()
            .id(MandateId.of(CITY, "M-01"))
            .title("各级均设退役军人事务机构")
            .authority("中央")
            .function(Field.of("退役军人事务"))
            .build();
    private static final Agency CIVIL = withFunctions("A-01", "溧阳市民政局", "民政");
    private static final Agency UNKNOWN = agency("A-02", "溧阳市人社局").build();

    @Test
    void passesWhereABodyHasTheFunctionWhateverItsName() {
        verifyThat(HAS_BODY)
                .given(structure(VETERANS, CIVIL, withFunctions("A-03", "溧阳市民政二局", "老龄", "退役军人事务")))
                .passes();
    }

    @Test
    void passesWhereABodyHasItAndOthersAreUnknown() {
        verifyThat(HAS_BODY)
                .given(structure(VETERANS, UNKNOWN, withFunctions("A-03", "溧阳市民政二局", "退役军人事务")))
                .passes();
    }

    @Test
    void failsWhereTheFunctionsOfAllAreKnownAndNoneHasIt() {
        verifyThat(HAS_BODY)
                .given(structure(VETERANS, CIVIL))
                .fails("320481/M-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "规定必设的机构均已设置",
                                "各级均设退役军人事务机构",
                                "没有承担“退役军人事务”职能的机构（中央要求）",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：mandates.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Every demanded body exists",
                                "各级均设退役军人事务机构",
                                "no body has the function '退役军人事务' (demanded by 中央)",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: mandates.csv line 2"));
    }

    @Test
    void failsAndNamesTheDocumentThatDemandsIt() {
        Mandate documented = VETERANS.toBuilder()
                .authority("省委")
                .document(Citation.of("关于市县机构改革的总体意见"))
                .build();
        verifyThat(HAS_BODY)
                .given(structure(documented, CIVIL))
                .fails("320481/M-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "规定必设的机构均已设置",
                                "各级均设退役军人事务机构",
                                "没有承担“退役军人事务”职能的机构（省委《关于市县机构改革的总体意见》要求）",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：mandates.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereTheFunctionsOfOneAreUnknown() {
        verifyThat(HAS_BODY)
                .given(structure(VETERANS, CIVIL, UNKNOWN))
                .isUndetermined("320481/M-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "规定必设的机构均已设置",
                                "各级均设退役军人事务机构",
                                "未见承担“退役军人事务”职能的机构（中央要求），部分机构的职能未知",
                                "缺数据：溧阳市人社局",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：agencies.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Every demanded body exists",
                                "各级均设退役军人事务机构",
                                "no body is known to have the function '退役军人事务' (demanded by 中央); the "
                                        + "functions of some are not known",
                                "missing data: 溧阳市人社局",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: agencies.csv line 3"));
    }

    @Test
    void failsWhereThereAreNoBodiesAtAll() {
        verifyThat(HAS_BODY).given(structure(VETERANS)).fails("320481/M-01");
    }

    @Test
    void looksAtNothingWhereNoBodyIsDemanded() {
        Mandate other = Mandate.builder()
                .id(MandateId.of(CITY, "M-02"))
                .title("三月底前完成转隶")
                .authority("省委")
                .build();
        verifyThat(HAS_BODY).given(structure(other, CIVIL)).looksAtNothing();
    }

    private static Agency withFunctions(String key, String name, String... functions) {
        Agency.Builder agency = agency(key, name);
        for (String function : functions) {
            agency.addFunctions(Field.of(function));
        }
        return agency.build();
    }
}
