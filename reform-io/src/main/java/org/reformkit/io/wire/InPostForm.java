package org.reformkit.io.wire;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.quota.QuotaKind;

/** People by the kind of their posts, as {@code kind:people} parted by semicolons. */
final class InPostForm implements Form<ImmutableSortedMap<QuotaKind, Integer>> {

    private final Expectation expectation = Expectation.of("in-post");

    @Override
    public @Nullable ImmutableSortedMap<QuotaKind, Integer> parse(String text) {
        SortedMap<QuotaKind, Integer> people = CountLines.parse(text, Forms.quotaKind()::parse);
        return people == null ? null : ImmutableSortedMap.copyOf(people);
    }

    @Override
    public String format(ImmutableSortedMap<QuotaKind, Integer> people) {
        return CountLines.format(people, Forms.quotaKind()::format);
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
