package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;

/** The document {@code policy}: rules of a catalogue with their parameters, and the exemptions from them. */
final class PolicyCodec implements Codec<Policy> {

    private static final Codec<At<Exemption>> EXEMPTION =
            RuleCodecs.<At<Exemption>>exemption(At::value).codec(ExemptionDraft::new, ExemptionDraft::placed);

    private final Members<PolicyDraft, Policy> document;

    /** Reads rules of {@code catalogue}; writes any rule that has a type. */
    PolicyCodec(RuleCatalogue catalogue) {
        this.document = Header.<PolicyDraft, Policy>declare("policy")
                .required(
                        "title",
                        Scalars.TEXT,
                        Policy::title,
                        (draft, title) -> draft.builder().title(title))
                .optional(
                        "issuer",
                        Scalars.TEXT,
                        Policy::issuer,
                        (draft, issuer) -> draft.builder().issuer(issuer))
                .optional(
                        "documentNumber",
                        Scalars.DOCUMENT_NUMBER,
                        Policy::document,
                        (draft, number) -> draft.builder().document(number))
                .optional(
                        "period",
                        BaseCodecs.PERIOD,
                        Policy::period,
                        (draft, period) -> draft.builder().period(period))
                .unless(
                        false,
                        "illustrative",
                        RuleCodecs.TRUTH,
                        Policy::illustrative,
                        (draft, illustrative) -> draft.builder().illustrative(illustrative))
                .add(new Rules(RuleMembers.of(catalogue)))
                .add(new Member.Several<>(
                        "exemptions",
                        Items.distinct(EXEMPTION, At::value),
                        policy -> policy.exemptions().stream()
                                .map(exemption -> new At<>(exemption, Place.UNKNOWN, ""))
                                .toList(),
                        PolicyDraft::add))
                .done();
    }

    @Override
    public @Nullable Policy read(JsonIn in) throws IOException {
        PolicyDraft draft = new PolicyDraft(in);
        boolean complete = document.read(in, draft);
        return draft.done(complete);
    }

    @Override
    public void write(JsonOut out, Policy policy) throws IOException {
        List<String> own = policy.rules().stream()
                .filter(rule -> rule.type().isEmpty())
                .map(rule -> "'" + rule.id() + "'")
                .collect(Collectors.toList());
        checkArgument(
                own.isEmpty(),
                "Policy '%s': %s made by no rule type. Expected rules of a catalogue, as a document can only name those.",
                policy.title(),
                String.join(", ", own));
        document.write(out, policy);
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }

    /** The list of rules. */
    private static final class Rules extends Member<PolicyDraft, Policy> {

        private final Members<RuleDraft, Rule<?>> members;

        Rules(Members<RuleDraft, Rule<?>> members) {
            super("rules", Optional.empty());
            this.members = members;
        }

        @Override
        boolean read(JsonIn in, PolicyDraft policy) throws IOException {
            if (in.token() != JsonToken.START_ARRAY) {
                in.wrongType(Expectations.LIST);
                return false;
            }
            boolean complete = true;
            in.down();
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                in.at(i);
                complete &= readOne(in, policy);
            }
            in.up();
            return complete;
        }

        private boolean readOne(JsonIn in, PolicyDraft policy) throws IOException {
            RuleDraft draft = new RuleDraft();
            long place = in.place();
            boolean read = members.read(in, draft);
            read &= draft.areRequiredThere(in, place);
            read &= policy.claim(draft.id(), place);
            if (!read) {
                return false;
            }
            try {
                policy.add(draft.rule());
                return true;
            } catch (IllegalArgumentException refused) {
                in.invalid(place, refused);
                return false;
            }
        }

        @Override
        void write(JsonOut out, Policy policy) throws IOException {
            if (policy.rules().isEmpty()) {
                return;
            }
            writeName(out);
            out.startList();
            for (Rule<?> rule : policy.rules()) {
                members.write(out, rule);
            }
            out.endList();
        }
    }
}
