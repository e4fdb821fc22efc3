package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** A structure's document written by hand with Jackson's generator, byte for byte what the library writes. */
final class JsonByHandWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final TwoSpaces layout;
    private JurisdictionCode home = JurisdictionCode.NATION;

    private JsonByHandWriter(JsonGenerator json, TwoSpaces layout) {
        this.json = json;
        this.layout = layout;
    }

    static void write(Structure structure, OutputStream target) throws IOException {
        TwoSpaces layout = new TwoSpaces();
        try (JsonGenerator generator = FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(layout);
            new JsonByHandWriter(generator, layout).document(structure);
            generator.writeRaw('\n');
        }
    }

    private void document(Structure structure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", 1);
        json.writeStringField("document", "structure");
        json.writeStringField("date", structure.date().toString());
        json.writeArrayFieldStart("jurisdictions");
        for (Jurisdiction jurisdiction : structure.jurisdictions().toList()) {
            jurisdiction(structure, jurisdiction);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void jurisdiction(Structure structure, Jurisdiction jurisdiction) throws IOException {
        home = jurisdiction.code();
        json.writeStartObject();
        json.writeStringField("code", home.text());
        json.writeStringField("name", jurisdiction.name());
        if (jurisdiction.approvedPosts().isPresent()) {
            quota("approvedPosts", jurisdiction.approvedPosts().orElseThrow());
        }
        json.writeArrayFieldStart("agencies");
        for (Agency agency : structure.agencies(home)) {
            agency(agency);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("divisions");
        for (Division division : structure.divisions(home)) {
            division(division);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("duties");
        for (Duty duty : structure.duties(home)) {
            duty(duty);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mandates");
        for (Mandate mandate : structure.mandates(home)) {
            json.writeStartObject();
            json.writeStringField("id", id(mandate.id()));
            json.writeStringField("title", mandate.title());
            json.writeStringField("authority", mandate.authority());
            json.writeStringField("function", mandate.function().orElseThrow().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void agency(Agency agency) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(agency.id()));
        json.writeStringField("name", agency.name());
        json.writeStringField("kind", word(agency.kind()));
        json.writeStringField("series", word(agency.series()));
        if (!agency.functions().isEmpty()) {
            layout.startLine();
            json.writeArrayFieldStart("functions");
            for (Field function : agency.functions()) {
                json.writeString(function.name());
            }
            json.writeEndArray();
            layout.endLine();
        }
        if (agency.quota().isPresent()) {
            quota("quota", agency.quota().orElseThrow());
        }
        if (agency.leaders().isPresent()) {
            leaders(agency.leaders().orElseThrow());
        }
        if (agency.staffing().isPresent()) {
            json.writeObjectFieldStart("staffing");
            layout.startLine();
            json.writeArrayFieldStart("inPost");
            for (Map.Entry<QuotaKind, Integer> people :
                    agency.staffing().orElseThrow().inPost().entrySet()) {
                json.writeStartObject();
                json.writeStringField("kind", word(people.getKey()));
                json.writeNumberField("people", people.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            layout.endLine();
            json.writeEndObject();
        }
        if (agency.charter().isPresent()) {
            layout.startLine();
            json.writeObjectFieldStart("charter");
            json.writeStringField(
                    "issuedOn",
                    agency.charter().orElseThrow().issuedOn().orElseThrow().toString());
            json.writeEndObject();
            layout.endLine();
        }
        json.writeEndObject();
    }

    private void division(Division division) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(division.id()));
        json.writeStringField("agency", id(division.agency()));
        json.writeStringField("name", division.name());
        if (division.category().isPresent()) {
            json.writeStringField("category", word(division.category().orElseThrow()));
        }
        if (division.quota().isPresent()) {
            quota("quota", division.quota().orElseThrow());
        }
        if (division.leaders().isPresent()) {
            leaders(division.leaders().orElseThrow());
        }
        json.writeEndObject();
    }

    private void duty(Duty duty) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(duty.id()));
        json.writeStringField("title", duty.title());
        if (duty.field().isPresent()) {
            json.writeStringField("field", duty.field().orElseThrow().name());
        }
        holders("lead", HoldingRole.LEAD, duty);
        holders("assist", HoldingRole.ASSIST, duty);
        json.writeEndObject();
    }

    private void holders(String name, HoldingRole role, Duty duty) throws IOException {
        boolean open = false;
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == role) {
                if (!open) {
                    layout.startLine();
                    json.writeArrayFieldStart(name);
                    open = true;
                }
                json.writeString(id(holding.holder()));
            }
        }
        if (open) {
            json.writeEndArray();
            layout.endLine();
        }
    }

    private void quota(String name, Quota quota) throws IOException {
        layout.startLine();
        json.writeArrayFieldStart(name);
        for (Posts posts : quota.lines()) {
            json.writeStartObject();
            json.writeStringField("kind", word(posts.kind()));
            json.writeNumberField("posts", posts.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        layout.endLine();
    }

    private void leaders(LeadershipQuota leaders) throws IOException {
        json.writeArrayFieldStart("leaders");
        for (Map.Entry<LeaderPost, Integer> line : leaders.lines().entrySet()) {
            LeaderPost post = line.getKey();
            layout.startLine();
            json.writeStartObject();
            json.writeStringField("scope", word(post.scope()));
            json.writeStringField("rank", word(post.rank()));
            json.writeStringField("position", word(post.position()));
            json.writeNumberField("posts", line.getValue());
            json.writeEndObject();
            layout.endLine();
        }
        json.writeEndArray();
    }

    private String id(LocalId id) {
        return id.jurisdiction().equals(home) ? id.key() : id.text();
    }

    private static String word(Enum<?> constant) {
        return requireNonNull(Constants.WORDS.get(constant));
    }
}
