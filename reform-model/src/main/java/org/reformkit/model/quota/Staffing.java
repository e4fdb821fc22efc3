package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The people a body really has (实有人员). People are not posts: retirees move with a body and need no post, contract staff
 * hold none, and those above the quota may stay in post until a date. Whoever is over quota is <em>also</em> counted in
 * {@link #inPost()}; all other groups have nobody in common. Equal people are equal values: no kind stands with 0
 * people, and over-quota people of one kind and date are one entry.
 */
@Value.Immutable(singleton = true)
public abstract sealed class Staffing permits ImmutableStaffing {

    Staffing() {}

    /** The people who hold a post (人), by the kind of it, those over quota included. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<QuotaKind, Integer> inPost();

    /** Which of those in post are above the quota, by kind and then date, no date last. */
    public abstract ImmutableList<OverQuota> overQuota();

    /** Retired people (离退休人员) in the care of the body (人); they hold no post (LY-20). */
    @Value.Default
    public int retirees() {
        return 0;
    }

    /** People employed by contract outside the quota (编外人员) (人); they hold no post (LY-42). */
    @Value.Default
    public int contractStaff() {
        return 0;
    }

    /** People in service whose post is gone and who wait for another (待安置人员) (人); they hold no post. */
    @Value.Default
    public int toBePlaced() {
        return 0;
    }

    /** Nobody. */
    public static Staffing none() {
        return ImmutableStaffing.of();
    }

    /**
     * People in posts of one kind, nobody else.
     *
     * @throws IllegalArgumentException if {@code people} is negative
     */
    public static Staffing of(QuotaKind kind, int people) {
        return builder().putInPost(kind, people).build();
    }

    /** Starts with nobody. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with these people. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** The people in posts of a kind (人), those over quota included. */
    public int inPost(QuotaKind kind) {
        Integer people = inPost().get(kind);
        return people == null ? 0 : people;
    }

    /** All people in post (人), those over quota included. */
    public int totalInPost() {
        return inPost().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All people in service (人): in post, by contract and to be placed. Retirees are not. */
    public int people() {
        return totalInPost() + contractStaff() + toBePlaced();
    }

    /**
     * How many of those in post of a kind are over quota within their run-off period on {@code asOf} (超编消化期，人): their
     * last day is that day or later. Those without a last day are not among them.
     */
    public int inRunOff(QuotaKind kind, LocalDate asOf) {
        return overQuota().stream()
                .filter(some -> some.kind() == kind && some.mayStayOn(asOf))
                .mapToInt(OverQuota::people)
                .sum();
    }

    /** The same of all kinds (人). */
    public int inRunOff(LocalDate asOf) {
        return overQuota().stream()
                .filter(some -> some.mayStayOn(asOf))
                .mapToInt(OverQuota::people)
                .sum();
    }

    /** Whether there is nobody. */
    public boolean isNone() {
        return people() == 0 && retirees() == 0;
    }

    /**
     * These people and those.
     *
     * @throws ArithmeticException if all of them together exceed an {@code int}
     */
    public Staffing plus(Staffing other) {
        return of(groups().plus(other.groups()));
    }

    /**
     * Who is left of these people without those. People over quota are taken only where {@code other} has them over
     * quota with the same date.
     *
     * @throws InsufficientPeopleException if these do not cover {@code other}; it names the first group that is short
     */
    public Staffing minus(Staffing other) {
        CountVector<StaffGroup> mine = groups();
        CountVector<StaffGroup> theirs = other.groups();
        int missing = mine.firstMissing(theirs);
        if (missing >= 0) {
            StaffGroup group = theirs.key(missing);
            throw new InsufficientPeopleException(group, mine.count(group), theirs.count(missing));
        }
        return of(mine.minus(theirs));
    }

    /**
     * Whether there are at least as many people in every group as {@code other} has; over quota is a group of its
     * own.
     */
    public boolean covers(Staffing other) {
        return groups().firstMissing(other.groups()) < 0;
    }

    private CountVector<StaffGroup> groups() {
        SortedMap<StaffGroup, Integer> counts = new TreeMap<>();
        inPost().forEach((kind, people) -> counts.put(StaffGroup.withinQuota(kind), people - (int) allOverQuota(kind)));
        overQuota().forEach(some -> counts.merge(StaffGroup.of(some), some.people(), Integer::sum));
        counts.put(StaffGroup.RETIREES, retirees());
        counts.put(StaffGroup.CONTRACT_STAFF, contractStaff());
        counts.put(StaffGroup.TO_BE_PLACED, toBePlaced());
        return CountVector.of(counts);
    }

    private static Staffing of(CountVector<StaffGroup> groups) {
        Map<QuotaKind, Integer> inPost = new TreeMap<>();
        Builder builder = builder();
        for (int i = 0; i < groups.size(); i++) {
            StaffGroup group = groups.key(i);
            int people = groups.count(i);
            group.kind().ifPresent(kind -> inPost.merge(kind, people, Integer::sum));
            switch (group.sort()) {
                case WITHIN_QUOTA -> {}
                case OVER_QUOTA -> builder.addOverQuota(group.overQuota(people));
                case RETIREES -> builder.retirees(people);
                case CONTRACT_STAFF -> builder.contractStaff(people);
                case TO_BE_PLACED -> builder.toBePlaced(people);
            }
        }
        return builder.putAllInPost(inPost).build();
    }

    @Value.Check
    Staffing canonical() {
        inPost().forEach((kind, people) -> CountVector.checkCount("People in post", kind, people));
        CountVector.checkCount("People", StaffGroup.RETIREES, retirees());
        CountVector.checkCount("People", StaffGroup.CONTRACT_STAFF, contractStaff());
        CountVector.checkCount("People", StaffGroup.TO_BE_PLACED, toBePlaced());
        for (OverQuota some : overQuota()) {
            long over = allOverQuota(some.kind());
            checkArgument(
                    over <= inPost(some.kind()),
                    "Over-quota people of '%s': '%s' people, '%s' in post. Expected at most those in post.",
                    some.kind(),
                    over,
                    inPost(some.kind()));
        }
        checkSum();
        boolean canonical = !inPost().containsValue(0)
                && Comparators.isInStrictOrder(Lists.transform(overQuota(), StaffGroup::of), Comparator.naturalOrder());
        return canonical ? this : of(groups());
    }

    /** Makes sure that the sums above fit an {@code int}. */
    private void checkSum() {
        int sum = Math.addExact(Math.addExact(retirees(), contractStaff()), toBePlaced());
        for (int people : inPost().values()) {
            sum = Math.addExact(sum, people);
        }
    }

    private long allOverQuota(QuotaKind kind) {
        return overQuota().stream()
                .filter(some -> some.kind() == kind)
                .mapToLong(OverQuota::people)
                .sum();
    }

    /** In Chinese, such as 行政编制26人（超编3人，至2027-12-31）、离退休655人; 无人员 for nobody. */
    @Override
    public String toString() {
        return isNone()
                ? "无人员"
                : Stream.of(
                                inPost().entrySet().stream()
                                        .map(entry -> entry.getKey().term() + entry.getValue() + "人"
                                                + overQuotaTerm(entry.getKey())),
                                term("离退休", retirees()),
                                term("编外", contractStaff()),
                                term("待安置", toBePlaced()))
                        .flatMap(terms -> terms)
                        .collect(Collectors.joining("、"));
    }

    private String overQuotaTerm(QuotaKind kind) {
        return overQuota().stream()
                .filter(some -> some.kind() == kind)
                .map(some -> "（超编" + some.people() + "人"
                        + some.runOffBy().map(last -> "，至" + last).orElse("") + "）")
                .collect(Collectors.joining());
    }

    private static Stream<String> term(String group, int people) {
        return people == 0 ? Stream.of() : Stream.of(group + people + "人");
    }

    /** Builds the people of a body; every group starts with nobody. */
    public static final class Builder extends ImmutableStaffing.Builder {
        Builder() {}
    }
}
