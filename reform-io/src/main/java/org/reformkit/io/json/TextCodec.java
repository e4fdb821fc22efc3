package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;

/** Values with a text form, as JSON strings. */
class TextCodec<T> implements Codec<T> {

    private final Form<T> form;

    TextCodec(Form<T> form) {
        this.form = form;
    }

    @Override
    public final @Nullable T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(form.expectation());
            return null;
        }
        String text = in.text();
        T value = parse(text, in);
        if (value == null) {
            in.badValue(text, form);
        }
        return value;
    }

    @Nullable
    T parse(String text, JsonIn in) {
        return form.parse(text);
    }

    @Override
    public final void write(JsonOut out, T value) throws IOException {
        out.text(form.format(value));
    }

    @Override
    public final Expectation expectation() {
        return form.expectation();
    }

    @Override
    public final boolean isScalar() {
        return true;
    }

    /** Values that come again and again and are dear to parse. */
    static final class Repeated<T> extends TextCodec<T> {

        Repeated(Form<T> form) {
            super(form);
        }

        @Override
        @Nullable
        T parse(String text, JsonIn in) {
            Map<String, T> known = in.repeats().of(this);
            T before = known.get(text);
            if (before != null) {
                return before;
            }
            T value = super.parse(text, in);
            if (value != null) {
                known.put(text, value);
            }
            return value;
        }
    }

    /** Texts as they are. */
    static final class Plain extends TextCodec<String> {

        Plain(Form<String> form) {
            super(form);
        }

        @Override
        @Nullable
        String parse(String text, JsonIn in) {
            String value = super.parse(text, in);
            return value == null ? null : in.repeats().text(value);
        }
    }
}
