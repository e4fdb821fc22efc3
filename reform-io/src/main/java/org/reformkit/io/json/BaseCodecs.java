package org.reformkit.io.json;

import java.time.LocalDate;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Period;

/** Citations, periods and former names. */
final class BaseCodecs {

    static final Codec<Citation> CITATION = Members.<Citation.Builder, Citation>declare()
            .required("title", Scalars.TEXT, Citation::title, Citation.Builder::title)
            .optional(
                    "documentNumber",
                    Scalars.DOCUMENT_NUMBER,
                    Citation::documentNumber,
                    Citation.Builder::documentNumber)
            .optional("article", Scalars.TEXT, Citation::article, Citation.Builder::article)
            .optional("issuedOn", Scalars.DATE, Citation::issuedOn, Citation.Builder::issuedOn)
            .codec(Citation::builder, Citation.Builder::build)
            .inOneLine();

    static final Codec<FormerName> FORMER_NAME = Members.<Pair<String, LocalDate>, FormerName>declare()
            .required("name", Scalars.TEXT, FormerName::name, Pair::first)
            .required("until", Scalars.DATE, FormerName::until, Pair::second)
            .codec(Pair::new, pair -> pair.make(FormerName::of))
            .inOneLine();

    static final Codec<Period> PERIOD = Members.<Pair<LocalDate, LocalDate>, Period>declare()
            .required("startInclusive", Scalars.DATE, Period::startInclusive, Pair::first)
            .optional("endExclusive", Scalars.DATE, Period::endExclusive, Pair::second)
            .codec(
                    Pair::new,
                    pair -> pair.makeMaybe((start, end) ->
                            end.map(last -> Period.of(start, last)).orElseGet(() -> Period.since(start))))
            .inOneLine();

    private BaseCodecs() {}
}
