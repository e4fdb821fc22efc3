package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class StaffingProperties {

    @Property
    void plusIsCommutative(@ForAll Staffing a, @ForAll Staffing b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void plusIsAssociative(@ForAll Staffing a, @ForAll Staffing b, @ForAll Staffing c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void noneIsNeutral(@ForAll Staffing a) {
        assertThat(a.plus(Staffing.none())).isEqualTo(a);
        assertThat(Staffing.none().plus(a)).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Staffing.none());
    }

    @Property
    void minusUndoesPlus(@ForAll Staffing a, @ForAll Staffing b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void coversExactlyWhatCanBeTaken(@ForAll Staffing a, @ForAll Staffing b) {
        if (a.covers(b)) {
            assertThat(a.minus(b).plus(b)).isEqualTo(a);
        } else {
            assertThatCode(() -> a.minus(b)).isInstanceOf(InsufficientPeopleException.class);
        }
        assertThat(a.plus(b).covers(b)).isTrue();
    }

    @Property
    void everyCountIsAdditive(@ForAll Staffing a, @ForAll Staffing b, @ForAll QuotaKind kind, @ForAll LocalDate date) {
        Staffing both = a.plus(b);
        assertThat(both.people()).isEqualTo(a.people() + b.people());
        assertThat(both.retirees()).isEqualTo(a.retirees() + b.retirees());
        assertThat(both.inPost(kind)).isEqualTo(a.inPost(kind) + b.inPost(kind));
        assertThat(both.inRunOff(kind, date)).isEqualTo(a.inRunOff(kind, date) + b.inRunOff(kind, date));
    }

    @Property
    void overQuotaPeopleOnlyRunOff(@ForAll Staffing a, @ForAll QuotaKind kind, @ForAll LocalDate date) {
        assertThat(a.inRunOff(kind, date)).isBetween(a.inRunOff(kind, date.plusDays(1)), a.inPost(kind));
    }

    @Property
    void aCopyIsEqual(@ForAll Staffing a) {
        assertThat(a.toBuilder().build()).isEqualTo(a).hasToString(a.toString());
    }
}
