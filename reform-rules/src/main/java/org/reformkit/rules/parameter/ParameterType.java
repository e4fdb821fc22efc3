package org.reformkit.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformkit.model.quota.Quota;
import org.reformkit.rules.check.Ratio;

/** How the values of a parameter are written (参数类型). Equal values have one canonical text, and it reads back to the value. */
public final class ParameterType<T> {

    /** The forms there are; a document may write {@link #INTEGER} and {@link #FLAG} in its own way. */
    public enum Form {
        /** A whole number, such as {@code 3}. */
        INTEGER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** An exact ratio, such as {@code 1/3}; {@code 0.4} and {@code 80%} are read too. */
        RATIO,
        /** One of several words. */
        CHOICE,
        /** Texts in order, separated by {@code ;}. */
        TEXTS,
        /** Whole numbers by text, such as {@code county:3;prefecture:4}. */
        COUNTS,
        /** Dates by text, such as {@code set-up:2019-02-01;transfer:2019-02-28}. */
        DATES,
        /** A table of steps, such as {@code 0:1;4:2;10:3}. */
        STEPS,
        /** Posts by kind and purpose, such as {@code ADMINISTRATIVE:17}. */
        QUOTA
    }

    /** A whole number. */
    public static final ParameterType<Long> INTEGER =
            new ParameterType<>(Form.INTEGER, "a whole number", ParameterType::integer, String::valueOf);

    /** Yes or no. */
    public static final ParameterType<Boolean> FLAG =
            new ParameterType<>(Form.FLAG, "'true' or 'false'", ParameterType::flag, String::valueOf);

    /** An exact ratio. */
    public static final ParameterType<Ratio> RATIO =
            new ParameterType<>(Form.RATIO, "a ratio such as '1/3', '0.4' or '80%'", Ratio::parse, Ratio::toString);

    /** Texts in order. */
    public static final ParameterType<ImmutableList<String>> TEXTS = new ParameterType<>(
            Form.TEXTS, "texts separated by ';'", ParameterType::texts, texts -> String.join(";", texts));

    /** Whole numbers by text. */
    public static final ParameterType<ImmutableSortedMap<String, Long>> COUNTS = new ParameterType<>(
            Form.COUNTS,
            "texts and whole numbers such as 'county:3;prefecture:4'",
            ParameterType::counts,
            ParameterType::lines);

    /** Dates by text. */
    public static final ParameterType<ImmutableSortedMap<String, LocalDate>> DATES = new ParameterType<>(
            Form.DATES,
            "texts and dates such as 'set-up:2019-02-01;transfer:2019-02-28'",
            ParameterType::dates,
            ParameterType::lines);

    /** A table of steps. */
    public static final ParameterType<StepTable> STEPS =
            new ParameterType<>(Form.STEPS, "steps such as '0:1;4:2;10:3'", StepTable::parse, StepTable::toString);

    /** Posts by kind and purpose. */
    public static final ParameterType<Quota> QUOTA = new ParameterType<>(
            Form.QUOTA, "posts such as 'ADMINISTRATIVE:17;INSTITUTION:5'", Quota::parse, Quota::text);

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    private final Form form;
    private final String expectation;
    private final ImmutableList<String> choices;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    private ParameterType(Form form, String expectation, Function<String, T> reader, Function<T, String> writer) {
        this(form, expectation, ImmutableList.of(), reader, writer);
    }

    private ParameterType(
            Form form,
            String expectation,
            ImmutableList<String> choices,
            Function<String, T> reader,
            Function<T, String> writer) {
        this.form = form;
        this.expectation = expectation;
        this.choices = choices;
        this.reader = reader;
        this.writer = writer;
    }

    /** One constant of an enum, by its name in lower case with hyphens, such as {@code every-step}. */
    public static <E extends Enum<E>> ParameterType<E> choice(Class<E> constants) {
        ImmutableMap<String, E> byName =
                Maps.uniqueIndex(Arrays.asList(constants.getEnumConstants()), ParameterType::name);
        String expectation = "one of " + String.join(", ", byName.keySet());
        return new ParameterType<>(
                Form.CHOICE,
                expectation,
                byName.keySet().asList(),
                text -> {
                    E constant = byName.get(text);
                    if (constant == null) {
                        throw new IllegalArgumentException("Choice '" + text + "': expected " + expectation + ".");
                    }
                    return constant;
                },
                ParameterType::name);
    }

    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }

    /** The form. */
    public Form form() {
        return form;
    }

    /** The words of a choice; empty for all other forms. */
    public ImmutableList<String> choices() {
        return choices;
    }

    /** What is expected, in English words. */
    public String expectation() {
        return expectation;
    }

    /** The same with another example. */
    String expectation(String example) {
        int at = expectation.indexOf(" such as ");
        return (at < 0 ? expectation : expectation.substring(0, at)) + " such as '" + example + "'";
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if it is not of this type
     */
    public T parse(String text) {
        return reader.apply(text);
    }

    /** The canonical text of a value. */
    public String text(T value) {
        return writer.apply(value);
    }

    private static long integer(String text) {
        checkArgument(WHOLE.matcher(text).matches(), "Whole number '%s': expected up to 18 digits.", text);
        return Long.parseLong(text);
    }

    private static boolean flag(String text) {
        checkArgument(text.equals("true") || text.equals("false"), "Flag '%s': expected 'true' or 'false'.", text);
        return text.equals("true");
    }

    private static ImmutableList<String> texts(String text) {
        ImmutableList<String> texts = ImmutableList.copyOf(
                Splitter.on(';').trimResults().omitEmptyStrings().split(text));
        return texts;
    }

    private static ImmutableSortedMap<String, Long> counts(String text) {
        return byText(text, "Count '%s': expected a text, ':' and a whole number.", ParameterType::integer);
    }

    private static LocalDate date(String text) {
        try {
            checkArgument(DATE.matcher(text).matches(), "Date '%s': expected one such as '2019-02-11'.", text);
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Date '" + text + "': expected one such as '2019-02-11'.", e);
        }
    }

    private static ImmutableSortedMap<String, LocalDate> dates(String text) {
        return byText(text, "Date '%s': expected a text, ':' and a date.", ParameterType::date);
    }

    private static <V> ImmutableSortedMap<String, V> byText(
            String text, String message, Function<String, V> valueReader) {
        ImmutableSortedMap.Builder<String, V> values = ImmutableSortedMap.naturalOrder();
        for (String part : texts(text)) {
            int colon = part.lastIndexOf(':');
            checkArgument(colon > 0, message, part);
            values.put(part.substring(0, colon), valueReader.apply(part.substring(colon + 1)));
        }
        return values.buildOrThrow();
    }

    private static String lines(ImmutableSortedMap<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
