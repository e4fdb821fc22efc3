package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.io.wire.Forms;

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

    final Form<T> form() {
        return form;
    }

    @Nullable
    T parse(String text, JsonIn in) {
        return form.parse(text);
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
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
            return in.repeats().value(this, text, form()::parse);
        }
    }

    /** Constants, whose texts are few and made ready once. */
    static final class Choice<E extends Enum<E>> extends TextCodec<E> {

        private final Map<E, SerializedString> texts;

        Choice(Class<E> type) {
            super(Forms.choice(type));
            this.texts = Maps.immutableEnumMap(
                    Maps.toMap(EnumSet.allOf(type), constant -> new SerializedString(form().format(constant))));
        }

        @Override
        public void write(JsonOut out, E value) throws IOException {
            out.text(requireNonNull(texts.get(value)));
        }
    }
}
