package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** What becomes of all that refers to an agency when the agency ends: it passes to a successor, or is cut loose. */
final class Succession {

    private final Structure before;
    private final StructureEdit edit;

    Succession(Structure before, StructureEdit edit) {
        this.before = before;
        this.edit = edit;
    }

    /** All divisions, duties, institutions, zones and relations of {@code agency} become those of {@code successor}. */
    void pass(AgencyId agency, AgencyId successor) {
        for (Element each : before.referrers(agency)) {
            Element now = edit.element(each).orElseThrow();
            switch (now.elementId().kind()) {
                case DIVISION -> edit.put(((Division) now).withAgency(successor));
                case DUTY -> edit.put(((Duty) now).heldBy(succeeded((Duty) now, agency, successor)));
                case INSTITUTION ->
                    edit.put(((Institution) now)
                            .toBuilder().supervisor(successor).build());
                case ZONE ->
                    edit.put(((Zone) now).toBuilder().managedBy(successor).build());
                default -> throw referringOtherwise(now);
            }
        }
        for (Relation relation : removed(agency)) {
            relation.succeeded(agency, successor)
                    .map(next -> toldApart(next, agency))
                    .ifPresent(this::join);
        }
    }

    /** The agency's divisions go with it; duties, institutions and zones stay without it; its relations end. */
    void cutLoose(AgencyId agency) {
        for (Element each : before.referrers(agency)) {
            switch (each.elementId().kind()) {
                case DIVISION -> edit.remove(each.elementId());
                case DUTY -> edit.put(((Duty) each).withoutHolder(agency));
                case INSTITUTION ->
                    edit.put(((Institution) each)
                            .toBuilder().supervisor(Optional.empty()).build());
                case ZONE ->
                    edit.put(((Zone) each)
                            .toBuilder().managedBy(Optional.empty()).build());
                default -> throw referringOtherwise(each);
            }
        }
        for (Relation relation : removed(agency)) {
            relation.without(agency).ifPresent(this::join);
        }
    }

    /** Only divisions, duties, institutions and zones refer to agencies. */
    private static IllegalStateException referringOtherwise(Element element) {
        return new IllegalStateException(
                element.elementId() + ": it refers to an agency, but nothing tells what becomes of that.");
    }

    /**
     * A unit under a name that tells it apart from one of the successor's that has the same name but is of another kind or
     * works elsewhere: with that of the agency it came from.
     */
    private Relation toldApart(Relation next, AgencyId agency) {
        return next instanceof Dispatch unit
                        && edit.relations(unit.owner()).stream().anyMatch(other -> isOtherUnit(other, unit))
                ? Dispatch.builder()
                        .from(unit)
                        .unit(unit.unit() + "（"
                                + before.agency(agency).orElseThrow().name() + "）")
                        .build()
                : next;
    }

    private static boolean isOtherUnit(Relation other, Dispatch unit) {
        return other instanceof Dispatch there
                && there.key().equals(unit.key())
                && !(there.kind() == unit.kind() && there.place().equals(unit.place()));
    }

    /** Puts {@code next}; where its owner has a group or unit of that key already, nobody drops out of either. */
    void join(Relation next) {
        edit.put(edit.relations(next.owner()).stream()
                .filter(other -> other.key().equals(next.key()))
                .findFirst()
                .map(other -> joined(next, other))
                .orElse(next));
    }

    private static Relation joined(Relation one, Relation other) {
        if (one instanceof CoLocation group && other instanceof CoLocation second) {
            return CoLocation.of(group.lead(), Sets.union(group.members(), second.members()));
        }
        if (one instanceof Dispatch unit && other instanceof Dispatch second) {
            return Dispatch.builder()
                    .from(unit)
                    .addAllHosts(second.hosts())
                    .people(unit.people().flatMap(people -> second.people().map(people::plus)))
                    .build();
        }
        if (one instanceof Borrowing use && other instanceof Borrowing second) {
            return Borrowing.of(use.user(), use.source(), use.posts().plus(second.posts()));
        }
        // A placement that was there before keeps its strength.
        return other;
    }

    /** The relations of {@code agency}, all removed before one of them is put again under the key of another. */
    private List<Relation> removed(AgencyId agency) {
        List<Relation> relations = new ArrayList<>(edit.relations(agency));
        relations.forEach(edit::remove);
        return relations;
    }

    /** Who holds the duty once {@code successor} does what {@code agency} did; who would hold it in two roles keeps the first. */
    static ImmutableList<DutyHolding> succeeded(Duty duty, AgencyId agency, AgencyId successor) {
        ImmutableList.Builder<DutyHolding> next =
                ImmutableList.builderWithExpectedSize(duty.holdings().size());
        boolean isHeld = false;
        for (DutyHolding holding : duty.holdings()) {
            boolean isSuccessors =
                    holding.holder().equals(agency) || holding.holder().equals(successor);
            if (!isSuccessors) {
                next.add(holding);
            } else if (!isHeld) {
                next.add(DutyHolding.of(successor, holding.role()));
                isHeld = true;
            }
        }
        return next.build();
    }
}
