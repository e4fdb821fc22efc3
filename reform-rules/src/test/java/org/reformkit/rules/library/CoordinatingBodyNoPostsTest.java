package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.quota.Quota;
import org.reformkit.rules.Rule;

class CoordinatingBodyNoPostsTest {

    private static final Rule<?> NO_POSTS = rule("coordinating-body.no-posts");

    @Test
    void passesWithout() {
        verifyThat(NO_POSTS)
                .given(structure(body("C-01", "安全生产委员会").posts(Quota.none()).build()))
                .passes();
    }

    @Test
    void failsWithOnePost() {
        verifyThat(NO_POSTS)
                .given(structure(
                        body("C-01", "安全生产委员会").posts(administrative(1)).build()))
                .fails("320481/C-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "议事协调机构不单独核定编制",
                                "安全生产委员会",
                                "编制 1 名，应为 0 名，超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十九条",
                                "数据：coordinating-bodies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A coordinating body has no posts",
                                "安全生产委员会",
                                "posts: 1, required: 0, over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十九条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereItsPostsAreNotKnown() {
        verifyThat(NO_POSTS).given(structure(body("C-01", "安全生产委员会").build())).isUndetermined("320481/C-01");
    }

    @Test
    void looksAtNothingInBodiesOfTheParty() {
        verifyThat(NO_POSTS)
                .given(structure(body("C-01", "全面深化改革委员会")
                        .series(Series.PARTY)
                        .posts(administrative(1))
                        .build()))
                .looksAtNothing();
    }

    private static CoordinatingBody.Builder body(String key, String name) {
        return CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(CITY, key))
                .name(name)
                .kind(CoordinatingBodyKind.STANDING)
                .series(Series.GOVERNMENT);
    }
}
