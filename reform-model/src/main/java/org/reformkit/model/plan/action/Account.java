package org.reformkit.model.plan.action;

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
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Where one sort of amount is held, and how it moves: posts, leader posts or people. What a division holds is a part of what
 * its agency holds; a jurisdiction's amount is its pool.
 */
abstract sealed class Account<Q> {

    static final Account<Quota> POSTS = new PostsAccount();
    static final Account<LeadershipQuota> LEADERS = new LeadersAccount();
    static final Account<Staffing> PEOPLE = new PeopleAccount();

    /** What is held. */
    abstract Wording term();

    /** That it is not known how much of it there is. */
    abstract Wording unknown();

    /** The part of the pool that it is. */
    abstract PoolPart part();

    /** The kinds of elements that hold it. */
    abstract Wording holders();

    /** An amount in words. */
    abstract Wording wording(Q amount);

    abstract boolean isNone(Q amount);

    abstract boolean isHeldBy(Element element);

    /** The amount an element holds; absent where it is not known. */
    abstract Optional<Q> held(Element element);

    abstract Element with(Element element, Q amount);

    abstract Q plus(Q one, Q other);

    abstract Q minus(Q one, Q other);

    abstract boolean covers(Q one, Q other);

    /** Whether {@code element} can give {@code amount}; a holder whose amount is not known can. */
    boolean canGive(Element element, Q amount) {
        return held(element).map(held -> covers(held, amount)).orElse(true);
    }

    /** Adds to the element alone; what is not known stays so. */
    void add(StructureEdit edit, ElementId id, Q amount) {
        Element element = edit.element(id).orElseThrow();
        held(element).ifPresent(held -> edit.put(with(element, plus(held, amount))));
    }

