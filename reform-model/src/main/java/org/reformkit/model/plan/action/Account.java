package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Where one sort of amount is held, and how it moves: posts, leader posts or people. What a division holds is a part of what
 * its agency holds; a jurisdiction's amount is its pool.
 */
record Account<Q>(Sort<Q> sort, Wording holders, ImmutableList<Holder<?, Q>> each) {

    static final Account<Quota> POSTS = new Account<>(
            Sort.POSTS,
            Wording.of("机构、内设机构、事业单位、行政区划（待分配）", "agency, division, institution, jurisdiction (pool)"),
            ImmutableList.of(
                    new Holder<>(ElementKind.AGENCY, Agency::quota, Agency::withQuota),
                    new Holder<>(ElementKind.DIVISION, Division::quota, Division::withQuota),
                    new Holder<>(ElementKind.INSTITUTION, Institution::quota, Institution::withQuota),
                    new Holder<Jurisdiction, Quota>(
                            ElementKind.JURISDICTION,
                            place -> Optional.of(place.pool().quota()),
                            (place, posts) -> place.withPool(place.pool().withQuota(posts)))));

    static final Account<LeadershipQuota> LEADERS = new Account<>(
            Sort.LEADERS,
            Wording.of("机构、内设机构、行政区划（待分配）", "agency, division, jurisdiction (pool)"),
            ImmutableList.of(
                    new Holder<>(ElementKind.AGENCY, Agency::leaders, Agency::withLeaders),
                    new Holder<>(ElementKind.DIVISION, Division::leaders, Division::withLeaders),
                    new Holder<Jurisdiction, LeadershipQuota>(
                            ElementKind.JURISDICTION,
                            place -> Optional.of(place.pool().leaders()),
                            (place, posts) -> place.withPool(place.pool().withLeaders(posts)))));

    /** Who moves with a division, and is set by {@link SetLeadersInPost}; no pool has any. */
    static final Account<LeadershipQuota> LEADERS_IN_POST = new Account<>(
            Sort.LEADERS_IN_POST,
            Wording.of("机构、内设机构", "agency, division"),
            ImmutableList.of(
                    new Holder<>(ElementKind.AGENCY, Agency::leadersInPost, Agency::withLeadersInPost),
                    new Holder<>(ElementKind.DIVISION, Division::leadersInPost, Division::withLeadersInPost)));

    static final Account<Staffing> PEOPLE = new Account<>(
            Sort.PEOPLE,
            Wording.of("机构、事业单位、行政区划（待安置）", "agency, institution, jurisdiction (pool)"),
            ImmutableList.of(
                    new Holder<>(ElementKind.AGENCY, Agency::staffing, Agency::withStaffing),
                    new Holder<>(ElementKind.INSTITUTION, Institution::staffing, Institution::withStaffing),
                    new Holder<Jurisdiction, Staffing>(
                            ElementKind.JURISDICTION,
                            place -> Optional.of(place.pool().staffing()),
                            (place, people) -> place.withPool(place.pool().withStaffing(people)))));

    /** Whether elements of this kind hold any. */
    boolean isHeldBy(Element element) {
        return find(element) != null;
    }

    /** The amount an element holds; absent where it is not known. */
    Optional<Q> held(Element element) {
        return holder(element).heldBy(element);
    }

    Element with(Element element, Q amount) {
        return holder(element).with(element, amount);
    }

    private Holder<?, Q> holder(Element element) {
        Holder<?, Q> found = find(element);
        if (found == null) {
            throw new NoSuchElementException();
        }
        return found;
    }

