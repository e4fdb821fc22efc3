package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/**
 * A structure's document read by hand with Jackson's streaming parser: the members that a generated nation has, in any
 * order, with the library's checks. It stops at the first fault, where the library goes on.
 */
final class JsonByHandReader extends JsonAmounts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JurisdictionCode home = JurisdictionCode.NATION;

    private JsonByHandReader(JsonParser json, String file) {
        super(json, file);
    }

    static Structure read(String file, byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new JsonByHandReader(parser, file).document();
        }
    }

    private Structure document() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        LocalDate date = null;
        StructureBuilder builder = null;
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "schemaVersion" -> {
                    seen = once(seen, 1);
                    check(count() == 1, "version");
                }
                case "document" -> {
                    seen = once(seen, 2);
                    check(text().equals("structure"), "document");
                }
                case "date" -> {
                    seen = once(seen, 4);
                    date = LocalDate.parse(text());
                    builder = Structure.builder(date);
                }
                case "jurisdictions" -> {
                    seen = once(seen, 8);
                    startArray();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        jurisdiction(requireNonNull(builder));
                    }
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 7);
        check(json.nextToken() == null, "end");
        return requireNonNull(builder).build();
    }

    private void jurisdiction(StructureBuilder structure) throws IOException {
        Source source = source();
        Jurisdiction.Builder builder = Jurisdiction.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "code" -> {
                    seen = once(seen, 1);
                    home = JurisdictionCode.parse(text());
                    builder.code(home);
                }
                case "name" -> {
                    seen = once(seen, 2);
                    builder.name(words());
                }
                case "approvedPosts" -> {
                    seen = once(seen, 4);
                    builder.approvedPosts(quota());
                }
                case "agencies" -> {
                    seen = once(seen, 8);
                    all(seen, 1);
                    startArray();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Source from = source();
                        structure.add(agency(), from);
                    }
                }
                case "divisions" -> {
                    seen = once(seen, 16);
                    all(seen, 1);
                    startArray();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Source from = source();
                        structure.add(division(), from);
                    }
                }
                case "duties" -> {
                    seen = once(seen, 32);
                    all(seen, 1);
                    startArray();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Source from = source();
                        structure.add(duty(), from);
                    }
                }
                case "mandates" -> {
                    seen = once(seen, 64);
                    all(seen, 1);
                    startArray();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Source from = source();
                        structure.add(mandate(), from);
                    }
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 3);
        structure.add(builder.build(), source);
    }

    private Agency agency() throws IOException {
        Agency.Builder builder = Agency.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "id" -> {
                    seen = once(seen, 1);
                    builder.id(own(agencyId()));
                }
                case "name" -> {
                    seen = once(seen, 2);
                    builder.name(words());
                }
                case "kind" -> {
                    seen = once(seen, 4);
                    builder.kind(constant(Constants.AGENCY_KINDS));
                }
                case "series" -> {
                    seen = once(seen, 8);
                    builder.series(constant(Constants.SERIES));
                }
                case "charter" -> {
                    seen = once(seen, 16);
                    builder.charter(charter());
                }
                case "functions" -> {
                    seen = once(seen, 32);
                    Set<Field> fields = new HashSet<>();
                    startArray();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        Field field = Field.of(currentText());
                        check(fields.add(field), "twice");
                        builder.addFunction(field);
                    }
                }
                case "quota" -> {
                    seen = once(seen, 64);
                    builder.quota(quota());
                }
                case "leaders" -> {
                    seen = once(seen, 128);
                    builder.leaders(leaders());
                }
                case "staffing" -> {
                    seen = once(seen, 256);
                    builder.staffing(staffing());
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 15);
        return builder.build();
    }

    private Division division() throws IOException {
        Division.Builder builder = Division.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "id" -> {
                    seen = once(seen, 1);
                    String text = text();
                    int slash = text.indexOf('/');
                    DivisionId id = slash < 0 ? DivisionId.of(home, text) : DivisionId.parse(text);
                    check(id.jurisdiction().equals(home), "own");
                    builder.id(id);
                }
                case "agency" -> {
                    seen = once(seen, 2);
                    builder.agency(agencyId());
                }
                case "name" -> {
                    seen = once(seen, 4);
                    builder.name(words());
                }
                case "category" -> {
                    seen = once(seen, 8);
                    builder.category(constant(Constants.CATEGORIES));
                }
                case "quota" -> {
                    seen = once(seen, 16);
                    builder.quota(quota());
                }
                case "leaders" -> {
                    seen = once(seen, 32);
                    builder.leaders(leaders());
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 7);
        return builder.build();
    }

    private Duty duty() throws IOException {
        Duty.Builder builder = Duty.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "id" -> {
                    seen = once(seen, 1);
                    String text = text();
                    int slash = text.indexOf('/');
                    DutyId id = slash < 0 ? DutyId.of(home, text) : DutyId.parse(text);
                    check(id.jurisdiction().equals(home), "own");
                    builder.id(id);
                }
                case "title" -> {
                    seen = once(seen, 2);
                    builder.title(words());
                }
                case "field" -> {
                    seen = once(seen, 4);
                    builder.field(Field.of(text()));
                }
                case "lead" -> {
                    seen = once(seen, 8);
                    holders(builder, HoldingRole.LEAD);
                }
                case "assist" -> {
                    seen = once(seen, 16);
                    holders(builder, HoldingRole.ASSIST);
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 3);
        return builder.build();
    }

    private Mandate mandate() throws IOException {
        Mandate.Builder builder = Mandate.builder();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            switch (name) {
                case "id" -> {
                    seen = once(seen, 1);
                    String text = text();
                    int slash = text.indexOf('/');
                    MandateId id = slash < 0 ? MandateId.of(home, text) : MandateId.parse(text);
                    check(id.jurisdiction().equals(home), "own");
                    builder.id(id);
                }
                case "title" -> {
                    seen = once(seen, 2);
                    builder.title(words());
                }
                case "authority" -> {
                    seen = once(seen, 4);
                    builder.authority(words());
                }
                case "function" -> {
                    seen = once(seen, 8);
                    builder.function(Field.of(text()));
                }
                default -> throw fault("unknown " + name);
            }
        }
        all(seen, 7);
        return builder.build();
    }

    private void holders(Duty.Builder builder, HoldingRole role) throws IOException {
        Set<AgencyId> holders = new HashSet<>();
        startArray();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            AgencyId holder = agencyId(currentText());
            check(holders.add(holder), "twice");
            builder.addHolding(DutyHolding.of(holder, role));
        }
    }

    private AgencyId agencyId() throws IOException {
        return agencyId(text());
    }

    private AgencyId agencyId(String text) {
        return text.indexOf('/') < 0 ? AgencyId.of(home, text) : AgencyId.parse(text);
    }

    private AgencyId own(AgencyId id) {
        check(id.jurisdiction().equals(home), "own");
        return id;
    }

    private Source source() {
        return Source.line(file, json.currentTokenLocation().getLineNr());
    }
}
