package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/**
 * Puts elements together so that they fit (结构草稿): each gets a free id in a jurisdiction that is there, and refers to what
 * is there. What would have to refer to an agency is left out where there is none. What comes later in this class may
 * refer to what came before.
 */
final class StructureDraft {

    private LocalDate date = LocalDate.EPOCH;
    private final List<JurisdictionCode> codes = new ArrayList<>();
    private final List<AgencyId> agencies = new ArrayList<>();
    private final List<DivisionId> divisions = new ArrayList<>();
    private final List<CoordinatingBodyId> bodies = new ArrayList<>();
    private final List<DutyId> duties = new ArrayList<>();
    private final Map<ElementId, Element> elements = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<ElementId, Source> sources = new LinkedHashMap<>();

    StructureDraft date(LocalDate newDate) {
        date = newDate;
        return this;
    }

    StructureDraft jurisdictions(List<Jurisdiction> several) {
        for (Jurisdiction jurisdiction : several) {
            codes.add(jurisdiction.code());
            elements.put(jurisdiction.code(), jurisdiction);
        }
        return this;
    }

    StructureDraft agencies(List<Seed<Agency>> seeds) {
        for (Seed<Agency> seed : seeds) {
            AgencyId id = free(AgencyId::of, code(seed), seed.element().id().key());
            agencies.add(id);
            elements.put(id, seed.element().toBuilder().id(id).build());
        }
        return this;
    }

    /** The agency's posts, leader posts and leaders in post grow by those of the division, as these are a part of them. */
    StructureDraft divisions(List<Seed<Division>> seeds) {
        for (Seed<Division> seed : seeds) {
            for (AgencyId agency : seed.one().of(agencies).stream().toList()) {
                Division division = seed.element();
                DivisionId id = free(
                        DivisionId::of, agency.jurisdiction(), division.id().key());
                divisions.add(id);
                elements.put(id, division.toBuilder().id(id).agency(agency).build());
                Agency whole = (Agency) Objects.requireNonNull(elements.get(agency));
                Quota posts = division.quota().orElse(Quota.none());
                LeadershipQuota leaders = division.leaders().orElse(LeadershipQuota.none());
                LeadershipQuota inPost = division.leadersInPost().orElse(LeadershipQuota.none());
                elements.put(
                        agency,
                        whole.toBuilder()
                                .quota(whole.quota().map(posts::plus))
                                .leaders(whole.leaders().map(leaders::plus))
                                .leadersInPost(whole.leadersInPost().map(inPost::plus))
                                .build());
            }
        }
        return this;
    }

    StructureDraft institutions(List<Seed<Institution>> seeds) {
        for (Seed<Institution> seed : seeds) {
            Institution institution = seed.element();
            InstitutionId id =
                    free(InstitutionId::of, code(seed), institution.id().key());
            Optional<AgencyId> supervisor =
                    institution.supervisor().flatMap(any -> seed.one().of(agencies));
            elements.put(
                    id, institution.toBuilder().id(id).supervisor(supervisor).build());
        }
        return this;
    }

    StructureDraft coordinatingBodies(List<Seed<CoordinatingBody>> seeds) {
        for (Seed<CoordinatingBody> seed : seeds) {
            CoordinatingBodyId id =
                    free(CoordinatingBodyId::of, code(seed), seed.element().id().key());
            bodies.add(id);
            elements.put(id, seed.element().toBuilder().id(id).build());
        }
        return this;
    }

    StructureDraft zones(List<Seed<Zone>> seeds) {
        for (Seed<Zone> seed : seeds) {
            Zone zone = seed.element();
            ZoneId id = free(ZoneId::of, code(seed), zone.id().key());
            Optional<AgencyId> managedBy =
                    zone.managedBy().flatMap(any -> seed.one().of(agencies));
            elements.put(id, zone.toBuilder().id(id).managedBy(managedBy).build());
        }
        return this;
    }

    /** A duty may derive from earlier ones, or from one that is not there any more; so with divisions that do it. */
    StructureDraft duties(List<Seed<Duty>> seeds) {
        for (Seed<Duty> seed : seeds) {
            Duty duty = seed.element();
            DutyId id = free(DutyId::of, code(seed), duty.id().key());
            ImmutableList<HoldingRole> roles =
                    duty.holdings().stream().map(DutyHolding::role).collect(ImmutableList.toImmutableList());
            List<AgencyId> holders = Choice.of(seed.several(), agencies);
            ImmutableSortedSet.Builder<DutyHolding> holdings = ImmutableSortedSet.naturalOrder();
            for (int i = 0; i < Math.min(holders.size(), roles.size()); i++) {
                holdings.add(DutyHolding.of(holders.get(i), roles.get(i)));
            }
            List<DutyId> origins = new ArrayList<>(duties);
            origins.add(DutyId.of(code(seed), "ENDED"));
            List<DivisionId> doers = new ArrayList<>(divisions);
            doers.addAll(duty.divisions());
            elements.put(
                    id,
                    duty.toBuilder()
                            .id(id)
                            .holdings(holdings.build())
                            .divisions(
                                    duty.divisions().isEmpty() ? ImmutableList.of() : Choice.of(seed.several(), doers))
                            .derivedFrom(
                                    duty.derivedFrom().isEmpty()
                                            ? ImmutableList.of()
                                            : seed.one().of(origins).stream().toList())
                            .build());
            duties.add(id);
        }
        return this;
    }

    /** A demand to take a duty over is answered by one of those that are there. */
    StructureDraft mandates(List<Seed<Mandate>> seeds) {
        for (Seed<Mandate> seed : seeds) {
            MandateId id = free(MandateId::of, code(seed), seed.element().id().key());
            elements.put(id, seed.element().toBuilder().id(id).build());
            seed.element().weight().flatMap(any -> seed.one().of(duties)).ifPresent(duty -> {
                Duty answering = (Duty) Objects.requireNonNull(elements.get(duty));
                elements.put(duty, answering.toBuilder().addAnswers(id).build());
            });
        }
        return this;
    }

    StructureDraft relations(List<RelationIdea<? extends Relation>> ideas) {
        for (RelationIdea<? extends Relation> idea : ideas) {
            idea.among(agencies, bodies, duties).ifPresent(relation -> relations.putIfAbsent(relation.key(), relation));
        }
        return this;
    }

    StructureDraft sources(List<Choice> choices) {
        int line = 1;
        for (ElementId id : Choice.of(choices, elements.keySet())) {
            line++;
            sources.put(id, Source.line(id.kind().word() + ".csv", line));
        }
        return this;
    }

    Structure structure() {
        StructureBuilder builder = Structure.builder(date);
        elements.forEach((id, element) -> {
            Source source = sources.get(id);
            if (source == null) {
                builder.add(element);
            } else {
                builder.add(element, source);
            }
        });
        relations.values().forEach(builder::add);
        return builder.build();
    }

    private JurisdictionCode code(Seed<?> seed) {
        return seed.place().of(codes).orElseThrow();
    }

    private <I extends ElementId> I free(
            BiFunction<JurisdictionCode, String, I> of, JurisdictionCode code, String key) {
        I wanted = of.apply(code, key);
        return elements.containsKey(wanted) ? of.apply(code, "N" + elements.size()) : wanted;
    }
}
