package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/** Gathers every reason against an action, in the order in which it is asked. */
final class Refusals {

    private final Structure before;
    private final List<Refusal> found = new ArrayList<>();

    Refusals(Structure before) {
        this.before = before;
    }

    @CanIgnoreReturnValue
    Refusals present(ElementId id) {
        return unless(before.element(id).isPresent(), id, Refusal.Reason.UNKNOWN);
    }

    @CanIgnoreReturnValue
    Refusals present(Iterable<? extends ElementId> ids) {
        ids.forEach(this::present);
        return this;
    }

    @CanIgnoreReturnValue
    Refusals free(ElementId id) {
        return unless(before.element(id).isEmpty(), id, Refusal.Reason.TAKEN);
    }

    /** Every reference of a new element resolves. */
    @CanIgnoreReturnValue
    Refusals resolves(Element element) {
        return present(element.references());
    }

    @CanIgnoreReturnValue
    Refusals has(Relation relation) {
        boolean isKnown =
                relation.references().stream().allMatch(id -> before.element(id).isPresent());
        return !isKnown || before.has(relation)
                ? this
                : add(relation.owner(), Refusal.Reason.NO_RELATION, named(relation, relation.owner()));
    }

    @CanIgnoreReturnValue
    Refusals hasNot(Relation relation) {
        return before.has(relation) ? related(relation.owner(), relation) : this;
    }

    /** The relation, which is there, stands against it at {@code element}. */
    @CanIgnoreReturnValue
    Refusals related(ElementId element, Relation relation) {
        return add(element, Refusal.Reason.RELATED, named(relation, element));
    }

    /** A relation without a name of its own is told by the names of the others in it. */
    private Wording named(Relation relation, ElementId element) {
        Wording alone = Wordings.of(relation);
        if (!(relation instanceof Delegation || relation instanceof OfficeHost || relation instanceof CoLocation)) {
            return alone;
        }
        List<String> others = relation.references().stream()
                .filter(id -> !id.equals(element))
                .map(id -> Estate.nameOf(before.element(id).orElseThrow()))
                .toList();
        return Wording.of(
                alone.zh() + "（" + String.join("、", others) + "）", alone.en() + " (" + String.join(", ", others) + ")");
    }

    @CanIgnoreReturnValue
    Refusals differ(ElementId one, ElementId other) {
        return unless(!one.equals(other), one, Refusal.Reason.SAME);
    }

    /** {@code agency} would not answer for itself, were it placed under {@code under}. */
    @CanIgnoreReturnValue
    Refusals placeable(AgencyId agency, AgencyId under) {
        return answers(agency, ImmutableSet.of(agency), ImmutableSet.of(under));
    }

    /** {@code made} would not answer for itself, were all of {@code members} one. */
    @CanIgnoreReturnValue
    Refusals joinable(AgencyId made, Set<AgencyId> members) {
        return answers(
                made,
                members,
                members.stream()
                        .flatMap(member -> placedUnder(member).stream())
                        .filter(under -> !members.contains(under))
                        .toList());
    }

    private Refusals answers(AgencyId made, Set<AgencyId> members, Collection<AgencyId> unders) {
        return unless(
                !leads(unders, members, this::placedUnder),
                made,
                Refusal.Reason.CIRCLE,
                Wording.of("归口关系", "placement"));
    }

    /** The agencies that {@code agency} is placed under. */
    private Collection<AgencyId> placedUnder(AgencyId agency) {
        ImmutableList<Placement> placements = before.relations(agency, Placement.class);
        if (placements.isEmpty()) {
            return ImmutableList.of();
        }
        return placements.stream()
                .filter(placement -> placement.agency().filter(agency::equals).isPresent())
                .map(Placement::under)
                .toList();
    }

    /** A new duty does not stem from itself. */
    @CanIgnoreReturnValue
    Refusals derivable(DutyId made, Collection<DutyId> origins) {
        boolean isCircle = leads(
                origins,
                ImmutableSet.of(made),
                id -> before.duty(id).map(Duty::derivedFrom).orElse(ImmutableSortedSet.of()));
        return unless(!isCircle, made, Refusal.Reason.CIRCLE, Wording.of("沿革", "origin"));
    }

