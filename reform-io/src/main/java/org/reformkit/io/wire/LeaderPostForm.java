package org.reformkit.io.wire;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;

/** A sort of leader posts as {@code scope/rank/position}. */
final class LeaderPostForm implements Form<LeaderPost> {

    private static final Splitter PARTS = Splitter.on('/');

    private final Form<LeaderScope> scopes = Forms.choice(LeaderScope.class);
    private final Form<Rank> ranks = Forms.choice(Rank.class);
    private final Form<LeaderPosition> positions = Forms.choice(LeaderPosition.class);
    private final Expectation expectation = Expectation.of("leader-post");

    @Override
    public @Nullable LeaderPost parse(String text) {
        List<String> parts = PARTS.splitToList(text);
        if (parts.size() != 3) {
            return null;
        }
        LeaderScope scope = scopes.parse(parts.get(0));
        Rank rank = ranks.parse(parts.get(1));
        LeaderPosition position = positions.parse(parts.get(2));
        return scope == null || rank == null || position == null ? null : LeaderPost.of(scope, rank, position);
    }

    @Override
    public String format(LeaderPost post) {
        return scopes.format(post.scope()) + "/" + ranks.format(post.rank()) + "/" + positions.format(post.position());
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
