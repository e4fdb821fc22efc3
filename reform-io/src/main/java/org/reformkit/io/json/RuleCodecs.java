package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Text;

/** What policies and reports have in common: texts in two languages, severities, bases, periods and exemptions. */
final class RuleCodecs {

    static final Codec<Boolean> TRUTH = new TruthCodec();
    static final Codec<Long> NUMBER = new NumberCodec();
    static final Codec<Severity> SEVERITY = Scalars.choice(Severity.class);
    static final Codec<ImmutableList<Citation>> BASIS = ListCodec.of(BaseCodecs.CITATION);

    /** The id of a rule. */
    static final Codec<String> RULE_ID = new TextCodec<>(new RuleIdForm());

    /** A text that may be blank. */
    static final Codec<String> ANY_TEXT = new TextCodec<>(new AnyForm());

    /** A text in both languages. */
    static final Codec<Text> WORDING = Members.<Pair<String, String>, Text>declare()
            .required("zh", ANY_TEXT, text -> text.in(Locale.SIMPLIFIED_CHINESE), Pair::first)
            .required("en", ANY_TEXT, text -> text.in(Locale.ENGLISH), Pair::second)
            .codec(Pair::new, pair -> pair.<Text>make(Text::of))
            .inOneLine();

    private RuleCodecs() {}

    /** The fields of an exemption, which a value {@code T} holds. */
    static <T> Members.Declaration<ExemptionDraft, T> exemption(Function<T, Exemption> in) {
        return Members.<ExemptionDraft, T>declare()
                .required(
                        "rule",
                        new AtCodec<>(RULE_ID),
                        value -> new At<>(in.apply(value).rule(), Place.UNKNOWN, ""),
                        ExemptionDraft::rule)
                .required(
                        "subject",
                        Scalars.TEXT,
                        value -> in.apply(value).subject(),
                        (draft, subject) -> draft.builder().subject(subject))
                .required(
                        "approval",
                        BaseCodecs.CITATION,
                        value -> in.apply(value).approval(),
                        (draft, approval) -> draft.builder().approval(approval))
                .required(
                        "period",
                        BaseCodecs.PERIOD,
                        value -> in.apply(value).period(),
                        (draft, period) -> draft.builder().period(period))
                .optional(
                        "bound",
                        NUMBER,
                        value -> in.apply(value).bound(),
                        (draft, bound) -> draft.builder().bound(bound))
                .optional(
                        "ratio",
                        ParameterCodecs.RATIO,
                        value -> in.apply(value).ratio(),
                        (draft, ratio) -> draft.builder().ratio(ratio))
                .optional(
                        "reason",
                        Scalars.TEXT,
                        value -> in.apply(value).reason(),
                        (draft, reason) -> draft.builder().reason(reason));
    }

    private static final class RuleIdForm implements Form<String> {

        private final Expectation expectation = Expectation.of("rule-id");

        @Override
        public @Nullable String parse(String text) {
            return RuleDescription.ID.matcher(text).matches() ? text : null;
        }

        @Override
        public String format(String id) {
            return id;
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }

    private static final class AnyForm implements Form<String> {

        private final Expectation expectation = Expectation.of("string");

        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String format(String text) {
            return text;
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }
}
