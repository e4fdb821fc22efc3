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
    void changesOneAndKeepsTheOthers() {
        assertThat(Pool.EMPTY.withQuota(POSTS).withLeaders(LEADERS).withStaffing(PEOPLE))
                .isEqualTo(Pool.builder()
                        .quota(POSTS)
                        .leaders(LEADERS)
                        .staffing(PEOPLE)
                        .build());
    }
}
