package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/**
 * The values of one parameter: bare, in the form of its type; or an object with {@code value} and what is said of it; or an
 * object with {@code values}, a list of such for several periods. Whole numbers by text are an object themselves: one with a
 * field {@code value} or {@code values} is none of them.
 */
final class GivenValuesCodec {

    private static final String VALUE = "value";
    private static final String VALUES = "values";

    private final Parameter<?> parameter;
    private final Codec<String> bare;
    private final Members<GivenDraft, GivenValue> one;

    GivenValuesCodec(Parameter<?> parameter) {
        this.parameter = parameter;
        this.bare = ParameterCodecs.of(parameter.type());
        this.one = GivenCodecs.provenance(
                        Members.<GivenDraft, GivenValue>declare()
                                .required(VALUE, bare, GivenValue::text, GivenDraft::text),
                        Function.identity())
                .done();
    }

    /** Reads the values at the current token, and hands on each mark with its place; null where they cannot be read. */
    @Nullable
    ImmutableList<GivenValue> read(JsonIn in, Consumer<At<Checked>> marks) throws IOException {
        if (in.token() == JsonToken.START_OBJECT) {
            if (in.sees(VALUES)) {
                return several(in, marks);
            }
            if (in.sees(VALUE)) {
                GivenValue value = one(in, marks);
                return value == null ? null : ImmutableList.of(value);
            }
        }
        String text = bare.read(in);
        return text == null ? null : ImmutableList.of(GivenValue.of(text));
    }

    private @Nullable GivenValue one(JsonIn in, Consumer<At<Checked>> marks) throws IOException {
        long place = in.place();
        GivenDraft draft = new GivenDraft();
        boolean complete = one.read(in, draft);
        draft.checked().ifPresent(marks);
        if (!complete) {
            return null;
        }
        try {
            return draft.value();
        } catch (IllegalArgumentException refused) {
            in.invalid(place, refused);
            return null;
        }
    }

    private @Nullable ImmutableList<GivenValue> several(JsonIn in, Consumer<At<Checked>> marks) throws IOException {
        long place = in.place();
        List<GivenValue> values = new ArrayList<>();
        if (!list(marks).read(in, values)) {
            return null;
        }
        try {
            checkArgument(!values.isEmpty(), "Parameter '%s': no values. Expected at least one.", parameter.name());
            return GivenValues.none().with(parameter.name(), values).of(parameter.name());
        } catch (IllegalArgumentException refused) {
            in.invalid(place, refused);
            return null;
        }
    }

    private Members<List<GivenValue>, ImmutableList<GivenValue>> list(Consumer<At<Checked>> marks) {
        return Members.<List<GivenValue>, ImmutableList<GivenValue>>declare()
                .list(VALUES, new Item(marks), values -> values, List::add)
                .done();
    }

    void write(JsonOut out, ImmutableList<GivenValue> values) throws IOException {
        if (values.size() > 1) {
            list(mark -> {}).write(out, values);
        } else if (values.get(0).isBare() && !isLikeMore(values.get(0))) {
            bare.write(out, values.get(0).text());
        } else {
            one.write(out, values.get(0));
        }
    }

    /** Whether the bare form would be taken for one of the others. */
    private boolean isLikeMore(GivenValue value) {
        ImmutableSortedMap<String, ?> byText = switch (parameter.type().form()) {
            case COUNTS -> ParameterType.COUNTS.parse(value.text());
            case DATES -> ParameterType.DATES.parse(value.text());
            default -> ImmutableSortedMap.of();
        };
        return byText.containsKey(VALUE) || byText.containsKey(VALUES);
    }

    /** One of several values. */
    private final class Item implements Codec<GivenValue> {

        private final Consumer<At<Checked>> marks;

        Item(Consumer<At<Checked>> marks) {
            this.marks = marks;
        }

        @Override
        public @Nullable GivenValue read(JsonIn in) throws IOException {
            return one(in, marks);
        }

        @Override
        public void write(JsonOut out, GivenValue value) throws IOException {
            out.startLine();
            one.write(out, value);
            out.endLine();
        }

        @Override
        public Expectation expectation() {
            return Expectations.OBJECT;
        }
    }
}
