package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.BuiltInPolicies;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;

/** The document {@code policy}: rules of a catalogue with their parameters, and the exemptions from them. */
final class PolicyCodec implements Codec<Policy> {

    private static final Codec<At<Exemption>> EXEMPTION =
            RuleCodecs.<At<Exemption>>exemption(At::value).codec(ExemptionDraft::new, ExemptionDraft::placed);

    private static final Codec<At<String>> NAME = new AtCodec<>(Scalars.TEXT);
    private static final Codec<At<String>> RULE_ID = new AtCodec<>(RuleCodecs.RULE_ID);

    private final PolicyBases bases;
    private final Members<PolicyDraft, Policy> document;

    /** Reads rules of {@code catalogue}, and policies that extend those of the library; writes any rule that has a type. */
    PolicyCodec(RuleCatalogue catalogue) {
        this(PolicyBases.of(catalogue, BuiltInPolicies.SHELF));
    }

    PolicyCodec(PolicyBases bases) {
        this.bases = bases;
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
                .unless(false, "illustrative", RuleCodecs.TRUTH, Policy::illustrative, PolicyDraft::illustrative)
                .add(new Member.Several<>(
                        "extends",
                        Items.distinct(NAME, At::value),
                        policy -> placed(policy.bases().stream().map(BasePolicy::name)),
                        PolicyDraft::base))
                .add(new Member.Several<>(
                        "without",
                        Items.distinct(RULE_ID, At::value),
                        policy -> placed(without(policy)),
                        PolicyDraft::without))
                .add(new Rules(RuleMembers.of(bases.catalogue())))
                .add(new Member.Several<>(
                        "exemptions",
                        Items.distinct(EXEMPTION, At::value),
                        policy -> policy.exemptions().stream()
                                .map(exemption -> new At<>(exemption, Place.UNKNOWN, ""))
                                .toList(),
                        PolicyDraft::add))
                .done();
    }

    private static List<At<String>> placed(Stream<String> texts) {
        return texts.map(text -> new At<>(text, Place.UNKNOWN, "")).toList();
    }

    /** The inherited rules that it has not, or has so otherwise that it must say all of them. */
    private static Stream<String> without(Policy policy) {
        Map<String, Rule<?>> own = Maps.uniqueIndex(policy.rules(), Rule::id);
        return policy.inherited().stream()
                .filter(rule -> Optional.ofNullable(own.get(rule.id()))
                        .map(kept -> !new WrittenRule(kept, Optional.of(rule)).isDifference())
                        .orElse(true))
                .map(Rule::id);
    }

    /** The rules that must be said: those that are not inherited as they are. */
    private static List<WrittenRule> written(Policy policy) {
        Map<String, Rule<?>> inherited = Maps.uniqueIndex(policy.inherited(), Rule::id);
        return policy.rules().stream()
                .filter(rule -> !policy.inherited().contains(rule))
                .map(rule -> new WrittenRule(rule, Optional.ofNullable(inherited.get(rule.id()))))
                .map(rule -> rule.isDifference() ? rule : new WrittenRule(rule.rule(), Optional.empty()))
                .toList();
    }

    @Override
    public @Nullable Policy read(JsonIn in) throws IOException {
        PolicyDraft draft = new PolicyDraft(in, bases);
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

        private final Members<RuleDraft, WrittenRule> members;

        Rules(Members<RuleDraft, WrittenRule> members) {
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
            read &= policy.claim(draft.id(), place);
            draft.complete(read);
            policy.rule(new At<>(draft, place, in.pointer()));
            return read;
        }

        @Override
        void write(JsonOut out, Policy policy) throws IOException {
            List<WrittenRule> written = written(policy);
            if (written.isEmpty()) {
                return;
            }
            writeName(out);
            out.startList();
            for (WrittenRule rule : written) {
                members.write(out, rule);
            }
            out.endList();
        }
    }
}
