package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.base.Period;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.GivenValues;

/** What policies and reports say of a value beside its text: from when it holds, what it rests on, how that was checked. */
final class GivenCodecs {

    /** How something was held against its source, and when. */
    static final Codec<Checked> CHECKED = Members.<Pair<CheckMark, LocalDate>, Checked>declare()
            .required("how", Scalars.choice(CheckMark.class), Checked::how, Pair::first)
            .optional("on", Scalars.DATE, Checked::on, Pair::second)
            .codec(
                    Pair::new,
                    pair -> pair.makeMaybe(
                            (how, on) -> on.map(day -> Checked.of(how, day)).orElseGet(() -> Checked.of(how))))
            .inOneLine();

    /** The same with its place. */
    static final Codec<At<Checked>> PLACED = new AtCodec<>(CHECKED);

    /** The values that hold, with the names of their parameters, in a document that does not know their types. */
    static final Codec<GivenValues> NAMED = new ListCodec<>(
            Items.any(provenance(
                            Members.<GivenDraft, NamedValue>declare()
                                    .required("parameter", Scalars.TEXT, NamedValue::parameter, GivenDraft::parameter)
                                    .required(
                                            "value",
                                            RuleCodecs.ANY_TEXT,
                                            named -> named.value().text(),
                                            GivenDraft::text),
                            NamedValue::value)
                    .codec(GivenDraft::new, GivenDraft::named)
                    .inOneLine()),
            GivenCodecs::named,
            GivenCodecs::byName);

    private GivenCodecs() {}

    /** The fields beside the text. */
    static <T> Members.Declaration<GivenDraft, T> provenance(
            Members.Declaration<GivenDraft, T> declaration, Function<T, GivenValue> in) {
        return declaration
                .optional(
                        "from",
                        Scalars.DATE,
                        value -> in.apply(value).period().map(Period::startInclusive),
                        GivenDraft::start)
                .optional(
                        "until",
                        Scalars.DATE,
                        value -> in.apply(value).period().flatMap(Period::endExclusive),
                        GivenDraft::end)
                .optional(
                        "basis",
                        RuleCodecs.BASIS,
                        value -> Optional.of(in.apply(value).basis()).filter(basis -> !basis.isEmpty()),
                        GivenDraft::basis)
                .optional(
                        "checked",
                        PLACED,
                        value -> in.apply(value).checked().map(GivenCodecs::placed),
                        GivenDraft::checked);
    }

    /** A mark that is only to be written. */
    static At<Checked> placed(Checked checked) {
        return new At<>(checked, Place.UNKNOWN, "");
    }

    private static List<NamedValue> named(GivenValues values) {
        return values.byName().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new NamedValue(entry.getKey(), value)))
                .toList();
    }

    private static GivenValues byName(List<NamedValue> named) {
        Multimap<String, GivenValue> byName = LinkedHashMultimap.create();
        named.forEach(value -> byName.put(value.parameter(), value.value()));
        GivenValues values = GivenValues.none();
        for (String parameter : byName.keySet()) {
            values = values.with(parameter, ImmutableList.copyOf(byName.get(parameter)));
        }
        return values;
    }
}
