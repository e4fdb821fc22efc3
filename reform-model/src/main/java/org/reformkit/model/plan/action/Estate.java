package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Named;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** All that an agency, an institution or a coordinating body holds at a moment, by name. */
final class Estate {

    private final Structure structure;
    private final ElementId body;
    private final ImmutableList.Builder<Leftover> leftovers = ImmutableList.builder();

    Estate(Structure structure, ElementId body) {
        this.structure = structure;
        this.body = body;
    }

    ImmutableList<Leftover> leftovers() {
        for (Element element : structure.referrers(body)) {
            add(kindOf(element), Optional.of(element.elementId()), Wording.of(nameOf(element)));
        }
        add(Leftover.Kind.POSTS, Account.POSTS);
        add(Leftover.Kind.LEADER_POSTS, Account.LEADERS);
        add(Leftover.Kind.PEOPLE, Account.PEOPLE);
        structure.element(body).ifPresent(this::addOwn);
        structure.relations(body).forEach(relation -> leftovers.add(left(structure, body, relation)));
        return leftovers.build();
    }

    /** What no account moves. */
    private void addOwn(Element holder) {
        if (holder instanceof Agency agency) {
            addLeadersInPost(agency);
        } else if (holder instanceof CoordinatingBody coordinating) {
            coordinating
                    .posts()
                    .filter(posts -> !posts.isNone())
                    .ifPresent(posts -> add(Leftover.Kind.POSTS, Optional.empty(), Wordings.of(posts)));
        }
    }

    /** Where they are not known nothing is told, as then the people tell who is there. */
    private void addLeadersInPost(Agency agency) {
        agency.leadersInPost()
                .filter(leaders -> !leaders.isNone())
                .ifPresent(leaders -> add(
                        Leftover.Kind.LEADERS_IN_POST,
                        Optional.empty(),
                        Sort.LEADERS_IN_POST.wording().apply(leaders)));
    }

    /** What the body has; where that is not known, so, and what its divisions are known to have, which no total counts. */
    private <Q> void add(Leftover.Kind kind, Account<Q> account) {
        Element holder = structure.element(body).orElseThrow();
        if (!account.isHeldBy(holder)) {
            return;
        }
        Optional<Q> own = account.held(holder);
        if (own.isPresent()) {
            own.filter(amount -> !account.sort().isNone().test(amount))
                    .ifPresent(amount ->
                            add(kind, Optional.empty(), account.sort().wording().apply(amount)));
            return;
        }
        add(kind, Optional.empty(), account.sort().unknown());
        for (Division division : divisions()) {
            if (account.isHeldBy(division)) {
                account.held(division)
                        .filter(amount -> !account.sort().isNone().test(amount))
                        .map(account.sort().wording())
                        .ifPresent(amount -> add(
                                kind,
                                Optional.of(division.id()),
                                Wording.of(division.name() + "：" + amount.zh(), division.name() + ": " + amount.en())));
            }
        }
    }

    private ImmutableList<Division> divisions() {
        return body instanceof AgencyId agency ? structure.divisions(agency) : ImmutableList.of();
    }

    /** The relation as one that {@code body} leaves. */
    static Leftover left(Structure structure, ElementId body, Relation relation) {
        return Leftover.builder()
                .holder(body)
                .kind(Leftover.Kind.RELATION)
                .wording(named(structure, body, relation))
                .build();
    }

    /** The relation, and the names of the others in it. */
    private static Wording named(Structure structure, ElementId body, Relation relation) {
        Wording alone = Wordings.of(relation);
        List<String> others = relation.references().stream()
                .filter(id -> !id.equals(body))
                .map(id -> nameOf(structure.element(id).orElseThrow()))
                .toList();
        return others.isEmpty()
                ? alone
                : Wording.of(
                        alone.zh() + "：" + String.join("、", others), alone.en() + ": " + String.join(", ", others));
    }

    /** Its name; of a duty, which has none, its title. */
    static String nameOf(Element element) {
        if (element instanceof Duty duty) {
            return duty.title();
        }
        return element instanceof Jurisdiction place ? place.name() : ((Named) element).name();
    }

    private static Leftover.Kind kindOf(Element element) {
        return switch (element.elementId().kind()) {
            case DIVISION -> Leftover.Kind.DIVISION;
            case INSTITUTION -> Leftover.Kind.INSTITUTION;
            case ZONE -> Leftover.Kind.ZONE;
            default -> Leftover.Kind.DUTY;
        };
    }

    private void add(Leftover.Kind kind, Optional<ElementId> element, Wording wording) {
        leftovers.add(Leftover.builder()
                .holder(body)
                .kind(kind)
                .element(element)
                .wording(wording)
                .build());
    }
}
