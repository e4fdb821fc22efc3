package org.reformkit.benchmarks.nation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

/** Amounts (编制、职数、人员), each made once, as a reader that shares equal values would. */
final class Amounts {

    private static final LeaderPost HEAD = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DEPUTY =
            LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY);
    private static final LeaderPost DIVISION_HEAD =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DIVISION_DEPUTY =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_DEPUTY, LeaderPosition.DEPUTY);

    private static final Map<Integer, Quota> POSTS = new ConcurrentHashMap<>();
    private static final Map<Integer, Staffing> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<Integer, LeadershipQuota> OF_DIVISION = new ConcurrentHashMap<>();
    private static final Map<LeadershipQuota, LeadershipQuota> OF_AGENCY = new ConcurrentHashMap<>();

    private Amounts() {}

    static Quota posts(int count) {
        return shared(POSTS, count, number -> Quota.of(QuotaKind.ADMINISTRATIVE, number));
    }

    static Staffing people(int count) {
        return shared(PEOPLE, count, number -> Staffing.of(QuotaKind.ADMINISTRATIVE, number));
    }

    /** A head, and deputies for the rest. */
    static LeadershipQuota ofDivision(int leaders) {
        return shared(
                OF_DIVISION,
                leaders,
                number -> LeadershipQuota.of(DIVISION_HEAD, 1).with(DIVISION_DEPUTY, number - 1));
    }

    /** A head, deputies, and the leader posts of all divisions. */
    static LeadershipQuota ofAgency(int deputies, int divisions, int divisionLeaders) {
        LeadershipQuota leaders = LeadershipQuota.of(Map.of(
                HEAD, 1, DEPUTY, deputies, DIVISION_HEAD, divisions, DIVISION_DEPUTY, divisionLeaders - divisions));
        LeadershipQuota known = OF_AGENCY.putIfAbsent(leaders, leaders);
        return known == null ? leaders : known;
    }

    private static <V> V shared(Map<Integer, V> known, int count, IntFunction<V> maker) {
        return known.computeIfAbsent(count, maker::apply);
    }
}
