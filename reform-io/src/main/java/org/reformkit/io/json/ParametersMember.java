package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameter;

/** The field {@code parameters} of a rule: an object with a field for each parameter that the rule's type declares. */
final class ParametersMember extends Member<RuleDraft, WrittenRule> {

    static final String NAME = "parameters";

    ParametersMember() {
        super(NAME, Optional.empty());
    }

    @Override
    boolean read(JsonIn in, RuleDraft rule) throws IOException {
        Optional<RuleType> type = rule.type();
        if (type.isEmpty()) {
            // What parameters there are is not known; that the type is not has been said.
            in.skip();
            return false;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return false;
        }
        boolean complete = true;
        Set<String> seen = new HashSet<>();
        in.down();
        while (in.next() == JsonToken.FIELD_NAME) {
            complete &= readOne(in, rule, type.get(), seen);
        }
        in.atNone();
        in.up();
        return complete;
    }

    private static boolean readOne(JsonIn in, RuleDraft rule, RuleType type, Set<String> seen) throws IOException {
        String name = in.text();
        in.at(name);
        Optional<Parameter<?>> parameter = find(type, name);
        boolean isNew = seen.add(name);
        if (parameter.isEmpty()) {
            in.report(ProblemKind.UNKNOWN_FIELD, in.place(), name, known(type));
        } else if (!isNew) {
            in.report(ProblemKind.DUPLICATE, in.place(), name, Expectations.FIELD_ONCE);
        }
        in.next();
        if (parameter.isEmpty() || !isNew) {
            in.skip();
            return false;
        }
        ImmutableList<GivenValue> values = new GivenValuesCodec(parameter.get()).read(in, rule::mark);
        rule.parameter(name, Optional.ofNullable(values));
        return values != null;
    }

    private static Optional<Parameter<?>> find(RuleType type, String name) {
        return type.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .<Parameter<?>>map(parameter -> parameter)
                .findFirst();
    }

    private static Expectation known(RuleType type) {
        return type.parameters().isEmpty()
                ? Expectation.of("no-parameter")
                : Expectation.of(
                        "fields",
                        type.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")));
    }

    @Override
    void write(JsonOut out, WrittenRule written) throws IOException {
        GivenValues given = written.rule().given();
        ImmutableList<Parameter<?>> parameters = written.rule().type().orElseThrow().parameters().stream()
                .filter(parameter -> written.differs(rule -> rule.given().of(parameter.name())))
                .filter(parameter -> !given.of(parameter.name()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (parameters.isEmpty()) {
            return;
        }
        boolean inOneLine = parameters.stream()
                .flatMap(parameter -> given.of(parameter.name()).stream())
                .allMatch(GivenValue::isBare);
        writeName(out);
        if (inOneLine) {
            out.startLine();
        }
        out.startObject();
        for (Parameter<?> parameter : parameters) {
            out.field(new SerializedString(parameter.name()));
            ImmutableList<GivenValue> values = given.of(parameter.name());
            boolean isAlone = values.size() == 1;
            if (isAlone) {
                out.startLine();
            }
            new GivenValuesCodec(parameter).write(out, values);
            if (isAlone) {
                out.endLine();
            }
        }
        out.endObject();
        if (inOneLine) {
            out.endLine();
        }
    }
}
