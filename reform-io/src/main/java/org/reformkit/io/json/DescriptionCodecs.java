package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.model.base.Level;
import org.reformkit.rules.PolicyStamp;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.grain.Scope;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameters;

/** The policy of a report and its rules, as far as they can be told without running them. */
final class DescriptionCodecs {

    static final Codec<Scope> SCOPE = Scalars.choice(Scope.class);

    static final Codec<PolicyStamp> POLICY = Members.<PolicyStamp.Builder, PolicyStamp>declare()
            .required("title", Scalars.TEXT, PolicyStamp::title, PolicyStamp.Builder::title)
            .optional("issuer", RuleCodecs.ANY_TEXT, PolicyStamp::issuer, PolicyStamp.Builder::issuer)
            .optional("documentNumber", Scalars.DOCUMENT_NUMBER, PolicyStamp::document, PolicyStamp.Builder::document)
            .optional("period", BaseCodecs.PERIOD, PolicyStamp::period, PolicyStamp.Builder::period)
            .required("illustrative", RuleCodecs.TRUTH, PolicyStamp::illustrative, PolicyStamp.Builder::illustrative)
            .required("fingerprint", Scalars.TEXT, PolicyStamp::fingerprint, PolicyStamp.Builder::fingerprint)
            .codec(PolicyStamp::builder, PolicyStamp.Builder::build);

    static final Codec<RuleDescription> RULE = Members.<RuleDescription.Builder, RuleDescription>declare()
            .required("id", RuleCodecs.RULE_ID, RuleDescription::id, RuleDescription.Builder::id)
            .optional("ref", RuleCodecs.ANY_TEXT, RuleDescription::ref, RuleDescription.Builder::ref)
            .required("edition", Scalars.COUNT, RuleDescription::edition, RuleDescription.Builder::edition)
            .required("title", RuleCodecs.WORDING, RuleDescription::title, RuleDescription.Builder::title)
            .required("severity", RuleCodecs.SEVERITY, RuleDescription::severity, RuleDescription.Builder::severity)
            .list("basis", BaseCodecs.CITATION, RuleDescription::citations, RuleDescription.Builder::addCitations)
            .optional("inForce", BaseCodecs.PERIOD, RuleDescription::inForce, RuleDescription.Builder::inForce)
            .list("levels", Scalars.choice(Level.class), RuleDescription::levels, RuleDescription.Builder::addLevels)
            .optional("checked", GivenCodecs.CHECKED, RuleDescription::checked, RuleDescription.Builder::checked)
            .required("grain", Scalars.TEXT, RuleDescription::grain, RuleDescription.Builder::grain)
            .required("scope", SCOPE, RuleDescription::scope, RuleDescription.Builder::scope)
            .optional("type", RuleCodecs.RULE_ID, RuleDescription::type, RuleDescription.Builder::type)
            .unless(
                    Parameters.none(),
                    "parameters",
                    new ParameterTexts(),
                    RuleDescription::parameters,
                    RuleDescription.Builder::parameters)
            .unless(
                    GivenValues.none(),
                    "given",
                    GivenCodecs.NAMED,
                    RuleDescription::given,
                    RuleDescription.Builder::given)
            .codec(RuleDescription::builder, RuleDescription.Builder::build);

    private DescriptionCodecs() {}

    /** Parameters by name in their canonical texts, as a report may be read where their types are not known. */
    private static final class ParameterTexts implements Codec<Parameters> {

        @Override
        public @Nullable Parameters read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.START_OBJECT) {
                in.wrongType(Expectations.OBJECT);
                return null;
            }
            Map<String, String> texts = new TreeMap<>();
            boolean complete = true;
            in.down();
            while (in.next() == JsonToken.FIELD_NAME) {
                String name = in.text();
                in.at(name);
                boolean known = texts.containsKey(name);
                if (known) {
                    in.report(ProblemKind.DUPLICATE, in.place(), name, Expectations.FIELD_ONCE);
                }
                in.next();
                String text = RuleCodecs.ANY_TEXT.read(in);
                complete &= !known && text != null;
                texts.putIfAbsent(name, text == null ? "" : text);
            }
            in.atNone();
            in.up();
            return complete ? Parameters.of(texts) : null;
        }

        @Override
        public void write(JsonOut out, Parameters parameters) throws IOException {
            ImmutableSortedMap<String, String> texts = parameters.texts();
            out.startLine();
            out.startObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                out.field(new SerializedString(text.getKey()));
                out.text(text.getValue());
            }
            out.endObject();
            out.endLine();
        }

        @Override
        public Expectation expectation() {
            return Expectations.OBJECT;
        }
    }
}
