package org.reformkit.io.wire;

import com.google.common.collect.ComparisonChain;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

/** A quota as {@code kind:posts} or {@code kind@purpose:posts} parted by semicolons. */
final class QuotaForm implements Form<Quota> {

    private final Expectation expectation = Expectation.of("quota");

    private record Line(QuotaKind kind, Purpose purpose) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return ComparisonChain.start()
                    .compare(kind, other.kind)
                    .compare(purpose, other.purpose)
                    .result();
        }
    }

    @Override
    public @Nullable Quota parse(String text) {
        SortedMap<Line, Integer> lines = CountLines.parse(text, QuotaForm::line);
        if (lines == null) {
            return null;
        }
        Quota quota = Quota.none();
        for (Map.Entry<Line, Integer> line : lines.entrySet()) {
            quota = quota.plus(
                    Quota.of(Posts.of(line.getKey().kind(), line.getKey().purpose(), line.getValue())));
        }
        return quota;
    }

    @Override
    public String format(Quota quota) {
        return quota.isNone()
                ? "0"
                : quota.lines().stream().map(QuotaForm::format).collect(Collectors.joining(";"));
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    private static @Nullable Line line(String text) {
        int at = text.indexOf('@');
        QuotaKind kind = Forms.quotaKind().parse(at < 0 ? text : text.substring(0, at));
        Purpose purpose = at < 0 ? Purpose.GENERAL : Forms.purpose().parse(text.substring(at + 1));
        return kind == null || purpose == null ? null : new Line(kind, purpose);
    }

    private static String format(Posts posts) {
        String kind = Forms.quotaKind().format(posts.kind());
        return (posts.purpose().isGeneral()
                        ? kind
                        : kind + "@" + Forms.purpose().format(posts.purpose())) + ":" + posts.count();
    }
}