    /** The divisions of {@code agency}, which stay in their jurisdiction, can pass to {@code successor}. */
    @CanIgnoreReturnValue
    Refusals divisionsPass(AgencyId agency, AgencyId successor) {
        for (Division division : before.divisions(agency)) {
            passes(division.id(), successor);
        }
        return this;
    }

    /** The division, which stays in its jurisdiction, can pass to {@code successor}. */
    @CanIgnoreReturnValue
    Refusals passes(DivisionId division, AgencyId successor) {
        return unless(
                division.jurisdiction().equals(successor.jurisdiction()),
                division,
                Refusal.Reason.ELSEWHERE,
                Wording.of(successor.jurisdiction().text()));
    }

    /** The division is there, and one of the agency. */
    @CanIgnoreReturnValue
    Refusals partOf(AgencyId agency, Optional<DivisionId> division) {
        division.ifPresent(id -> present(id).belongs(id, agency));
        return this;
    }

    /** The agency holds the duty, where it is there, in some role. */
    @CanIgnoreReturnValue
    Refusals holds(AgencyId agency, DutyId duty) {
        return unless(
                before.duty(duty).map(found -> found.isHeldBy(agency)).orElse(true),
                duty,
                Refusal.Reason.NO_RELATION,
                Wording.of("机构 " + agency + " 的承担关系", "holding by agency " + agency));
    }

    /** The duty is a power, and has that many items, as far as is known. */
    @CanIgnoreReturnValue
    Refusals items(Duty whole, int items) {
        if (whole.power().isEmpty()) {
            return add(whole.id(), Refusal.Reason.NO_RELATION, Wording.of("权力事项类型", "kind of power"));
        }
        Optional<Integer> all = whole.power().flatMap(PowerItem::items).filter(some -> some < items);
        return all.map(some -> add(
                        whole.id(),
                        Refusal.Reason.TOO_MUCH,
                        Wording.of(items + "项", items + " items"),
                        Wording.of(some + "项", some + " items")))
                .orElse(this);
    }

    /** The division is one of those that do the duty, where that is there. */
    @CanIgnoreReturnValue
    Refusals does(DivisionId division, DutyId duty) {
        return unless(
                before.duty(duty)
                        .map(found -> found.divisions().contains(division))
                        .orElse(true),
                duty,
                Refusal.Reason.NO_RELATION,
                Wording.of("内设机构 " + division + " 的承办关系", "doing by division " + division));
    }

    /** The institution, where it is there, is subordinate to {@code agency}. */
    @CanIgnoreReturnValue
    Refusals supervised(InstitutionId institution, AgencyId agency) {
        return unless(
                before.institution(institution)
                        .map(found -> found.supervisor().filter(agency::equals).isPresent())
                        .orElse(true),
                institution,
                Refusal.Reason.NO_RELATION,
                Wording.of("与机构 " + agency + " 的隶属关系", "subordination to agency " + agency));
    }

    /** The division, where it is there, is one of {@code agency}. */
    @CanIgnoreReturnValue
    Refusals belongs(DivisionId division, AgencyId agency) {
        return unless(
                before.division(division)
                        .map(found -> found.agency().equals(agency))
                        .orElse(true),
                division,
                Refusal.Reason.NO_RELATION,
                Wording.of("与机构 " + agency + " 的隶属关系", "membership of agency " + agency));
    }

    /** The element is there and holds what the account is about. */
    @CanIgnoreReturnValue
    Refusals holder(Account<?> account, ElementId id) {
        Optional<Element> element = before.element(id);
        if (element.isEmpty()) {
            return present(id);
        }
        return unless(
                account.isHeldBy(element.orElseThrow()),
                id,
                Refusal.Reason.NO_HOLDER,
                account.sort().term(),
                account.holders());
    }

    /** The element, which is there, has that much, as far as is known. */
    @CanIgnoreReturnValue
    <Q> Refusals covered(Account<Q> account, ElementId id, Q amount) {
        return within(account, id, account.held(before.element(id).orElseThrow()), amount);
    }

