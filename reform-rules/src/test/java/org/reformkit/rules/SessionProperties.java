package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.LibraryBounds;
import org.reformkit.rules.library.StandardRules;

@Domain(ReformDomain.class)
class SessionProperties {

    private static final LocalDate AS_OF = LocalDate.of(2019, 3, 31);

    /** All rules of the library, with bounds that random structures often miss, and three that say nothing of their reach. */
    private static final Policy POLICY = Policy.builder()
            .title("全部规则")
            .addAllRules(StandardRules.catalogue().types().stream()
                    .map(type -> type.create(LibraryBounds.of(type)))
                    .toList())
            .addRules(Rule.forEach(Structure.class)
                    .named("whole.few-agencies")
                    .requires(Check.that(
                            Text.of("机构不多", "few agencies"),
                            (structure, whole) -> whole.agencies().count() <= 3)))
            .addRules(Rule.forEach(Agency.class)
                    .named("agency.largest-name")
                    .requires(Check.that(
                            Text.of("名称最长", "no longer name"),
                            (structure, agency) -> structure
                                    .agencies()
                                    .allMatch(other -> other.name().length()
                                            <= agency.name().length()))))
            .addRules(Rule.forEach(Relation.class)
                    .named("relation.owner-has-posts")
                    .requires(Check.that(
                            Text.of("主体有编制", "owner has posts"),
                            (structure, relation) -> structure
                                    .agency(relation.owner())
                                    .flatMap(Agency::quota)
                                    .map(quota -> quota.total() > 5)
                                    .orElse(false))))
            .build();

    @Property(tries = 200)
    void reportAfterAnyActionsIsThatOfAPassFromScratch(@ForAll PlannedReform reform) {
        assertThat(keptUpToDate(reform.before(), reform).structure())
                .isEqualTo(reform.run().last());
    }

    /** Among so many others, what a step touches is judged by itself, and not with all that are there. */
    @Property(tries = 60)
    void reportAfterAnyActionsAmongManyIsThatOfAPassFromScratch(@ForAll PlannedReform reform) {
        keptUpToDate(Crowd.around(reform.before()), reform);
    }

    @CanIgnoreReturnValue
    private static Session keptUpToDate(Structure before, PlannedReform reform) {
        Session session = Session.open(POLICY, before, AS_OF);
        for (Action action : reform.plan().actions()) {
            Session next = session.apply(action);

            assertThat(next.report()).isEqualTo(POLICY.evaluate(next.structure(), AS_OF));
            assertThat(next.changes()).isEqualTo(next.report().since(session.report()));
            session = next;
        }
        return session;
    }

    @Property(tries = 100)
    void sessionsOfBeforeStayAsTheyWere(@ForAll PlannedReform reform) {
        List<Session> sessions = new ArrayList<>();
        sessions.add(Session.open(POLICY, reform.before(), AS_OF));
        for (Action action : reform.plan().actions()) {
            sessions.add(sessions.get(sessions.size() - 1).apply(action));
        }
        for (Session session : sessions) {
            assertThat(session.report()).isEqualTo(POLICY.evaluate(session.structure(), AS_OF));
        }
    }

    @Property(tries = 100)
    void countsAreThoseOfTheReport(@ForAll PlannedReform reform) {
        Session session = Session.open(POLICY, reform.before(), AS_OF).asserting();
        for (Action action : reform.plan().actions()) {
            session = session.apply(action);
            for (Verdict verdict : Verdict.values()) {
                assertThat(session.count(verdict)).isEqualTo(session.report().count(verdict));
            }
        }
    }
}
