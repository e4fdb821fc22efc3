package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.io.wire.Forms;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.StepTable;

/** The values of parameters by the form of their type; each value goes by its canonical text. */
final class ParameterCodecs {

    private static final Codec<Map.Entry<Long, Long>> STEP = Members.<Pair<Long, Long>, Map.Entry<Long, Long>>declare()
            .required("from", new NumberCodec(), Map.Entry::getKey, Pair::first)
            .required("allowed", new NumberCodec(), Map.Entry::getValue, Pair::second)
            .codec(Pair::new, pair -> pair.make(Map::entry));

    private static final Codec<StepTable> STEPS = new ListCodec<Map.Entry<Long, Long>, StepTable>(
                    Items.distinct(STEP, Map.Entry::getKey),
                    table -> table.steps().entrySet(),
                    steps -> StepTable.of(ImmutableSortedMap.copyOf(steps)))
            .inOneLine();

    private static final Codec<String> INTEGER = new CanonicalCodec<>(new NumberCodec(), ParameterType.INTEGER);
    private static final Codec<String> FLAG = new CanonicalCodec<>(new TruthCodec(), ParameterType.FLAG);
    private static final Codec<String> TEXTS =
            new CanonicalCodec<>(ListCodec.of(new TextCodec<>(new PartForm())), ParameterType.TEXTS);
    private static final Codec<String> COUNTS =
            new CanonicalCodec<>(new ByTextCodec<>(new NumberCodec()), ParameterType.COUNTS);
    private static final Codec<String> DATES =
            new CanonicalCodec<>(new ByTextCodec<>(Scalars.DATE), ParameterType.DATES);
    private static final Codec<String> STEP_TABLE = new CanonicalCodec<>(STEPS, ParameterType.STEPS);
    private static final Codec<String> QUOTA =
            new CanonicalCodec<>(new TextCodec<>(Forms.quota()), ParameterType.QUOTA);

    /** Exact ratios, such as {@code 1/3}. */
    static final Codec<Ratio> RATIO = new TextCodec<>(new RatioForm());

    private static final Codec<String> RATIO_TEXT = new CanonicalCodec<>(RATIO, ParameterType.RATIO);

    private ParameterCodecs() {}

    /** The codec of the canonical texts of a type's values. */
    static Codec<String> of(ParameterType<?> type) {
        return switch (type.form()) {
            case INTEGER -> INTEGER;
            case FLAG -> FLAG;
            case RATIO -> RATIO_TEXT;
            case CHOICE -> new TextCodec<>(new ChoiceForm(type));
            case TEXTS -> TEXTS;
            case COUNTS -> COUNTS;
            case DATES -> DATES;
            case STEPS -> STEP_TABLE;
            case QUOTA -> QUOTA;
        };
    }

    private static final class RatioForm implements Form<Ratio> {

        private final Expectation expectation = Expectation.of("ratio");

        @Override
        public @Nullable Ratio parse(String text) {
            try {
                return Ratio.parse(text);
            } catch (IllegalArgumentException refused) {
                return null;
            }
        }

        @Override
        public String format(Ratio ratio) {
            return ratio.toString();
        }

        @Override
        public Expectation expectation() {
            return expectation;
        }
    }

    /** One of several texts: the canonical text has semicolons between them. */
    private static final class PartForm implements Form<String> {

        private final Expectation expectation = Expectation.of("part");

        @Override
        public @Nullable String parse(String text) {
            return ParameterType.TEXTS.parse(text).equals(ImmutableList.of(text)) ? text : null;
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

    /** One of several words, which are canonical. */
    private static final class ChoiceForm implements Form<String> {
        private final ParameterType<?> type;
        private final Expectation expectation;

        ChoiceForm(ParameterType<?> type) {
            this.type = type;
            this.expectation = Expectation.of("choice", String.join(", ", type.choices()));
        }

        @Override
        public @Nullable String parse(String text) {
            return type.choices().contains(text) ? text : null;
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
