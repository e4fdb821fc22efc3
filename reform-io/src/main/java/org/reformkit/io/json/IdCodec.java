package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.LocalId;

/** Ids: the key alone within the jurisdiction that is being read or written, otherwise the full text. */
final class IdCodec<I extends LocalId> implements Codec<I> {

    private final IdForm<I> form;
    private final boolean own;

    private IdCodec(IdForm<I> form, boolean own) {
        this.form = form;
        this.own = own;
    }

    /** References to elements. */
    static <I extends LocalId> IdCodec<I> reference(IdForm<I> form) {
        return new IdCodec<>(form, false);
    }

    /** The ids of the elements that stand in the document; of the jurisdiction they stand in. */
    static <I extends LocalId> IdCodec<I> own(IdForm<I> form) {
        return new IdCodec<>(form, true);
    }

    @Override
    public @Nullable I read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(form.expectation());
            return null;
        }
        String text = in.text();
        I id = own ? form.parseOwn(text, in.scope()) : form.parse(text, in.scope());
        if (id == null) {
            in.badValue(text, form.in(in.scope()));
            return null;
        }
        if (own) {
            if (in.scope().isElsewhere(id)) {
                in.badValue(text, Expectations.own(in.scope().home().orElseThrow()), Optional.empty());
                return null;
            }
            in.declare(id);
        }
        return id;
    }

    @Override
    public void write(JsonOut out, I id) throws IOException {
        out.text(form.format(id, out.scope()));
    }

    @Override
    public Expectation expectation() {
        return form.expectation();
    }

    @Override
    public boolean isScalar() {
        return true;
    }
}