    private @Nullable Holder<?, Q> find(Element element) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).isFor(element)) {
                return each.get(i);
            }
        }
        return null;
    }

    /** Whether {@code element} can give {@code amount}; a holder whose amount is not known can. */
    boolean canGive(Element element, Q amount) {
        return held(element).map(held -> sort.covers().test(held, amount)).orElse(true);
    }

    /** The sum of what these are known to have. */
    Q sum(Iterable<? extends Element> elements, Q none) {
        Q sum = none;
        for (Element element : elements) {
            Optional<Q> held = held(element);
            if (held.isPresent()) {
                sum = sort.plus().apply(sum, held.orElseThrow());
            }
        }
        return sum;
    }

    /** Adds to the element alone; what is not known stays so. */
    void add(StructureEdit edit, ElementId id, Q amount) {
        change(edit, id, amount, sort.plus());
    }

    /** Takes from the element alone; what is not known stays so. */
    void take(StructureEdit edit, ElementId id, Q amount) {
        change(edit, id, amount, sort.minus());
    }

    private void change(StructureEdit edit, ElementId id, Q amount, BinaryOperator<Q> operator) {
        change(edit, edit.element(id).orElseThrow(), amount, operator);
    }

    private void change(StructureEdit edit, Element element, Q amount, BinaryOperator<Q> operator) {
        Holder<?, Q> holder = holder(element);
        Optional<Q> held = holder.heldBy(element);
        if (held.isPresent()) {
            edit.put(holder.with(element, operator.apply(held.orElseThrow(), amount)));
        }
    }

    /** Moves {@code amount} between two that differ, and through the agencies where these are of different ones. */
    void move(StructureEdit edit, ElementId source, ElementId target, Q amount) {
        Element giving = edit.element(source).orElseThrow();
        Element taking = edit.element(target).orElseThrow();
        ElementId giver = owner(giving);
        ElementId taker = owner(taking);
        if (!giver.equals(taker)) {
            take(edit, giver, amount);
            add(edit, taker, amount);
        }
        if (!source.equals(giver)) {
            change(edit, giving, amount, sort.minus());
        }
        if (!target.equals(taker)) {
            change(edit, taking, amount, sort.plus());
        }
    }

    /** Hands all that an ending body has to the pool, of which only a lower bound is known where that is not known. */
    void release(StructureEdit edit, Element ending) {
        JurisdictionCode place = ending.elementId().jurisdiction();
        Optional<Q> amount = held(ending);
        if (amount.isPresent()) {
            add(edit, place, amount.orElseThrow());
        } else {
            Jurisdiction jurisdiction = (Jurisdiction) edit.element(place).orElseThrow();
            edit.put(jurisdiction.withPool(jurisdiction.pool().withIncomplete(sort.part())));
        }
    }

    /** Whether to set up {@code body} and to abolish it again leaves the pool as it was, and the other way round. */
    static boolean areReleasable(Structure before, Element body) {
        return POSTS.isReleasable(before, body)
                && LEADERS.isReleasable(before, body)
                && PEOPLE.isReleasable(before, body);
    }

    private boolean isReleasable(Structure before, Element body) {
        return !isHeldBy(body)
                || held(body).isPresent()
                || before.jurisdiction(body.elementId().jurisdiction())
                        .filter(place -> place.pool().incomplete().contains(sort.part()))
                        .isPresent();
    }

    /** What keeps {@code source} from giving {@code amount} to {@code target}. */
    void refuse(Refusals refusals, Structure before, ElementId source, ElementId target, Q amount) {
        refusals.holder(this, source).holder(this, target).differ(source, target);
        if (refusals.isEmpty()) {
            Element giving = before.element(source).orElseThrow();
            refusals.within(this, source, held(giving), amount);
            ElementId giver = owner(giving);
            if (!giver.equals(source)
                    && !giver.equals(owner(before.element(target).orElseThrow()))) {
                refusals.covered(this, giver, amount);
            }
        }
    }

    /** Whether {@code target} could give {@code amount} back; an agency gets nothing new from its own division. */
    boolean canReturn(Structure before, ElementId source, ElementId target, Q amount) {
        return !owner(before.element(source).orElseThrow()).equals(target)
                || canGive(before.element(target).orElseThrow(), amount);
    }

    /** Whether {@code target} could give people back; who fills up a unit that has too many cannot be told from the others. */
    static boolean canReturnPeople(Structure before, ElementId target, Staffing people) {
        return Units.dispatcher(before, target)
                .map(agency -> Units.areFilled(before, agency, people))
                .orElse(true);
    }

    /** The agency of a division, or the element itself. */
    private static ElementId owner(Element element) {
        ElementId id = element.elementId();
        return id.kind() == ElementKind.DIVISION ? ((Division) element).agency() : id;
    }
}
