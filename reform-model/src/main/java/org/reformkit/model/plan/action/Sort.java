package org.reformkit.model.plan.action;

import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.PoolPart;

/** One sort of amount: how it is called, and its arithmetic. */
record Sort<Q>(
        PoolPart part,
        Wording term,
        Wording unknown,
        Function<Q, Wording> wording,
        Predicate<Q> isNone,
        BinaryOperator<Q> plus,
        BinaryOperator<Q> minus,
        BiPredicate<Q, Q> covers) {

    static final Sort<Quota> POSTS = new Sort<>(
            PoolPart.POSTS,
            Wording.of("编制", "posts"),
            Wording.of("编制数未知", "posts not known"),
            Wordings::of,
            Quota::isNone,
            Quota::plus,
            Quota::minus,
            Quota::covers);

    static final Sort<LeadershipQuota> LEADERS = new Sort<>(
            PoolPart.LEADER_POSTS,
            Wording.of("领导职数", "leader posts"),
            Wording.of("领导职数未知", "leader posts not known"),
            Wordings::of,
            LeadershipQuota::isNone,
            LeadershipQuota::plus,
            LeadershipQuota::minus,
            LeadershipQuota::covers);

    static final Sort<LeadershipQuota> LEADERS_IN_POST = new Sort<>(
            PoolPart.PEOPLE,
            Wording.of("实配领导", "leaders in post"),
            Wording.of("实配领导数未知", "leaders in post not known"),
            Sort::leadersInPost,
            LeadershipQuota::isNone,
            LeadershipQuota::plus,
            LeadershipQuota::minus,
            LeadershipQuota::covers);

    static final Sort<Staffing> PEOPLE = new Sort<>(
            PoolPart.PEOPLE,
            Wording.of("人员", "people"),
            Wording.of("人员数未知", "people not known"),
            Wordings::of,
            Staffing::isNone,
            Staffing::plus,
            Staffing::minus,
            Staffing::covers);

    private static Wording leadersInPost(LeadershipQuota people) {
        return people.isNone() ? Wording.of("无实配领导", "no leaders in post") : Wordings.of(people);
    }
}
