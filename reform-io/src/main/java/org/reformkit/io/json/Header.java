package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;

/** What every document begins with: the version of its form, and which document it is. */
final class Header {

    private static final int VERSION = 1;
    private static final String VERSION_FIELD = "schemaVersion";
    private static final String DOCUMENT_FIELD = "document";

    private Header() {}

    static <B, T> Members.Declaration<B, T> declare(String document) {
        return Members.<B, T>declare()
                .required(VERSION_FIELD, new Version(), any -> VERSION, (builder, version) -> {})
                .required(DOCUMENT_FIELD, new Name(document), any -> document, (builder, name) -> {});
    }

    /** Of a document of another version or kind, nothing else is worth telling. */
    static ImmutableList<Problem> decisive(ImmutableList<Problem> problems) {
        ImmutableList<Problem> wrong = problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.BAD_VALUE)
                .filter(problem -> problem.at().equals(Optional.of("/" + VERSION_FIELD))
                        || problem.at().equals(Optional.of("/" + DOCUMENT_FIELD)))
                .collect(ImmutableList.toImmutableList());
        return wrong.isEmpty() ? problems : wrong;
    }

    private static final class Version implements Codec<Integer> {

        private final Expectation expectation = Expectation.of("version", Integer.toString(VERSION));

        @Override
        public @Nullable Integer read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_NUMBER_INT) {
                in.wrongType(expectation);
                return null;
            }
            if (in.count() != VERSION) {
                in.badValue(in.text(), expectation, Optional.empty());
                return null;
            }
            return VERSION;
        }

        @Override
        public void write(JsonOut out, Integer version) throws IOException {
            out.count(version);
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }

    private static final class Name implements Codec<String> {

        private final String name;
        private final Expectation expectation;

        Name(String name) {
            this.name = name;
            this.expectation = Expectation.of("exactly", name);
        }

        @Override
        public @Nullable String read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_STRING) {
                in.wrongType(expectation);
                return null;
            }
            if (!in.text().equals(name)) {
                in.badValue(in.text(), expectation, Optional.empty());
                return null;
            }
            return name;
        }

        @Override
        public void write(JsonOut out, String value) throws IOException {
            out.text(value);
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }
}
