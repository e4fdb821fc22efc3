package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.Forms;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

/** Posts, leader posts and people. */
final class QuotaCodecs {

    private static final Codec<QuotaKind> KIND = Scalars.choice(QuotaKind.class);

    static final Codec<Posts> POSTS = Members.<PostsDraft, Posts>declare()
            .required("kind", KIND, Posts::kind, (draft, kind) -> draft.kind = kind)
            .unless(
                    Purpose.GENERAL,
                    "purpose",
                    Scalars.PURPOSE,
                    Posts::purpose,
                    (draft, purpose) -> draft.purpose = purpose)
            .required("posts", Scalars.COUNT, Posts::count, (draft, count) -> draft.count = count)
            .codec(PostsDraft::new, PostsDraft::posts);

    static final Codec<Quota> QUOTA =
            new ListCodec<>(Items.distinct(POSTS, QuotaCodecs::line), Quota::lines, QuotaCodecs::sum).inOneLine();

    /** One line of leader posts. */
    private record Leaders(LeaderPost post, int count) {}

    private static final Codec<Leaders> LEADER_LINE = Members.<LeadersDraft, Leaders>declare()
            .required(
                    "scope",
                    Scalars.choice(LeaderScope.class),
                    line -> line.post().scope(),
                    (draft, scope) -> draft.scope = scope)
            .required(
                    "rank", Scalars.choice(Rank.class), line -> line.post().rank(), (draft, rank) -> draft.rank = rank)
            .required(
                    "position",
                    Scalars.choice(LeaderPosition.class),
                    line -> line.post().position(),
                    (draft, position) -> draft.position = position)
            .required("posts", Scalars.COUNT, Leaders::count, (draft, count) -> draft.count = count)
            .codec(LeadersDraft::new, LeadersDraft::leaders)
            .inOneLine();

    static final Codec<LeadershipQuota> LEADERS = new ListCodec<>(
            Items.distinct(
                    LEADER_LINE, Leaders::post, line -> Forms.leaderPost().format(line.post())),
            QuotaCodecs::lines,
            QuotaCodecs::leaders);

    private static final Codec<Map.Entry<QuotaKind, Integer>> PEOPLE =
            Members.<Pair<QuotaKind, Integer>, Map.Entry<QuotaKind, Integer>>declare()
                    .required("kind", KIND, Map.Entry::getKey, Pair::first)
                    .required("people", Scalars.COUNT, Map.Entry::getValue, Pair::second)
                    .codec(Pair::new, pair -> pair.make(Map::entry));

    private static final Codec<List<Map.Entry<QuotaKind, Integer>>> IN_POST = new ListCodec<
                    Map.Entry<QuotaKind, Integer>, List<Map.Entry<QuotaKind, Integer>>>(
                    Items.distinct(PEOPLE, entry -> Forms.quotaKind().format(entry.getKey())),
                    list -> list,
                    list -> list)
            .inOneLine();

    static final Codec<OverQuota> OVER_QUOTA = Members.<OverQuotaDraft, OverQuota>declare()
            .required("kind", KIND, OverQuota::kind, (draft, kind) -> draft.kind = kind)
            .required("people", Scalars.COUNT, OverQuota::people, (draft, people) -> draft.people = people)
            .optional("runOffBy", Scalars.DATE, OverQuota::runOffBy, (draft, date) -> draft.runOffBy = date)
            .codec(OverQuotaDraft::new, OverQuotaDraft::overQuota)
            .inOneLine();

    static final Codec<Staffing> STAFFING = Members.<Staffing.Builder, Staffing>declare()
            .unless(
                    List.of(),
                    "inPost",
                    IN_POST,
                    staffing -> List.copyOf(staffing.inPost().entrySet()),
                    (builder, people) -> people.forEach(entry -> builder.putInPost(entry.getKey(), entry.getValue())))
            .list("overQuota", OVER_QUOTA, Staffing::overQuota, Staffing.Builder::addOverQuota)
            .unless(0, "retirees", Scalars.COUNT, Staffing::retirees, Staffing.Builder::retirees)
            .unless(0, "contractStaff", Scalars.COUNT, Staffing::contractStaff, Staffing.Builder::contractStaff)
            .unless(0, "toBePlaced", Scalars.COUNT, Staffing::toBePlaced, Staffing.Builder::toBePlaced)
            .codec(Staffing::builder, Staffing.Builder::build);

    private QuotaCodecs() {}

    private static String line(Posts posts) {
        String kind = Forms.quotaKind().format(posts.kind());
        return posts.purpose().isGeneral() ? kind : kind + "@" + posts.purpose().term();
    }

    private static Quota sum(List<Posts> lines) {
        Quota sum = Quota.none();
        for (Posts line : lines) {
            sum = sum.plus(Quota.of(line));
        }
        return sum;
    }

    private static List<Leaders> lines(LeadershipQuota leaders) {
        List<Leaders> lines = new ArrayList<>(4);
        leaders.forEach((post, count) -> lines.add(new Leaders(post, count)));
        return lines;
    }

    private static LeadershipQuota leaders(List<Leaders> lines) {
        Map<LeaderPost, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.put(line.post(), line.count()));
        return LeadershipQuota.of(counts);
    }

    private static final class PostsDraft {
        private @Nullable QuotaKind kind;
        private Purpose purpose = Purpose.GENERAL;
        private int count;

        private Posts posts() {
            return Posts.of(requireNonNull(kind), purpose, count);
        }
    }

    private static final class LeadersDraft {
        private @Nullable LeaderScope scope;
        private @Nullable Rank rank;
        private @Nullable LeaderPosition position;
        private int count;

        private Leaders leaders() {
            return new Leaders(
                    LeaderPost.of(requireNonNull(scope), requireNonNull(rank), requireNonNull(position)), count);
        }
    }

    private static final class OverQuotaDraft {
        private @Nullable QuotaKind kind;
        private int people;
        private @Nullable LocalDate runOffBy;

        private OverQuota overQuota() {
            return Optional.ofNullable(runOffBy)
                    .map(last -> OverQuota.of(requireNonNull(kind), people, last))
                    .orElseGet(() -> OverQuota.of(requireNonNull(kind), people));
        }
    }
}
