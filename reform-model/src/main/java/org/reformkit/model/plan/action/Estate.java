package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Named;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/** All that an agency holds at a moment, by name. */
final class Estate {

    private final Structure structure;
    private final AgencyId agency;
    private final ImmutableList.Builder<Leftover> leftovers = ImmutableList.builder();

    Estate(Structure structure, AgencyId agency) {
        this.structure = structure;
        this.agency = agency;
    }

    ImmutableList<Leftover> leftovers() {
        for (Element element : structure.referrers(agency)) {
            String name = element instanceof Duty duty ? duty.title() : ((Named) element).name();
            add(kindOf(element), Optional.of(element.elementId()), name);
        }
        Agency held = structure.agency(agency).orElseThrow();
        held.quota()
                .filter(posts -> !posts.isNone())
                .ifPresent(posts -> add(Leftover.Kind.POSTS, Optional.empty(), posts.toString()));
        held.leaders()
                .filter(posts -> !posts.isNone())
                .ifPresent(posts -> add(Leftover.Kind.LEADER_POSTS, Optional.empty(), posts.toString()));
        held.staffing()
                .filter(people -> !people.isNone())
                .ifPresent(people -> add(Leftover.Kind.PEOPLE, Optional.empty(), people.toString()));
        structure.relations(agency).forEach(relation -> add(Leftover.Kind.RELATION, Optional.empty(), named(relation)));
        return leftovers.build();
    }

    /** The relation, and the names of the others in it. */
    private String named(Relation relation) {
        String others = relation.references().stream()
                .filter(id -> !id.equals(agency))
                .map(id -> ((Named) structure.element(id).orElseThrow()).name())
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? relation.term() : relation.term() + "：" + others;
    }

    private static Leftover.Kind kindOf(Element element) {
        return switch (element.elementId().kind()) {
            case DIVISION -> Leftover.Kind.DIVISION;
            case INSTITUTION -> Leftover.Kind.INSTITUTION;
            case ZONE -> Leftover.Kind.ZONE;
            default -> Leftover.Kind.DUTY;
        };
    }

    private void add(Leftover.Kind kind, Optional<ElementId> element, String name) {
        leftovers.add(Leftover.builder()
                .holder(agency)
                .kind(kind)
                .element(element)
                .name(name)
                .build());
    }
}