    /** Takes from the element alone; what is not known stays so. */
    void take(StructureEdit edit, ElementId id, Q amount) {
        Element element = edit.element(id).orElseThrow();
        held(element).ifPresent(held -> edit.put(with(element, minus(held, amount))));
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
            edit.put(jurisdiction.withPool(jurisdiction.pool().withIncomplete(part())));
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
                        .filter(place -> place.pool().incomplete().contains(part()))
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

    private static final class PostsAccount extends Account<Quota> {
        @Override
        Wording term() {
            return Wording.of("编制", "posts");
        }

        @Override
        Wording unknown() {
            return Wording.of("编制数未知", "posts not known");
        }

        @Override
        PoolPart part() {
            return PoolPart.POSTS;
        }

        @Override
        Wording holders() {
            return Wording.of("机构、内设机构、事业单位、行政区划（待分配）", "agency, division, institution, jurisdiction (pool)");
        }

        @Override
        boolean isHeldBy(Element element) {
            return element instanceof Agency
                    || element instanceof Division
                    || element instanceof Institution
                    || element instanceof Jurisdiction;
        }

        @Override
        Optional<Quota> held(Element element) {
            if (element instanceof Agency agency) {
                return agency.quota();
            }
            if (element instanceof Division division) {
                return division.quota();
            }
            if (element instanceof Institution institution) {
                return institution.quota();
            }
            return Optional.of(((Jurisdiction) element).pool().quota());
        }

        @Override
        Element with(Element element, Quota amount) {
            if (element instanceof Agency agency) {
                return agency.toBuilder().quota(amount).build();
            }
            if (element instanceof Division division) {
                return division.toBuilder().quota(amount).build();
            }
            if (element instanceof Institution institution) {
                return institution.toBuilder().quota(amount).build();
            }
            Jurisdiction jurisdiction = (Jurisdiction) element;
            return jurisdiction.withPool(jurisdiction.pool().withQuota(amount));
        }

        @Override
        Wording wording(Quota amount) {
            return Wordings.of(amount);
        }

        @Override
        boolean isNone(Quota amount) {
            return amount.isNone();
        }

        @Override
        Quota plus(Quota one, Quota other) {
            return one.plus(other);
        }

        @Override
        Quota minus(Quota one, Quota other) {
            return one.minus(other);
        }

        @Override
        boolean covers(Quota one, Quota other) {
            return one.covers(other);
        }
    }

    private static final class LeadersAccount extends Account<LeadershipQuota> {
        @Override
        Wording term() {
            return Wording.of("领导职数", "leader posts");
        }

        @Override
        Wording unknown() {
            return Wording.of("领导职数未知", "leader posts not known");
        }

        @Override
        PoolPart part() {
            return PoolPart.LEADER_POSTS;
        }

        @Override
        Wording holders() {
            return Wording.of("机构、内设机构、行政区划（待分配）", "agency, division, jurisdiction (pool)");
        }

        @Override
        boolean isHeldBy(Element element) {
            return element instanceof Agency || element instanceof Division || element instanceof Jurisdiction;
        }

        @Override
        Optional<LeadershipQuota> held(Element element) {
            if (element instanceof Agency agency) {
                return agency.leaders();
            }
            if (element instanceof Division division) {
                return division.leaders();
            }
            return Optional.of(((Jurisdiction) element).pool().leaders());
        }

        @Override
        Element with(Element element, LeadershipQuota amount) {
            if (element instanceof Agency agency) {
                return agency.toBuilder().leaders(amount).build();
            }
            if (element instanceof Division division) {
                return division.toBuilder().leaders(amount).build();
            }
            Jurisdiction jurisdiction = (Jurisdiction) element;
            return jurisdiction.withPool(jurisdiction.pool().withLeaders(amount));
        }

        @Override
        Wording wording(LeadershipQuota amount) {
            return Wordings.of(amount);
        }

        @Override
        boolean isNone(LeadershipQuota amount) {
            return amount.isNone();
        }

        @Override
        LeadershipQuota plus(LeadershipQuota one, LeadershipQuota other) {
            return one.plus(other);
        }

        @Override
        LeadershipQuota minus(LeadershipQuota one, LeadershipQuota other) {
            return one.minus(other);
        }

        @Override
        boolean covers(LeadershipQuota one, LeadershipQuota other) {
            return one.covers(other);
        }
    }

    private static final class PeopleAccount extends Account<Staffing> {
        @Override
        Wording term() {
            return Wording.of("人员", "people");
        }

        @Override
        Wording unknown() {
            return Wording.of("人员数未知", "people not known");
        }

        @Override
        PoolPart part() {
            return PoolPart.PEOPLE;
        }

        @Override
        Wording holders() {
            return Wording.of("机构、事业单位、行政区划（待安置）", "agency, institution, jurisdiction (pool)");
        }

        @Override
        boolean isHeldBy(Element element) {
            return element instanceof Agency || element instanceof Institution || element instanceof Jurisdiction;
        }

        @Override
        Optional<Staffing> held(Element element) {
            if (element instanceof Agency agency) {
                return agency.staffing();
            }
            if (element instanceof Institution institution) {
                return institution.staffing();
            }
            return Optional.of(((Jurisdiction) element).pool().staffing());
        }

        @Override
        Element with(Element element, Staffing amount) {
            if (element instanceof Agency agency) {
                return agency.toBuilder().staffing(amount).build();
            }
            if (element instanceof Institution institution) {
                return institution.toBuilder().staffing(amount).build();
            }
            Jurisdiction jurisdiction = (Jurisdiction) element;
            return jurisdiction.withPool(jurisdiction.pool().withStaffing(amount));
        }

        @Override
        Wording wording(Staffing amount) {
            return Wordings.of(amount);
        }

        @Override
        boolean isNone(Staffing amount) {
            return amount.isNone();
        }

        @Override
        Staffing plus(Staffing one, Staffing other) {
            return one.plus(other);
        }

        @Override
        Staffing minus(Staffing one, Staffing other) {
            return one.minus(other);
        }

        @Override
        boolean covers(Staffing one, Staffing other) {
            return one.covers(other);
        }
    }
}
