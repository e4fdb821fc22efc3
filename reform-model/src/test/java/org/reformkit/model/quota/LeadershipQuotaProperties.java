package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.Rank;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class LeadershipQuotaProperties {

    @Property
    void plusIsCommutative(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void plusIsAssociative(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b, @ForAll LeadershipQuota c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void noneIsNeutral(@ForAll LeadershipQuota a) {
        assertThat(a.plus(LeadershipQuota.none())).isEqualTo(a);
        assertThat(LeadershipQuota.none().plus(a)).isEqualTo(a);
        assertThat(a.minus(LeadershipQuota.none())).isEqualTo(a);
    }

    @Property
    void minusUndoesPlus(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void coversExactlyWhatCanBeTaken(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b) {
        if (a.covers(b)) {
            assertThat(a.minus(b).plus(b)).isEqualTo(a);
        } else {
            assertThatCode(() -> a.minus(b)).isInstanceOf(InsufficientLeaderPostsException.class);
        }
        assertThat(a.plus(b).covers(b)).isTrue();
        assertThat(b.atMost(a)).isEqualTo(a.covers(b));
    }

    @Property
    void coveringEachOtherMeansEqual(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b) {
        assertThat(a.covers(b) && b.covers(a)).isEqualTo(a.equals(b));
    }

    @Property
    void totalsAreAdditive(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b, @ForAll LeaderScope scope) {
        assertThat(a.plus(b).total()).isEqualTo(a.total() + b.total());
        assertThat(a.plus(b).total(scope)).isEqualTo(a.total(scope) + b.total(scope));
    }

    @Property
    void positionsPartTheTotalOfAScope(@ForAll LeadershipQuota a, @ForAll LeaderScope scope) {
        assertThat(a.chiefs(scope) + a.deputies(scope) + a.others(scope)).isEqualTo(a.total(scope));
        assertThat(Arrays.stream(Rank.values())
                        .mapToInt(rank -> a.atRank(scope, rank))
                        .sum())
                .isEqualTo(a.total(scope));
    }

    @Property
    void withSetsOneCountAlone(@ForAll LeadershipQuota a, @ForAll LeadershipQuota b, @ForAll LeaderPost post) {
        LeadershipQuota changed = a.with(post, b.count(post));
        assertThat(changed.count(post)).isEqualTo(b.count(post));
        assertThat(changed.with(post, a.count(post))).isEqualTo(a);
    }

    @Property
    void linesArePositiveAndRebuildTheQuota(@ForAll LeadershipQuota a) {
        assertThat(a.lines().values()).allMatch(count -> count > 0);
        assertThat(LeadershipQuota.of(a.lines())).isEqualTo(a);
    }

    @Property
    void readsWhatItWrites(@ForAll LeadershipQuota a) {
        assertThat(LeadershipQuota.parse(a.text())).isEqualTo(a);
    }
}
