package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaDivisionsWithinAgencyTest {

    private static final Rule<?> WITHIN = rule("quota.divisions-within-agency");
    private static final Optional<Quota> UNKNOWN = Optional.empty();

    @Test
    void passesWhereTheyAddUpToWhatTheAgencyHas() {
        verifyThat(WITHIN).given(bureau(some(9), some(4), some(5))).passes();
    }

    @Test
    void failsWhereTheyAddUpToOneMore() {
        verifyThat(WITHIN)
                .given(bureau(some(9), some(5), some(5)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构编制之和不超过机构编制",
                                "溧阳市司法局",
                                "内设机构行政编制之和 10 名，上限 9 名（行政编制），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：divisions.csv 第 2、3 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Posts of divisions add up to no more than the agency has",
                                "溧阳市司法局",
                                "administrative posts in divisions: 10, limit: 9 (administrative posts), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: divisions.csv lines 2, 3; agencies.csv line 2"));
    }

    @Test
    void failsWhereADivisionHasAKindThatTheAgencyHasNot() {
        verifyThat(WITHIN)
                .given(bureau(some(9), some(4), Optional.of(Quota.of(QuotaKind.SUPPORT, 1))))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构编制之和不超过机构编制",
                                "溧阳市司法局",
                                "内设机构工勤编制之和 1 名，上限 0 名（工勤编制），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：divisions.csv 第 2、3 行；agencies.csv 第 2 行"));
    }

    @Test
    void failsWhereTheKnownDivisionsAreTooMuchAlready() {
        verifyThat(WITHIN).given(bureau(some(9), some(10), UNKNOWN)).fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereADivisionIsUnknown() {
        verifyThat(WITHIN)
                .given(bureau(some(9), some(4), UNKNOWN))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构编制之和不超过机构编制",
                                "溧阳市司法局",
                                "内设机构行政编制之和 至少 4 名，上限 9 名（行政编制）",
                                "缺数据：第2科",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：divisions.csv 第 2、3 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Posts of divisions add up to no more than the agency has",
                                "溧阳市司法局",
                                "administrative posts in divisions: at least 4, limit: 9 (administrative posts)",
                                "missing data: 第2科",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: divisions.csv lines 2, 3; agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereTheAgencyIsUnknownOrHasNoneAndTheDivisionIsUnknown() {
        verifyThat(WITHIN).given(bureau(UNKNOWN, some(4))).isUndetermined("320481/A-01");
        verifyThat(WITHIN).given(bureau(UNKNOWN, UNKNOWN)).isUndetermined("320481/A-01");
        verifyThat(WITHIN).given(bureau(some(0), UNKNOWN)).isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereNoDivisionsAreOnRecord() {
        verifyThat(WITHIN)
                .given(bureau(some(9)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构编制之和不超过机构编制",
                                "溧阳市司法局",
                                "内设机构未列",
                                "缺数据：溧阳市司法局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第六条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Posts of divisions add up to no more than the agency has",
                                "溧阳市司法局",
                                "no divisions on record",
                                "missing data: 溧阳市司法局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第六条",
                                "data: agencies.csv line 2"));
        verifyThat(WITHIN).given(bureau(some(0))).isUndetermined("320481/A-01");
        verifyThat(WITHIN).given(bureau(UNKNOWN)).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereNeitherTheAgencyNorItsDivisionsHavePosts() {
        verifyThat(WITHIN).given(bureau(some(0), some(0))).looksAtNothing();
    }

    private static Optional<Quota> some(int posts) {
        return Optional.of(administrative(posts));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Structure bureau(Optional<Quota> agency, Optional<Quota>... quotas) {
        List<Division> divisions = new ArrayList<>();
        for (Optional<Quota> quota : List.of(quotas)) {
            int number = divisions.size() + 1;
            divisions.add(
                    division("A-01", number, "第" + number + "科").quota(quota).build());
        }
        return structure(divisions, agency("A-01", "溧阳市司法局").quota(agency).build());
    }
}
