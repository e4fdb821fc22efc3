package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyPeopleFollowPostsTest {

    private static final Rule<?> FOLLOW = rule("agency.people-follow-posts");
    private static final String BASIS = "依据：“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-08";
    private static final Structure BEFORE = grain(10, 10);

    @Test
    void passesWhereThreePeopleGoWithThreePosts() {
        verifyThat(FOLLOW).given(BEFORE, grain(7, 7)).passes();
    }

    @Test
    void failsWhereThePostsGoAndThePeopleStay() {
        verifyThat(FOLLOW)
                .given(BEFORE, grain(7, 10))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "人随编走",
                                "溧阳市粮食局",
                                "改革后超出行政编制的人员 3 人，上限 0 人（改革前超出行政编制的人员），超 3 人",
                                BASIS,
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "People go where posts go",
                                "溧阳市粮食局",
                                "people over administrative posts after: 3, limit: 0 (people over administrative posts before), over: 3",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWherePostsThatWereFreeAreNotEnough() {
        verifyThat(FOLLOW).given(grain(10, 8), grain(7, 8)).fails("320481/A-01");
        verifyThat(FOLLOW).given(grain(10, 8), grain(8, 8)).passes();
    }

    @Test
    void passesWhereAsManyAreOverAsBefore() {
        verifyThat(FOLLOW).given(grain(10, 12), grain(7, 9)).passes();
        verifyThat(FOLLOW).given(grain(10, 12), grain(7, 10)).fails("320481/A-01");
    }

    @Test
    void passesWhereItEnds() {
        verifyThat(FOLLOW).given(BEFORE, structure()).passes();
    }

    @Test
    void isUndeterminedWherePeopleAreUnknown() {
        Structure unknown =
                structure(agency("A-01", "溧阳市粮食局").quota(administrative(7)).build());
        verifyThat(FOLLOW).given(BEFORE, unknown).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(FOLLOW).given(structure(), structure()).looksAtNothing();
    }

    private static Structure grain(int posts, int people) {
        return structure(agency("A-01", "溧阳市粮食局")
                .quota(administrative(posts))
                .staffing(Staffing.of(QuotaKind.ADMINISTRATIVE, people))
                .build());
    }
}
