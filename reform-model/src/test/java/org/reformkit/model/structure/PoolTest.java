package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

class PoolTest {

    private static final Quota POSTS = Quota.of(ADMINISTRATIVE, 3);
    private static final LeadershipQuota LEADERS = LeadershipQuota.parse("AGENCY/TOWNSHIP_DEPUTY/DEPUTY:1");
    private static final Staffing PEOPLE = Staffing.of(ADMINISTRATIVE, 2);

    @Test
    void holdsNothingAtFirst() {
        assertThat(Pool.EMPTY.quota().isNone()).isTrue();
        assertThat(Pool.EMPTY.leaders().isNone()).isTrue();
        assertThat(Pool.EMPTY.staffing().isNone()).isTrue();
        assertThat(Pool.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void isNotEmptyWithAnyOfTheThree() {
        assertThat(Pool.EMPTY.withQuota(POSTS).isEmpty()).isFalse();
        assertThat(Pool.EMPTY.withLeaders(LEADERS).isEmpty()).isFalse();
        assertThat(Pool.EMPTY.withStaffing(PEOPLE).isEmpty()).isFalse();
    }

    @Test
    void isNotEmptyWhereAPartIsIncomplete() {
        Pool pool = Pool.EMPTY.withIncomplete(PoolPart.PEOPLE);
        assertThat(pool.isEmpty()).isFalse();
        assertThat(pool.incomplete()).containsExactly(PoolPart.PEOPLE);
    }

    @Test
    void staysIncompleteWhateverComesAndGoes() {
        assertThat(Pool.EMPTY
                        .withIncomplete(PoolPart.PEOPLE)
                        .withIncomplete(PoolPart.POSTS)
                        .withQuota(POSTS)
                        .withLeaders(LEADERS)
                        .withStaffing(PEOPLE)
                        .incomplete())
                .containsExactly(PoolPart.POSTS, PoolPart.PEOPLE);
    }

    @Test
    void namesItsParts() {
        assertThat(PoolPart.values()).extracting(PoolPart::term).containsExactly("编制", "领导职数", "人员");
    }

    @Test
    void changesOneAndKeepsTheOthers() {
        assertThat(Pool.EMPTY.withQuota(POSTS).withLeaders(LEADERS).withStaffing(PEOPLE))
                .isEqualTo(Pool.builder()
                        .quota(POSTS)
                        .leaders(LEADERS)
                        .staffing(PEOPLE)
                        .build());
    }
}
