package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;

class MandateDoneTest {

    private static final Rule<?> DONE = rule("mandate.done");
    private static final LocalDate DUE = DAY.minusDays(10);
    private static final Mandate DONE_IN_TIME =
            mandate("M-01").deadline(DUE).addEvidence(report(DUE)).build();
    private static final Mandate VETERANS =
            mandate("M-02").function(Field.of("退役军人事务")).build();
    private static final Agency BODY =
            agency("A-01", "溧阳市退役军人事务局").addAllFunctions(fields("退役军人事务")).build();

    @Test
    void passesOnTheLastDay() {
        verifyThat(DONE).given(structure(DONE_IN_TIME)).passes();
    }

    @Test
    void failsOnTheDayAfter() {
        verifyThat(DONE)
                .given(structure(mandate("M-01")
                        .deadline(DUE)
                        .addEvidence(report(DUE.plusDays(1)))
                        .build()))
                .fails("320481/M-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "规定动作全部按期完成",
                                "完成转隶",
                                "完成于 2019-02-13，期限为 2019-02-12",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-08",
                                "数据：mandates.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Every mandate was carried out in time",
                                "完成转隶",
                                "carried out on 2019-02-13, due by 2019-02-12",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-08",
                                "data: mandates.csv line 2"));
    }

    @Test
    void failsWithoutEvidenceWhereOthersHaveSome() {
        verifyThat(DONE)
                .given(structure(DONE_IN_TIME, mandate("M-02").build()))
                .fails("320481/M-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "规定动作全部按期完成",
                                "完成转隶",
                                "没有完成依据",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-08",
                                "数据：mandates.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Every mandate was carried out in time",
                                "完成转隶",
                                "nothing shows that it was carried out",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-08",
                                "data: mandates.csv line 3"));
    }

    @Test
    void passesWhereTheBodyIsThereUnlessADocumentIsAskedFor() {
        verifyThat(DONE).given(structure(VETERANS, BODY)).passes();
        verifyThat(rule("mandate.done", "evidence", "document"))
                .given(structure(VETERANS, BODY))
                .isUndetermined("320481/M-02");
    }

    @Test
    void failsWhereTheBodyIsNotThere() {
        verifyThat(DONE).given(structure(VETERANS)).fails("320481/M-02");
    }

    @Test
    void isUndeterminedWhereNoneHasEvidence() {
        verifyThat(DONE).given(structure(mandate("M-01").build())).isUndetermined("320481/M-01");
    }

    @Test
    void isUndeterminedWhereTheDayIsNotKnown() {
        verifyThat(DONE)
                .given(structure(mandate("M-01")
                        .deadline(DUE)
                        .addEvidence(Citation.of("转隶情况报告"))
                        .build()))
                .isUndetermined("320481/M-01");
    }

    @Test
    void looksAtNothingWhileThereIsTime() {
        verifyThat(DONE).given(structure(mandate("M-01").deadline(DAY).build())).looksAtNothing();
    }

    private static Citation report(LocalDate day) {
        return Citation.builder().title("转隶情况报告").issuedOn(day).build();
    }

    private static Mandate.Builder mandate(String key) {
        return Mandate.builder().id(MandateId.of(CITY, key)).title("完成转隶").authority("省委");
    }
}
