package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.RuleType;

/** The fields of a rule in a policy; what is as the rule's type has it may be left out. */
final class RuleMembers {

    private RuleMembers() {}

    static Members<RuleDraft, Rule<?>> of(RuleCatalogue catalogue) {
        return Members.<RuleDraft, Rule<?>>declare()
                .required(
                        "rule",
                        new TextCodec<>(new TypeForm(catalogue)),
                        rule -> rule.type().orElseThrow(),
                        RuleDraft::type)
                .firstLeads()
                .optional(
                        "id",
                        RuleCodecs.RULE_ID,
                        rule -> Optional.of(rule.id())
                                .filter(id -> !id.equals(plain(rule).id())),
                        RuleDraft::id)
                .optional(
                        "edition",
                        Scalars.COUNT,
                        rule -> Optional.of(rule.edition())
                                .filter(edition -> edition != plain(rule).edition()),
                        RuleDraft::edition)
                .optional(
                        "title",
                        RuleCodecs.WORDING,
                        rule -> Optional.of(rule.title())
                                .filter(title -> !title.equals(plain(rule).title())),
                        RuleDraft::title)
                .optional("severity", RuleCodecs.SEVERITY, rule -> Optional.of(rule.severity()), RuleDraft::severity)
                .add(new ParametersMember())
                .optional("basis", RuleCodecs.BASIS, RuleMembers::basis, RuleDraft::basis)
                .optional("inForce", BaseCodecs.PERIOD, Rule::inForce, RuleDraft::inForce)
                .done();
    }

    /** The rule as its type makes it. */
    private static Rule<?> plain(Rule<?> rule) {
        return rule.type().orElseThrow().create(rule.description().parameters());
    }

    /** An empty list says that the rule rests on nothing although its type does. */
    private static Optional<ImmutableList<Citation>> basis(Rule<?> rule) {
        return rule.citations().isEmpty() && plain(rule).citations().isEmpty()
                ? Optional.empty()
                : Optional.of(rule.citations());
    }

    private static final class TypeForm implements Form<RuleType> {

        private final ImmutableMap<String, RuleType> types;
        private final Expectation expectation;

        TypeForm(RuleCatalogue catalogue) {
            this.types = Maps.uniqueIndex(catalogue.types(), RuleType::id);
            this.expectation = Expectation.of("choice", String.join(", ", types.keySet()));
        }

        @Override
        public @Nullable RuleType parse(String text) {
            return types.get(text);
        }

        @Override
        public String format(RuleType type) {
            return type.id();
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }
}
