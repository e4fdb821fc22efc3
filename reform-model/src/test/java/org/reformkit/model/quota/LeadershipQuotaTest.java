package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.quota.LeaderScope.AGENCY;
import static org.reformkit.model.quota.LeaderScope.DIVISION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Rank;

class LeadershipQuotaTest {

    private static final LeaderPost HEAD = LeaderPost.of(AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DEPUTY = LeaderPost.of(AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY);
    private static final LeaderPost HIGH_DEPUTY = LeaderPost.of(AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.DEPUTY);
    private static final LeaderPost ENGINEER = LeaderPost.of(AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.OTHER);
    private static final LeaderPost DIVISION_HEAD = LeaderPost.of(DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);
    private static final LeadershipQuota BUREAU =
            LeadershipQuota.of(Map.of(HEAD, 1, DEPUTY, 3, HIGH_DEPUTY, 1, ENGINEER, 1, DIVISION_HEAD, 8));

    @Test
    void countsByScopePositionAndRank() {
        assertThat(BUREAU.total()).isEqualTo(14);
        assertThat(BUREAU.total(AGENCY)).isEqualTo(6);
        assertThat(BUREAU.total(DIVISION)).isEqualTo(8);
        assertThat(BUREAU.chiefs(AGENCY)).isEqualTo(1);
        assertThat(BUREAU.deputies(AGENCY)).isEqualTo(4);
        assertThat(BUREAU.others(AGENCY)).isEqualTo(1);
        assertThat(BUREAU.deputies(DIVISION)).isZero();
        assertThat(BUREAU.atRank(AGENCY, Rank.TOWNSHIP_CHIEF)).isEqualTo(2);
        assertThat(BUREAU.atRank(DIVISION, Rank.TOWNSHIP_CHIEF)).isZero();
        assertThat(BUREAU.count(DEPUTY)).isEqualTo(3);
    }

    @Test
    void listsLinesInCanonicalOrder() {
        assertThat(BUREAU.lines().keySet()).containsExactly(HEAD, HIGH_DEPUTY, DEPUTY, ENGINEER, DIVISION_HEAD);
    }

    @Test
    void replacesOneCountAndKeepsTheOthers() {
        assertThat(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DEPUTY, 2).lines())
                .containsExactly(Map.entry(HEAD, 1), Map.entry(DEPUTY, 2));
        assertThat(LeadershipQuota.of(HEAD, 1).with(HEAD, 0)).isEqualTo(LeadershipQuota.none());
    }

    @Test
    void storesNoEmptyLine() {
        assertThat(LeadershipQuota.of(Map.of(HEAD, 0, DEPUTY, 2))).isEqualTo(LeadershipQuota.of(DEPUTY, 2));
        assertThat(BUREAU.minus(BUREAU)).isEqualTo(LeadershipQuota.none());
    }

    @Test
    void readsInChinese() {
        assertThat(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3)).hasToString("部门领导正职（正科级）1名、部门领导副职（副科级）3名");
        assertThat(LeadershipQuota.none()).hasToString("无领导职数");
    }

    @Test
    void takingTooMuchNamesTheFirstPostThatIsShort() {
        LeadershipQuota tooMuch = LeadershipQuota.of(Map.of(HEAD, 1, DEPUTY, 4, DIVISION_HEAD, 9));
        InsufficientLeaderPostsException thrown =
                catchThrowableOfType(InsufficientLeaderPostsException.class, () -> BUREAU.minus(tooMuch));
        assertThat(thrown)
                .hasMessage("Leader posts 'AGENCY/TOWNSHIP_DEPUTY/DEPUTY': '4' requested, '3' available."
                        + " Expected at most 3.");
        assertThat(thrown.post()).isEqualTo(DEPUTY);
        assertThat(thrown.available()).isEqualTo(3);
        assertThat(thrown.requested()).isEqualTo(4);
    }

    @Test
    void aHigherRankDoesNotStandInForALower() {
        assertThat(LeadershipQuota.of(HIGH_DEPUTY, 1).covers(LeadershipQuota.of(DEPUTY, 1)))
                .isFalse();
        assertThat(LeadershipQuota.of(DEPUTY, 3).atMost(BUREAU)).isTrue();
        assertThat(LeadershipQuota.of(DEPUTY, 4).atMost(BUREAU)).isFalse();
    }

    @Test
    void rejectsANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUREAU.with(HEAD, -1))
                .withMessage("Leader posts 'AGENCY/TOWNSHIP_CHIEF/CHIEF': count '-1' is negative. Expected 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipQuota.of(Map.of(DEPUTY, -2)))
                .withMessage(
                        "Leader posts 'AGENCY/TOWNSHIP_DEPUTY/DEPUTY': count '-2' is negative. Expected 0 or more.");
    }

    @Test
    void neverWrapsAround() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LeadershipQuota.of(HEAD, Integer.MAX_VALUE).with(DEPUTY, 1));
    }

    @Test
    void writesAndReadsItsText() {
        String text = "AGENCY/TOWNSHIP_CHIEF/CHIEF:1;AGENCY/TOWNSHIP_DEPUTY/DEPUTY:3";
        assertThat(LeadershipQuota.of(DEPUTY, 3).with(HEAD, 1).text()).isEqualTo(text);
        assertThat(LeadershipQuota.parse(text))
                .isEqualTo(LeadershipQuota.of(DEPUTY, 3).with(HEAD, 1));
        assertThat(LeadershipQuota.parse("")).isEqualTo(LeadershipQuota.none());
    }

    @Test
    void rejectsAPostWrittenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipQuota.parse("AGENCY/UNGRADED/CHIEF:1;AGENCY/UNGRADED/CHIEF:1"))
                .withMessage(
                        "Leadership quota 'AGENCY/UNGRADED/CHIEF:1;AGENCY/UNGRADED/CHIEF:1': 'AGENCY/UNGRADED/CHIEF'"
                                + " stands more than once. Expected one line for it.");
    }

    @Test
    void rejectsALineWithoutACount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipQuota.parse("AGENCY/UNGRADED/CHIEF"))
                .withMessage(
                        "Leadership quota 'AGENCY/UNGRADED/CHIEF': line 'AGENCY/UNGRADED/CHIEF' has no ':'. Expected"
                                + " SCOPE/RANK/POSITION:posts.");
    }
}
