package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.RuleType;

/** The fields of a rule in a policy; what is as the rule's type has it may be left out. */
final class RuleMembers {

    private static final Codec<ImmutableList<Level>> LEVELS = new ListCodec<Level, ImmutableList<Level>>(
            Items.distinct(Scalars.choice(Level.class), level -> level), levels -> levels, ImmutableList::copyOf);

    private RuleMembers() {}

    static Members<RuleDraft, WrittenRule> of(RuleCatalogue catalogue) {
        return Members.<RuleDraft, WrittenRule>declare()
                .required(
                        "rule",
                        new AtCodec<>(new TextCodec<>(new TypeForm(catalogue))),
                        written -> new At<>(written.rule().type().orElseThrow(), Place.UNKNOWN, ""),
                        RuleDraft::type)
                .firstLeads()
                .optional(
                        "id",
                        RuleCodecs.RULE_ID,
                        written -> Optional.of(written.rule().id())
                                .filter(id -> !id.equals(plain(written.rule()).id())),
                        RuleDraft::id)
                .optional("edition", Scalars.COUNT, written -> unlessSame(written, Rule::edition), RuleDraft::edition)
                .optional("title", RuleCodecs.WORDING, written -> unlessSame(written, Rule::title), RuleDraft::title)
                .optional(
                        "severity",
                        RuleCodecs.SEVERITY,
                        written -> Optional.of(written.rule().severity())
                                .filter(severity -> written.differs(Rule::severity)),
                        RuleDraft::severity)
                .optional(
                        "levels",
                        LEVELS,
                        written -> Optional.of(written.rule().levels().asList())
                                .filter(levels -> written.inherited().isPresent()
                                        ? written.differs(Rule::levels)
                                        : !levels.isEmpty()),
                        RuleDraft::levels)
                .add(new ParametersMember())
                .optional("basis", RuleCodecs.BASIS, RuleMembers::basis, RuleDraft::basis)
                .optional(
                        "checked",
                        GivenCodecs.PLACED,
                        written -> written.rule()
                                .description()
                                .checked()
                                .filter(checked -> written.differs(
                                        rule -> rule.description().checked()))
                                .map(GivenCodecs::placed),
                        RuleDraft::checked)
                .optional(
                        "inForce",
                        BaseCodecs.PERIOD,
                        written -> written.rule().inForce().filter(period -> written.differs(Rule::inForce)),
                        RuleDraft::inForce)
                .done();
    }

    /** What a rule says otherwise than the inherited one does, or than its type does where none is inherited. */
    private static <V> Optional<V> unlessSame(WrittenRule written, Function<Rule<?>, V> said) {
        Rule<?> usual = written.inherited().orElseGet(() -> plain(written.rule()));
        return Optional.of(said.apply(written.rule())).filter(value -> !value.equals(said.apply(usual)));
    }

    /** The rule as its type makes it. */
    private static Rule<?> plain(Rule<?> rule) {
        return rule.type().orElseThrow().create(rule.given());
    }

    /** An empty list says that the rule rests on nothing although its type does. */
    private static Optional<ImmutableList<Citation>> basis(WrittenRule written) {
        Rule<?> rule = written.rule();
        boolean isSilent = written.inherited().isPresent()
                ? !written.differs(Rule::citations)
                : rule.citations().isEmpty() && plain(rule).citations().isEmpty();
        return isSilent ? Optional.empty() : Optional.of(rule.citations());
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
