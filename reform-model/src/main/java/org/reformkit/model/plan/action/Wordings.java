package org.reformkit.model.plan.action;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;

/** Amounts and relations in words: in Chinese as they write themselves, in English by the names of their constants. */
final class Wordings {

    private Wordings() {}

    /** Such as 行政编制17名、事业编制（招商专用）5名 and {@code administrative 17, institution (for 招商) 5}. */
    static Wording of(Quota posts) {
        return Wording.of(
                posts.toString(),
                posts.isNone()
                        ? "no posts"
                        : posts.lines().stream().map(Wordings::english).collect(Collectors.joining(", ")));
    }

    /** Such as 部门领导正职（正科级）1名 and {@code agency chief (township chief) 1}. */
    static Wording of(LeadershipQuota posts) {
        return Wording.of(
                posts.toString(),
                posts.isNone()
                        ? "no leader posts"
                        : posts.lines().entrySet().stream()
                                .map(line -> english(line.getKey()) + " " + line.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /** Such as 实配部门领导正职（正科级）1名 and {@code leaders in post: agency chief (township chief) 1}. */
    static Wording inPost(LeadershipQuota leaders) {
        Wording each = of(leaders);
        return Wording.of("实配" + each.zh(), "leaders in post: " + each.en());
    }

    /**
     * Such as 行政编制26人（超编3人，至2027-12-31）、离退休655人 and {@code administrative 26 (3 over quota, until 2027-12-31),
     * retirees 655}.
     */
    static Wording of(Staffing people) {
        return Wording.of(
                people.toString(),
                people.isNone()
                        ? "nobody"
                        : Stream.of(
                                        people.inPost().entrySet().stream()
                                                .map(entry -> word(entry.getKey()) + " " + entry.getValue()
                                                        + overQuota(people, entry.getKey())),
                                        group("retirees", people.retirees()),
                                        group("contract staff", people.contractStaff()),
                                        group("to be placed", people.toBePlaced()))
                                .flatMap(groups -> groups)
                                .collect(Collectors.joining(", ")));
    }

    /** Such as 牌子“溧阳市地震局” and {@code plate '溧阳市地震局'}; without the names of agencies. */
    static Wording of(Relation relation) {
        return Wording.of(relation.term(), english(relation));
    }

    private static String english(Relation relation) {
        if (relation instanceof Plate plate) {
            return "plate '" + plate.name() + "'";
        }
        if (relation instanceof CoLocation) {
            return "co-location";
        }
        if (relation instanceof Placement placement) {
            return "placement (" + word(placement.strength()) + ")"
                    + placement.work().map(work -> " of '" + work + "'").orElse("");
        }
        if (relation instanceof Dispatch unit) {
            return "dispatch (" + word(unit.kind()) + ") '" + unit.unit() + "'";
        }
        if (relation instanceof Counterpart counterpart) {
            return "counterpart '" + counterpart.above() + "'";
        }
        if (relation instanceof Borrowing borrowing) {
            return "use of posts (" + of(borrowing.posts()).en() + ")";
        }
        if (relation instanceof OfficeHost) {
            return "office of a coordinating body";
        }
        if (relation instanceof Delegation) {
            return "delegation";
        }
        throw new IllegalArgumentException("Relation '" + relation.key() + "': it has no wording.");
    }

    private static String english(Posts posts) {
        return word(posts.kind()) + (posts.purpose().isGeneral() ? "" : " (for " + posts.purpose() + ")") + " "
                + posts.count();
    }

    private static String english(LeaderPost post) {
        return word(post.scope()) + " " + word(post.position()) + " (" + word(post.rank()) + ")";
    }

    private static String overQuota(Staffing people, QuotaKind kind) {
        return people.overQuota().stream()
                .filter(some -> some.kind() == kind)
                .map(Wordings::english)
                .collect(Collectors.joining());
    }

    private static String english(OverQuota some) {
        return " (" + some.people() + " over quota"
                + some.runOffBy().map(last -> ", until " + last).orElse("") + ")";
    }

    private static Stream<String> group(String name, int people) {
        return people == 0 ? Stream.of() : Stream.of(name + " " + people);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
