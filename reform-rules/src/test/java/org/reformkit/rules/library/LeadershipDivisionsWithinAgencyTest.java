package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.divisionLeaders;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class LeadershipDivisionsWithinAgencyTest {

    private static final Rule<?> WITHIN = rule("leadership.divisions-within-agency");

    @Test
    void passesWhereTheyAddUpToWhatTheCharterHas() {
        verifyThat(WITHIN).given(bureau(divisionLeaders(6), some(4), some(2))).passes();
    }

    @Test
    void failsWhereTheyAddUpToOneMore() {
        verifyThat(WITHIN)
                .given(bureau(divisionLeaders(6), some(4), some(3)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构领导职数之和不超过“三定”核定数",
                                "溧阳市司法局",
                                "各内设机构领导职数之和 7 名，上限 6 名（内设机构领导职数），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2、3 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Leader posts of divisions add up to no more than the charter has for them",
                                "溧阳市司法局",
                                "leader posts in divisions: 7, limit: 6 (leader posts of divisions), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: divisions.csv lines 2, 3; agencies.csv line 2"));
    }

    @Test
    void failsWhereTheCharterHasThemForTheAgencyAlone() {
        verifyThat(WITHIN).given(bureau(leaders(1, 3), some(1))).fails("320481/A-01");
    }

    @Test
    void failsWhereThoseKnownAreTooManyAlready() {
        verifyThat(WITHIN)
                .given(bureau(divisionLeaders(6), some(7), Optional.empty()))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereThoseOfADivisionAreUnknown() {
        verifyThat(WITHIN)
                .given(bureau(divisionLeaders(6), some(6), Optional.empty()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构领导职数之和不超过“三定”核定数",
                                "溧阳市司法局",
                                "各内设机构领导职数之和 至少 6 名，上限 6 名（内设机构领导职数）",
                                "缺数据：第2科",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2、3 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Leader posts of divisions add up to no more than the charter has for them",
                                "溧阳市司法局",
                                "leader posts in divisions: at least 6, limit: 6 (leader posts of divisions)",
                                "missing data: 第2科",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: divisions.csv lines 2, 3; agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereThoseOfTheAgencyAreUnknownOrNoDivisionsAreOnRecord() {
        verifyThat(WITHIN)
                .given(structure(
                        agency("A-01", "溧阳市司法局").build(),
                        division("A-01", 1, "第1科").leaders(some(1)).build()))
                .isUndetermined("320481/A-01");
        verifyThat(WITHIN).given(bureau(divisionLeaders(6))).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(WITHIN).given(structure()).looksAtNothing();
    }

    private static Optional<LeadershipQuota> some(int posts) {
        return Optional.of(divisionLeaders(posts));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Structure bureau(LeadershipQuota agency, Optional<LeadershipQuota>... ofDivisions) {
        List<Division> divisions = new ArrayList<>();
        for (Optional<LeadershipQuota> leaders : List.of(ofDivisions)) {
            int number = divisions.size() + 1;
            divisions.add(division("A-01", number, "第" + number + "科")
                    .leaders(leaders)
                    .build());
        }
        return structure(divisions, agency("A-01", "溧阳市司法局").leaders(agency).build());
    }
}
