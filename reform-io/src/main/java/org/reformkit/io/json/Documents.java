package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.reformkit.io.Expectation;
import org.reformkit.io.Loaded;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.Utf8;

/** Reads and writes whole documents, from the first byte to the last. */
final class Documents {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Documents() {}

    static <T> Loaded<T> read(Codec<T> codec, String file, byte[] bytes) throws IOException {
        int start = Utf8.start(bytes);
        Origin origin = new Origin(file, bytes, start);
        int fault = Utf8.fault(bytes, start);
        if (fault >= 0) {
            return Loaded.failed(ImmutableList.of(origin.undecodable(fault)));
        }
        try (JsonParser parser = FACTORY.createParser(bytes, start, bytes.length - start)) {
            JsonIn in = new JsonIn(parser, origin);
            return read(codec, in, parser);
        }
    }

    /**
     * The value of a document that has no problem, read piece by piece; empty where it has one, as it takes the whole text to
     * tell that.
     */
    static <T> Optional<T> readSound(Codec<T> codec, String file, InputStream bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(new Utf8Input(bytes))) {
            return read(codec, new JsonIn(parser, new Origin(file, new byte[0], 0)), parser)
                    .value();
        } catch (CharConversionException noText) {
            return Optional.empty();
        }
    }

    private static <T> Loaded<T> read(Codec<T> codec, JsonIn in, JsonParser parser) throws IOException {
        try {
            JsonToken first = in.next();
            if (first == null) {
                return syntax(in, Place.of(parser.currentLocation()), Expectations.JSON);
            }
            T value = codec.read(in);
            if (in.next() != null) {
                return syntax(in, in.place(), Expectations.END);
            }
            ImmutableList<Problem> problems = in.problems();
            return value == null || !problems.isEmpty() ? Loaded.failed(Header.decisive(problems)) : Loaded.of(value);
        } catch (JsonProcessingException refused) {
            return refused.getLocation() == null
                    ? beyondLimits(in, Place.of(parser.currentLocation()), refused.getOriginalMessage())
                    : syntax(in, Place.of(refused.getLocation()), Expectations.JSON);
        }
    }

    /** The parser tells no place where a document is deeper, or something in it longer, than it takes. */
    private static <T> Loaded<T> beyondLimits(JsonIn in, long place, String reason) {
        return Loaded.failed(ImmutableList.of(in.problem(
                ProblemKind.SYNTAX,
                place,
                "",
                Optional.empty(),
                Optional.of(Expectations.JSON_WITHIN_LIMITS),
                Optional.of(reason))));
    }

    private static <T> Loaded<T> syntax(JsonIn in, long place, Expectation expected) {
        Optional<String> found = in.origin().character(Place.line(place), Place.column(place));
        return Loaded.failed(ImmutableList.of(
                in.problem(ProblemKind.SYNTAX, place, "", found, Optional.of(expected), Optional.empty())));
    }

    static <T> void write(Codec<T> codec, T value, OutputStream target) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(target, JsonEncoding.UTF8);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        Layout layout = new Layout();
        generator.setPrettyPrinter(layout);
        codec.write(new JsonOut(generator, layout), value);
        generator.writeRaw('\n');
        generator.close();
    }
}
