package org.reformkit.model.quota;

import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A group of people that shares nobody with another (人员分组), so that taking people from one never draws on another:
 * those in post are parted into the ones within the quota and the ones above it.
 */
record StaffGroup(Sort sort, Optional<QuotaKind> kind, Optional<LocalDate> runOffBy) implements Comparable<StaffGroup> {

    static final StaffGroup RETIREES = new StaffGroup(Sort.RETIREES, Optional.empty(), Optional.empty());
    static final StaffGroup CONTRACT_STAFF = new StaffGroup(Sort.CONTRACT_STAFF, Optional.empty(), Optional.empty());
    static final StaffGroup TO_BE_PLACED = new StaffGroup(Sort.TO_BE_PLACED, Optional.empty(), Optional.empty());

    enum Sort {
        WITHIN_QUOTA,
        OVER_QUOTA,
        RETIREES,
        CONTRACT_STAFF,
        TO_BE_PLACED
    }

    static StaffGroup withinQuota(QuotaKind kind) {
        return new StaffGroup(Sort.WITHIN_QUOTA, Optional.of(kind), Optional.empty());
    }

    static StaffGroup of(OverQuota overQuota) {
        return new StaffGroup(Sort.OVER_QUOTA, Optional.of(overQuota.kind()), overQuota.runOffBy());
    }

    /** The entry for this group, which must be one over quota. */
    OverQuota overQuota(int people) {
        return runOffBy.map(last -> OverQuota.of(kind.orElseThrow(), people, last))
                .orElseGet(() -> OverQuota.of(kind.orElseThrow(), people));
    }

    /** By sort, kind and date; where no date is set, it comes after all dates. */
    @Override
    public int compareTo(StaffGroup other) {
        return ComparisonChain.start()
                .compare(sort, other.sort)
                .compare(kind, other.kind, Comparators.emptiesFirst(Comparator.naturalOrder()))
                .compare(runOffBy, other.runOffBy, Comparators.emptiesLast(Comparator.naturalOrder()))
                .result();
    }

    /** The words of {@link InsufficientPeopleException#group()}. */
    @Override
    public String toString() {
        return sort.name()
                + kind.map(some -> " " + some).orElse("")
                + runOffBy.map(date -> " " + date).orElse("");
    }
}
