package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
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
                    new Holder<>(
                            Agency.class,
                            Agency::quota,
                            (agency, posts) -> agency.toBuilder().quota(posts).build()),
                    new Holder<>(
                            Division.class,
                            Division::quota,
                            (division, posts) ->
                                    division.toBuilder().quota(posts).build()),
                    new Holder<>(
                            Institution.class,
                            Institution::quota,
                            (institution, posts) ->
                                    institution.toBuilder().quota(posts).build()),
                    new Holder<>(
                            Jurisdiction.class,
                            place -> Optional.of(place.pool().quota()),
                            (place, posts) -> place.withPool(place.pool().withQuota(posts)))));

    static final Account<LeadershipQuota> LEADERS = new Account<>(
            Sort.LEADERS,
            Wording.of("机构、内设机构、行政区划（待分配）", "agency, division, jurisdiction (pool)"),
            ImmutableList.of(
                    new Holder<>(
                            Agency.class,
                            Agency::leaders,
                            (agency, posts) -> agency.toBuilder().leaders(posts).build()),
                    new Holder<>(
                            Division.class,
                            Division::leaders,
                            (division, posts) ->
                                    division.toBuilder().leaders(posts).build()),
                    new Holder<>(
                            Jurisdiction.class,
                            place -> Optional.of(place.pool().leaders()),
                            (place, posts) -> place.withPool(place.pool().withLeaders(posts)))));

    static final Account<Staffing> PEOPLE = new Account<>(
            Sort.PEOPLE,
            Wording.of("机构、事业单位、行政区划（待安置）", "agency, institution, jurisdiction (pool)"),
            ImmutableList.of(
                    new Holder<>(
                            Agency.class,
                            Agency::staffing,
                            (agency, people) ->
                                    agency.toBuilder().staffing(people).build()),
                    new Holder<>(
                            Institution.class,
                            Institution::staffing,
                            (institution, people) ->
                                    institution.toBuilder().staffing(people).build()),
                    new Holder<>(
                            Jurisdiction.class,
                            place -> Optional.of(place.pool().staffing()),
                            (place, people) -> place.withPool(place.pool().withStaffing(people)))));

    /** Whether elements of this kind hold any. */
    boolean isHeldBy(Element element) {
        return each.stream().anyMatch(holder -> holder.isFor(element));
    }

    /** The amount an element holds; absent where it is not known. */
    Optional<Q> held(Element element) {
        return holder(element).heldBy(element);
    }

    Element with(Element element, Q amount) {
        return holder(element).with(element, amount);
    }

    private Holder<?, Q> holder(Element element) {
        return each.stream().filter(holder -> holder.isFor(element)).findFirst().orElseThrow();
    }

    /** Whether {@code element} can give {@code amount}; a holder whose amount is not known can. */
    boolean canGive(Element element, Q amount) {
        return held(element).map(held -> sort.covers().test(held, amount)).orElse(true);
    }

    /** Adds to the element alone; what is not known stays so. */
    void add(StructureEdit edit, ElementId id, Q amount) {
        Element element = edit.element(id).orElseThrow();
        held(element).ifPresent(held -> edit.put(with(element, sort.plus().apply(held, amount))));
    }

    /** Takes from the element alone; what is not known stays so. */
    void take(StructureEdit edit, ElementId id, Q amount) {
        Element element = edit.element(id).orElseThrow();
        held(element).ifPresent(held -> edit.put(with(element, sort.minus().apply(held, amount))));
    }

    /** Moves {@code amount}, and through the agencies where source and target are of different ones. */
    void move(StructureEdit edit, ElementId source, ElementId target, Q amount) {
        ElementId giver = owner(edit, source);
        ElementId taker = owner(edit, target);
        if (!giver.equals(taker)) {
            take(edit, giver, amount);
            add(edit, taker, amount);
        }
        if (!source.equals(giver)) {
            take(edit, source, amount);
        }
        if (!target.equals(taker)) {
            add(edit, target, amount);
        }
    }

    /** Hands all that an ending agency has to the pool, of which only a lower bound is known where that is not known. */
    void release(StructureEdit edit, Agency ending) {
        JurisdictionCode place = ending.id().jurisdiction();
        Optional<Q> amount = held(ending);
        if (amount.isPresent()) {
            add(edit, place, amount.orElseThrow());
        } else {
            Jurisdiction jurisdiction = (Jurisdiction) edit.element(place).orElseThrow();
            edit.put(jurisdiction.withPool(jurisdiction.pool().withIncomplete(sort.part())));
        }
    }

    /** Whether to set up {@code agency} and to abolish it again leaves the pool as it was, and the other way round. */
    static boolean areReleasable(Structure before, Agency agency) {
        return POSTS.isReleasable(before, agency)
                && LEADERS.isReleasable(before, agency)
                && PEOPLE.isReleasable(before, agency);
    }

    private boolean isReleasable(Structure before, Agency agency) {
        return held(agency).isPresent()
                || before.jurisdiction(agency.id().jurisdiction())
                        .filter(place -> place.pool().incomplete().contains(sort.part()))
                        .isPresent();
    }

    /** What keeps {@code source} from giving {@code amount} to {@code target}. */
    void refuse(Refusals refusals, Structure before, ElementId source, ElementId target, Q amount) {
        refusals.holder(this, source).holder(this, target).differ(source, target);
        if (refusals.isEmpty()) {
            refusals.covered(this, source, amount);
            ElementId giver = owner(before.edit(), source);
            if (!giver.equals(source) && !giver.equals(owner(before.edit(), target))) {
                refusals.covered(this, giver, amount);
            }
        }
    }

    /** Whether {@code target} could give {@code amount} back; an agency gets nothing new from its own division. */
    boolean canReturn(Structure before, ElementId source, ElementId target, Q amount) {
        return !owner(before.edit(), source).equals(target)
                || canGive(before.element(target).orElseThrow(), amount);
    }

    /** The agency of a division, or the element itself. */
    private static ElementId owner(StructureEdit edit, ElementId id) {
        return edit.element(id).orElseThrow() instanceof Division division ? division.agency() : id;
    }
}
