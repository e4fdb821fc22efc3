package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Form;
import org.reformkit.io.wire.Forms;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Purpose;

/** The codecs of single values. */
final class Scalars {

    static final Codec<String> TEXT = new TextCodec<>(Forms.text());
    static final Codec<LocalDate> DATE = new TextCodec<>(Forms.date());
    static final Codec<DocumentNumber> DOCUMENT_NUMBER = new TextCodec.Repeated<>(Forms.documentNumber());
    static final Codec<CreditCode> CREDIT_CODE = new TextCodec<>(Forms.creditCode());
    static final Codec<Field> FIELD = new TextCodec.Repeated<>(Forms.field());
    static final Codec<Purpose> PURPOSE = new TextCodec.Repeated<>(Forms.purpose());
    static final Codec<JurisdictionCode> JURISDICTION = new TextCodec.Repeated<>(Forms.jurisdictionCode());
    static final Codec<Integer> COUNT = new CountCodec();
    static final Codec<Integer> NUMBER = new SignedCodec();

    private Scalars() {}

    static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
        return new TextCodec.Choice<>(type);
    }

    /** Whole numbers from 0, as JSON numbers without fraction or exponent. */
    private static final class CountCodec implements Codec<Integer> {

        private static final Form<Integer> FORM = Forms.count();

        @Override
        public @Nullable Integer read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_NUMBER_INT) {
                in.wrongType(FORM.expectation());
                return null;
            }
            int count = in.count();
            if (count < 0) {
                in.badValue(in.text(), FORM);
                return null;
            }
            return count;
        }

        @Override
        public void write(JsonOut out, Integer count) throws IOException {
            out.count(count);
        }

        @Override
        public Expectation expectation() {
            return FORM.expectation();
        }
    }

    /** Whole numbers of either sign, as JSON numbers without fraction or exponent. */
    private static final class SignedCodec implements Codec<Integer> {

        private static final Form<Integer> FORM = Forms.number();

        @Override
        public @Nullable Integer read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_NUMBER_INT) {
                in.wrongType(FORM.expectation());
                return null;
            }
            Integer number = FORM.parse(in.text());
            if (number == null) {
                in.badValue(in.text(), FORM);
            }
            return number;
        }

        @Override
        public void write(JsonOut out, Integer number) throws IOException {
            out.number(number);
        }

        @Override
        public Expectation expectation() {
            return FORM.expectation();
        }
    }
}
