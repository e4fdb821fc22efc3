package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.divisionLeaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionLeadersWithinPostsTest {

    private static final Rule<?> WITHIN = rule("division.leaders-within-posts");
    private static final String BASIS = "《地方各级人民政府机构设置和编制管理条例》第二十六条、《地方各级人民政府机构设置和编制管理条例》第二十八条";

    @Test
    void passesWithTwoOfTwo() {
        verifyThat(WITHIN).given(bureau(medical(2, 2))).passes();
    }

    @Test
    void failsWithThreeOfTwo() {
        verifyThat(WITHIN)
                .given(bureau(medical(2, 3)))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构领导配备不超过核定职数",
                                "溧阳市卫健委 医政科",
                                "内设机构领导实配 3 人，上限 2 人（领导职数），超 1 人",
                                "依据：" + BASIS,
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A division has no more leaders in post than leader posts",
                                "溧阳市卫健委 医政科",
                                "leaders of divisions in post: 3, limit: 2 (leader posts), over: 1",
                                "basis: " + BASIS.replace("、", ", "),
                                "data: divisions.csv line 2"));
    }

    /** Four leaders on four posts in all are enough for the agency, and one too many for a division. */
    @Test
    void failsForOneDivisionThoughAnotherHasAFreePost() {
        verifyThat(WITHIN)
                .given(bureau(
                        medical(2, 3),
                        division("A-01", 2, "药政科")
                                .leaders(divisionLeaders(2))
                                .leadersInPost(divisionLeaders(1))
                                .build()))
                .fails("320481/A-01-01");
    }

    @Test
    void isUndeterminedWhereThoseInPostAreNotKnown() {
        verifyThat(WITHIN)
                .given(bureau(
                        division("A-01", 1, "医政科").leaders(divisionLeaders(2)).build()))
                .isUndetermined("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构领导配备不超过核定职数",
                                "溧阳市卫健委 医政科",
                                "内设机构领导实配 未知，上限 2 人（领导职数）",
                                "缺数据：医政科",
                                "依据：" + BASIS,
                                "数据：divisions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereThePostsAreNotKnown() {
        verifyThat(WITHIN)
                .given(bureau(division("A-01", 1, "医政科")
                        .leadersInPost(divisionLeaders(1))
                        .build()))
                .isUndetermined("320481/A-01-01");
    }

    @Test
    void looksAtNothingWithoutDivisions() {
        verifyThat(WITHIN).given(bureau()).looksAtNothing();
    }

    private static Division medical(int posts, int inPost) {
        return division("A-01", 1, "医政科")
                .leaders(divisionLeaders(posts))
                .leadersInPost(divisionLeaders(inPost))
                .build();
    }

    private static Structure bureau(Division... divisions) {
        return structure(List.of(divisions), agency("A-01", "溧阳市卫健委").build());
    }
}
