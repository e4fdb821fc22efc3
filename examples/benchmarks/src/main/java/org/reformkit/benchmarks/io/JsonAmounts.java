package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

/** Posts, leader posts, people and charters read by hand. */
abstract class JsonAmounts extends JsonFields {

    JsonAmounts(JsonParser json, String file) {
        super(json, file);
    }

    final Quota quota() throws IOException {
        Quota quota = Quota.none();
        Set<QuotaKind> kinds = new HashSet<>();
        startArray();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            QuotaKind kind = null;
            int posts = 0;
            int seen = 0;
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                switch (name) {
                    case "kind" -> {
                        seen = once(seen, 1);
                        kind = constant(Constants.QUOTA_KINDS);
                    }
                    case "posts" -> {
                        seen = once(seen, 2);
                        posts = count();
                    }
                    default -> throw fault("unknown " + name);
                }
            }
            all(seen, 3);
            check(kinds.add(requireNonNull(kind)), "twice");
            quota = quota.plus(Quota.of(kind, posts));
        }
        return quota;
    }

    final LeadershipQuota leaders() throws IOException {
        Map<LeaderPost, Integer> leaders = new HashMap<>();
        startArray();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            LeaderScope scope = null;
            Rank rank = null;
            LeaderPosition position = null;
            int posts = 0;
            int seen = 0;
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                switch (name) {
                    case "scope" -> {
                        seen = once(seen, 1);
                        scope = constant(Constants.SCOPES);
                    }
                    case "rank" -> {
                        seen = once(seen, 2);
                        rank = constant(Constants.RANKS);
                    }
                    case "position" -> {
                        seen = once(seen, 4);
                        position = constant(Constants.POSITIONS);
                    }
                    case "posts" -> {
                        seen = once(seen, 8);
                        posts = count();
                    }
                    default -> throw fault("unknown " + name);
                }
            }
            all(seen, 15);
            LeaderPost post = LeaderPost.of(requireNonNull(scope), requireNonNull(rank), requireNonNull(position));
            check(leaders.put(post, posts) == null, "twice");
        }
        return LeadershipQuota.of(leaders);
    }

    final Staffing staffing() throws IOException {
        Map<QuotaKind, Integer> people = new EnumMap<>(QuotaKind.class);
        expect(json.nextToken(), JsonToken.START_OBJECT);
        int outer = 0;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            check(field.equals("inPost"), "unknown");
            outer = once(outer, 1);
            startArray();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                QuotaKind kind = null;
                int count = 0;
                int seen = 0;
                for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    switch (name) {
                        case "kind" -> {
                            seen = once(seen, 1);
                            kind = constant(Constants.QUOTA_KINDS);
                        }
                        case "people" -> {
                            seen = once(seen, 2);
                            count = count();
                        }
                        default -> throw fault("unknown " + name);
                    }
                }
                all(seen, 3);
                check(people.put(requireNonNull(kind), count) == null, "twice");
            }
        }
        return Staffing.builder().putAllInPost(people).build();
    }

    final Charter charter() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        Charter.Builder builder = Charter.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            check(name.equals("issuedOn"), "unknown");
            seen = once(seen, 1);
            builder.issuedOn(LocalDate.parse(text()));
        }
        return builder.build();
    }
}