    /** The holder that is to be has that much, as far as is known. */
    @CanIgnoreReturnValue
    <Q> Refusals within(Account<Q> account, ElementId id, Optional<Q> held, Q amount) {
        if (held.isPresent() && !account.sort().covers().test(held.orElseThrow(), amount)) {
            add(
                    id,
                    areMixed(held.orElseThrow(), amount) ? Refusal.Reason.OVER_QUOTA : Refusal.Reason.TOO_MUCH,
                    account.sort().wording().apply(amount),
                    account.sort().wording().apply(held.orElseThrow()));
        }
        return this;
    }

    /** Whether they are people of whom there are enough, were it not for who is over quota. */
    private static boolean areMixed(Object held, Object amount) {
        return held instanceof Staffing people
                && amount instanceof Staffing asked
                && Units.plain(people).covers(Units.plain(asked));
    }

    /** The element, which is there, has an amount that is known. */
    @CanIgnoreReturnValue
    Refusals known(Account<?> account, ElementId id) {
        return unless(
                account.held(before.element(id).orElseThrow()).isPresent(),
                id,
                Refusal.Reason.NOT_KNOWN,
                account.sort().unknown());
    }

    /** The agency does not lead the duty, where it is there, alone already. */
    @CanIgnoreReturnValue
    Refusals passesOn(DutyId duty, AgencyId receiver) {
        return unless(
                before.duty(duty)
                        .flatMap(DutyPassing::onlyLead)
                        .filter(receiver::equals)
                        .isEmpty(),
                duty,
                Refusal.Reason.NO_CHANGE,
                Wording.of("已由机构 " + receiver + " 主办", "agency " + receiver + " leads it already"));
    }

    /** The agency and the institutions it supervises have that many people who work in none of its units, as far as is known. */
    @CanIgnoreReturnValue
    Refusals canSend(AgencyId agency, Staffing people) {
        Staffing asked = Units.plain(people);
        return Units.all(before, agency)
                .filter(all -> !all.covers(asked))
                .map(all -> add(agency, Refusal.Reason.TOO_MUCH, Wordings.of(asked), Wordings.of(all)))
                .orElseGet(() -> unsent(agency, people));
    }

    /** None of these people, whom the agency has, works in one of its units, as far as is known. */
    @CanIgnoreReturnValue
    Refusals unsent(AgencyId agency, Staffing people) {
        Staffing asked = Units.plain(people);
        return Units.free(before, agency)
                .filter(free -> !free.covers(asked))
                .map(free -> add(agency, Refusal.Reason.SENT_OUT, Wordings.of(asked), Wordings.of(free)))
                .orElse(this);
    }

    /** People who leave {@code source} for {@code target} are not taken out of units, as far as is known. */
    @CanIgnoreReturnValue
    Refusals stays(ElementId source, ElementId target, Staffing people) {
        Optional<AgencyId> from = Units.dispatcher(before, source);
        if (from.isPresent() && !from.equals(Units.dispatcher(before, target))) {
            unsent(from.orElseThrow(), people);
        }
        return this;
    }

    /** None of the people of an institution that leaves its supervisor works in a unit of that one, as far as is known. */
    @CanIgnoreReturnValue
    Refusals leaves(Institution leaving) {
        leaving.supervisor()
                .ifPresent(supervisor -> leaving.staffing().ifPresent(people -> unsent(supervisor, people)));
        return this;
    }

    @CanIgnoreReturnValue
    Refusals unless(boolean well, ElementId id, Refusal.Reason reason, Wording... arguments) {
        return well ? this : add(id, reason, arguments);
    }

    @CanIgnoreReturnValue
    private Refusals add(ElementId id, Refusal.Reason reason, Wording... arguments) {
        found.add(Refusal.at(id, reason, arguments));
        return this;
    }

    /** Whether a chain that begins with one of {@code starts} comes to one of {@code ends}. */
    private static <T> boolean leads(
            Collection<T> starts, Set<T> ends, Function<? super T, ? extends Collection<T>> next) {
        Set<T> seen = new HashSet<>(starts);
        Deque<T> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            T each = open.remove();
            if (ends.contains(each)) {
                return true;
            }
            for (T following : next.apply(each)) {
                if (seen.add(following)) {
                    open.add(following);
                }
            }
        }
        return false;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ImmutableList<Refusal> list() {
        return ImmutableList.copyOf(found);
    }
}
