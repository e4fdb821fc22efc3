package org.reformkit.io.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.rules.check.Text;

/** What a plan moves by transfers of its own: people, institutions, posts, divisions, duties; only what there is. */
record MovementsPart(Movements moved) {

    void write(Outline out) {
        Words words = out.words();
        out.section(words.say("section.movements"));
        if (moved.isEmpty()) {
            out.line(0, words.say("movements.none"));
            return;
        }
        writePeople(out, words);
        writePosts(out, words, "movements.posts", moved.posts(), moved.leaderPosts());
        writePosts(out, words, "movements.allocated", moved.allocatedPosts(), moved.allocatedLeaderPosts());
        if (moved.divisions() > 0) {
            out.line(0, words.say("movements.divisions", moved.divisions()));
            writePosts(out, words, "movements.along", moved.divisionPosts(), moved.divisionLeaderPosts());
        }
        if (moved.duties() > 0) {
            out.line(0, words.say("movements.duties", moved.duties()));
        }
    }

    private void writePeople(Outline out, Words words) {
        Staffing people = moved.people();
        out.line(
                0,
                people.isNone()
                        ? words.say("movements.people.none")
                        : words.say(
                                "movements.people",
                                people.people(),
                                kinds(words, "movements.people.kind", people::inPost)));
        Staffing sentDown = moved.peopleSentDown();
        if (!sentDown.isNone()) {
            out.line(
                    0,
                    words.say(
                            "movements.sent-down",
                            sentDown.people(),
                            kinds(words, "movements.people.kind", sentDown::inPost)));
        }
        if (moved.institutions() > 0) {
            Staffing staff = moved.institutionStaff();
            out.line(
                    0,
                    words.say(
                            "movements.institutions",
                            moved.institutions(),
                            staff.totalInPost(),
                            kinds(words, "movements.people.kind", staff::inPost),
                            staff.retirees()));
        }
    }

    private static void writePosts(Outline out, Words words, String key, Quota posts, LeadershipQuota leaders) {
        if (!posts.isNone()) {
            out.line(0, words.say(key, posts.total(), kinds(words, "movements.posts.kind", posts::posts)));
        }
        if (!leaders.isNone()) {
            out.line(0, words.say(key + ".leaders", leaders.total()));
        }
    }

    /** The number of each kind in brackets; empty where there are none. */
    private static String kinds(Words words, String key, ToIntFunction<QuotaKind> number) {
        String kinds = Arrays.stream(QuotaKind.values())
                .filter(kind -> number.applyAsInt(kind) > 0)
                .map(kind -> words.say(key, name(words, kind), number.applyAsInt(kind)))
                .collect(Collectors.joining(words.say("list.separator")));
        return kinds.isEmpty() ? "" : words.say("movements.kinds", kinds);
    }

    private static String name(Words words, QuotaKind kind) {
        return words.say(
                Text.of(kind.term(), kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
}
