package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformkit.model.base.Rank;

class LeaderPostTest {

    private static final LeaderPost HEAD = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DISCIPLINE =
            LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.OTHER);
    private static final LeaderPost DIVISION_HEAD =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);

    @Test
    void sortsByScopeThenRankThenPosition() {
        LeaderPost deputy = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY);
        LeaderPost highRankedDivisionHead =
                LeaderPost.of(LeaderScope.DIVISION, Rank.COUNTY_CHIEF, LeaderPosition.CHIEF);
        assertThat(Stream.of(DIVISION_HEAD, DISCIPLINE, highRankedDivisionHead, deputy, HEAD)
                        .sorted())
                .containsExactly(HEAD, deputy, DISCIPLINE, highRankedDivisionHead, DIVISION_HEAD);
    }

    @Test
    void readsInChineseAndInItsWrittenForm() {
        assertThat(HEAD.term()).isEqualTo("部门领导正职（正科级）");
        assertThat(DIVISION_HEAD.term()).isEqualTo("内设机构领导正职（正股级）");
        assertThat(DISCIPLINE).hasToString("AGENCY/TOWNSHIP_DEPUTY/OTHER");
        assertThat(LeaderPost.parse("AGENCY/TOWNSHIP_DEPUTY/OTHER")).isEqualTo(DISCIPLINE);
    }

    @Test
    void scopeAndPositionHaveOfficialTerms() {
        assertThat(Stream.of(LeaderScope.values()).map(LeaderScope::term)).containsExactly("部门领导职数", "内设机构领导职数");
        assertThat(Stream.of(LeaderPosition.values()).map(LeaderPosition::term)).containsExactly("正职", "副职", "其他");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AGENCY/CHIEF                  | \
                    Leader post 'AGENCY/CHIEF': '2' parts. Expected SCOPE/RANK/POSITION.
                    OFFICE/TOWNSHIP_CHIEF/CHIEF   | \
                    Leader post 'OFFICE/TOWNSHIP_CHIEF/CHIEF': unknown scope 'OFFICE'. Expected one of AGENCY, \
                    DIVISION.
                    AGENCY/TOWNSHIP_CHIEF/Chief   | \
                    Leader post 'AGENCY/TOWNSHIP_CHIEF/Chief': unknown position 'Chief'. Expected one of CHIEF, \
                    DEPUTY, OTHER.
                    AGENCY/141/CHIEF              | \
                    Leader post 'AGENCY/141/CHIEF': unknown rank '141'. Expected one of NATIONAL_CHIEF, \
                    NATIONAL_DEPUTY, PROVINCIAL_CHIEF, PROVINCIAL_DEPUTY, BUREAU_CHIEF, BUREAU_DEPUTY, \
                    COUNTY_CHIEF, COUNTY_DEPUTY, TOWNSHIP_CHIEF, TOWNSHIP_DEPUTY, UNIT_CHIEF, UNIT_DEPUTY, \
                    UNGRADED.
                    """)
    void rejectsWhatIsNoLeaderPost(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaderPost.parse(text))
                .withMessage(message);
    }
}
