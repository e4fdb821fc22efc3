package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.LocalId;

/** Ids of elements of any kind, as an object with one field that names the kind: {@code {"agency": "320481/A-01"}}. */
final class ElementIdCodec implements Codec<ElementId> {

    private static final String JURISDICTION = "jurisdiction";

    private final Map<ElementKind, SerializedString> names = new LinkedHashMap<>();
    private final Map<String, Codec<? extends ElementId>> codecs = new LinkedHashMap<>();
    private final Expectation known;

    ElementIdCodec() {
        put(ElementKind.JURISDICTION, JURISDICTION, Scalars.JURISDICTION);
        put(ElementKind.AGENCY, "agency", AgencyCodecs.REFERENCE);
        put(ElementKind.DIVISION, "division", IdCodec.reference(IdForm.DIVISION));
        put(ElementKind.INSTITUTION, "institution", IdCodec.reference(IdForm.INSTITUTION));
        put(ElementKind.COORDINATING_BODY, "coordinatingBody", IdCodec.reference(IdForm.COORDINATING_BODY));
        put(ElementKind.ZONE, "zone", IdCodec.reference(IdForm.ZONE));
        put(ElementKind.DUTY, "duty", IdCodec.reference(IdForm.DUTY));
        put(ElementKind.MANDATE, "mandate", IdCodec.reference(IdForm.MANDATE));
        this.known = Expectation.of("one-field", String.join(", ", codecs.keySet()));
    }

    private void put(ElementKind kind, String name, Codec<? extends ElementId> codec) {
        names.put(kind, new SerializedString(name));
        codecs.put(name, codec);
    }

    @Override
    public @Nullable ElementId read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return null;
        }
        long place = in.place();
        ElementId id = null;
        int fields = 0;
        in.down();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.at(name);
            Codec<? extends ElementId> codec = codecs.get(name);
            if (codec == null || fields++ > 0) {
                in.report(ProblemKind.UNKNOWN_FIELD, in.place(), name, known);
                in.next();
                in.skip();
                fields++;
            } else {
                in.next();
                id = codec.read(in);
            }
        }
        in.up();
        if (fields == 0) {
            in.report(ProblemKind.MISSING, place, Optional.empty(), Optional.of(known), Optional.empty());
        }
        in.readObjectAt(place);
        return id;
    }

    @Override
    public void write(JsonOut out, ElementId id) throws IOException {
        out.startObject();
        SerializedString name = names.get(id.kind());
        if (name != null) {
            out.field(name);
            out.text(id instanceof LocalId local ? out.scope().text(local) : id.text());
        }
        out.endObject();
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }
}
