package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.benchmarks.io.Document.LeadersLine;
import org.reformkit.benchmarks.io.Document.PostsLine;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** Makes records for data binding from the values of one jurisdiction. */
final class ToDocument {

    private final JurisdictionCode home;

    private ToDocument(JurisdictionCode home) {
        this.home = home;
    }

    static Document of(Structure structure) {
        return new Document(
                1,
                "structure",
                structure.date().toString(),
                structure
                        .jurisdictions()
                        .map(place -> new ToDocument(place.code()).place(structure, place))
                        .toList());
    }

    private Document.Place place(Structure structure, Jurisdiction place) {
        return new Document.Place(
                home.text(),
                place.name(),
                place.approvedPosts().map(ToDocument::posts).orElse(List.of()),
                structure.agencies(home).stream().map(this::body).toList(),
                structure.divisions(home).stream().map(this::part).toList(),
                structure.duties(home).stream().map(this::matter).toList(),
                structure.mandates(home).stream().map(this::order).toList());
    }

    private Document.Body body(Agency agency) {
        return new Document.Body(
                id(agency.id()),
                agency.name(),
                word(agency.kind()),
                word(agency.series()),
                agency.functions().stream().map(Field::name).toList(),
                agency.quota().map(ToDocument::posts).orElse(null),
                agency.leaders().map(ToDocument::leaders).orElse(null),
                agency.staffing().map(ToDocument::people).orElse(null),
                agency.charter()
                        .flatMap(Charter::issuedOn)
                        .map(day -> new Document.Paper(day.toString()))
                        .orElse(null));
    }

    private Document.Part part(Division division) {
        return new Document.Part(
                id(division.id()),
                id(division.agency()),
                division.name(),
                division.category().map(ToDocument::word).orElse(""),
                division.quota().map(ToDocument::posts).orElse(null),
                division.leaders().map(ToDocument::leaders).orElse(null));
    }

    private Document.Matter matter(Duty duty) {
        return new Document.Matter(
                id(duty.id()),
                duty.title(),
                duty.field().map(Field::name).orElse(""),
                holders(duty, HoldingRole.LEAD),
                holders(duty, HoldingRole.ASSIST));
    }

    private Document.Order order(Mandate mandate) {
        return new Document.Order(
                id(mandate.id()),
                mandate.title(),
                mandate.authority(),
                mandate.function().map(Field::name).orElse(""));
    }

    private @Nullable List<String> holders(Duty duty, HoldingRole role) {
        return duty.holders(role).map(this::id).toList();
    }

    private static List<PostsLine> posts(Quota quota) {
        return quota.lines().stream()
                .map(line -> new PostsLine(word(line.kind()), line.count()))
                .toList();
    }

    private static List<LeadersLine> leaders(LeadershipQuota leaders) {
        return leaders.lines().entrySet().stream()
                .map(line -> new LeadersLine(
                        word(line.getKey().scope()),
                        word(line.getKey().rank()),
                        word(line.getKey().position()),
                        line.getValue()))
                .toList();
    }

    private static Document.People people(Staffing staffing) {
        return new Document.People(staffing.inPost().entrySet().stream()
                .map(line -> new Document.PeopleLine(word(line.getKey()), line.getValue()))
                .toList());
    }

    private String id(LocalId id) {
        return id.jurisdiction().equals(home) ? id.key() : id.text();
    }

    private static String word(Enum<?> constant) {
        return requireNonNull(Constants.WORDS.get(constant));
    }
}
