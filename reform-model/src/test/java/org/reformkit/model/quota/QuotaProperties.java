package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.Comparators;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class QuotaProperties {

    @Property
    void plusIsCommutative(@ForAll Quota a, @ForAll Quota b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void plusIsAssociative(@ForAll Quota a, @ForAll Quota b, @ForAll Quota c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void noneIsNeutral(@ForAll Quota a) {
        assertThat(a.plus(Quota.none())).isEqualTo(a);
        assertThat(Quota.none().plus(a)).isEqualTo(a);
        assertThat(a.minus(Quota.none())).isEqualTo(a);
    }

    @Property
    void minusUndoesPlus(@ForAll Quota a, @ForAll Quota b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void coversExactlyWhatCanBeTaken(@ForAll Quota a, @ForAll Quota b) {
        if (a.covers(b)) {
            assertThat(a.minus(b).plus(b)).isEqualTo(a);
        } else {
            assertThatCode(() -> a.minus(b)).isInstanceOf(InsufficientPostsException.class);
        }
        assertThat(a.plus(b).covers(b)).isTrue();
        assertThat(b.atMost(a)).isEqualTo(a.covers(b));
    }

    @Property
    void coveringEachOtherMeansEqual(@ForAll Quota a, @ForAll Quota b) {
        assertThat(a.covers(b) && b.covers(a)).isEqualTo(a.equals(b));
    }

    @Property
    void totalsAndKindsAreAdditive(@ForAll Quota a, @ForAll Quota b, @ForAll QuotaKind kind) {
        assertThat(a.plus(b).total()).isEqualTo(a.total() + b.total());
        assertThat(a.plus(b).posts(kind)).isEqualTo(a.posts(kind) + b.posts(kind));
    }

    @Property
    void theTotalIsTheSumOverKinds(@ForAll Quota a) {
        assertThat(Arrays.stream(QuotaKind.values()).mapToInt(a::posts).sum()).isEqualTo(a.total());
    }

    @Property
    void linesAreInOrderPositiveAndRebuildTheQuota(@ForAll Quota a) {
        assertThat(Comparators.isInStrictOrder(
                        a.lines(), Comparator.comparing(Posts::kind).thenComparing(Posts::purpose)))
                .isTrue();
        assertThat(a.lines()).allMatch(posts -> posts.count() > 0);
        assertThat(Quota.of(a.lines().toArray(Posts[]::new))).isEqualTo(a);
    }

    @Property
    void readsWhatItWrites(@ForAll Quota a) {
        assertThat(Quota.parse(a.text())).isEqualTo(a);
    }
}
