package org.reformkit.io.wire;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;

/** Leader posts as {@code scope/rank/position:posts} parted by semicolons. */
final class LeadersForm implements Form<LeadershipQuota> {

    private final Expectation expectation = Expectation.of("leaders");

    @Override
    public @Nullable LeadershipQuota parse(String text) {
        SortedMap<LeaderPost, Integer> lines = CountLines.parse(text, Forms.leaderPost()::parse);
        return lines == null ? null : LeadershipQuota.of(lines);
    }

    @Override
    public String format(LeadershipQuota leaders) {
        return CountLines.format(leaders.lines(), Forms.leaderPost()::format);
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
