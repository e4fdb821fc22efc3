package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;

/** What no reform can lose or gain. Sums are known only where every part is, so they are compared step by step. */
@Domain(ReformDomain.class)
class ConservationProperties {

    @Property(tries = 200)
    void onlyAnApprovalChangesThePosts(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (!(step.action() instanceof AdjustQuota) && !(step.action() instanceof EarmarkQuota)) {
                assertSame(step, ConservationProperties::posts);
            }
        }
    }

    @Property(tries = 200)
    void onlyAnApprovalChangesThePostsOfAKind(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (!(step.action() instanceof AdjustQuota)) {
                assertSame(step, structure -> posts(structure).map(ConservationProperties::byKind));
            }
        }
    }

    private static Map<QuotaKind, Integer> byKind(Quota posts) {
        return Maps.toMap(posts.kinds(), posts::posts);
    }

    @Property(tries = 200)
    void onlyAnApprovalChangesTheLeaderPosts(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (!(step.action() instanceof AdjustLeaderPosts)) {
                assertSame(step, ConservationProperties::leaders);
            }
        }
    }

    @Property(tries = 200)
    void nobodyIsLost(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            boolean isRecounted = step.action() instanceof SetRunOff;
            assertSame(step, structure -> people(structure).map(all -> isRecounted ? withoutOverQuota(all) : all));
        }
    }

    /** The same people, but for who of them is over quota. */
    private static Staffing withoutOverQuota(Staffing people) {
        return people.toBuilder().overQuota(List.of()).build();
    }

    @Property(tries = 200)
    void onlyActionsThatSaySoAddOrEndDuties(@ForAll PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            Set<DutyId> expected = duties(step.before());
            if (step.action() instanceof AddDuty addition) {
                expected.add(addition.duty().id());
            } else if (step.action() instanceof EndDuty end) {
                expected.remove(end.duty());
            } else if (step.action() instanceof TransferDuty transfer) {
                transfer.part().ifPresent(part -> expected.add(part.id()));
            } else if (step.action() instanceof HandDownDuty passing) {
                passing.part().ifPresent(part -> expected.add(part.id()));
            } else if (step.action() instanceof TakeUpDuty passing) {
                passing.part().ifPresent(part -> expected.add(part.id()));
            }
            assertThat(duties(step.after())).isEqualTo(expected);
        }
    }

    private static <Q> void assertSame(Step step, Function<Structure, Optional<Q>> sum) {
        Optional<Q> before = sum.apply(step.before());
        Optional<Q> after = sum.apply(step.after());
        if (before.isPresent() && after.isPresent()) {
            assertThat(after).as(step.action().verb()).isEqualTo(before);
        }
    }

    /** A coordinating body of which no posts are told has none. */
    private static Optional<Quota> posts(Structure structure) {
        return sum(
                Quota.none(),
                Quota::plus,
                structure
                        .jurisdictions()
                        .map(jurisdiction -> jurisdiction.pool().quota()),
                structure.agencies().map(Agency::quota),
                Stream.concat(
                        structure.institutions().map(Institution::quota),
                        structure.coordinatingBodies().map(body -> body.posts().or(() -> Optional.of(Quota.none())))));
    }

    private static Optional<LeadershipQuota> leaders(Structure structure) {
        return sum(
                LeadershipQuota.none(),
                LeadershipQuota::plus,
                structure
                        .jurisdictions()
                        .map(jurisdiction -> jurisdiction.pool().leaders()),
                structure.agencies().map(Agency::leaders),
                Stream.of());
    }

    private static Optional<Staffing> people(Structure structure) {
        return sum(
                Staffing.none(),
                Staffing::plus,
                structure
                        .jurisdictions()
                        .map(jurisdiction -> jurisdiction.pool().staffing()),
                structure.agencies().map(Agency::staffing),
                structure.institutions().map(Institution::staffing));
    }

    /** The sum of all; absent where one of them is not known. */
    private static <Q> Optional<Q> sum(
            Q none,
            BinaryOperator<Q> plus,
            Stream<Q> pools,
            Stream<Optional<Q>> agencies,
            Stream<Optional<Q>> institutions) {
        return Stream.of(pools.map(Optional::of), agencies, institutions)
                .flatMap(amounts -> amounts)
                .reduce(
                        Optional.of(none),
                        (one, other) -> one.flatMap(held -> other.map(more -> plus.apply(held, more))));
    }

    private static Set<DutyId> duties(Structure structure) {
        return structure.duties().map(Duty::id).collect(Collectors.toSet());
    }
}
