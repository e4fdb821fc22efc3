package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.reformkit.model.structure.Source;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Limit;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;

/** The reasons of findings, and the elements that they were read from. */
final class EvidenceCodecs {

    static final Codec<Verdict> VERDICT = Scalars.choice(Verdict.class);
    private static final Codec<Reading> READING = new ReadingCodec();

    private static final Codec<Source> SOURCE = Members.<Source.Builder, Source>declare()
            .optional("file", Scalars.TEXT, Source::file, Source.Builder::file)
            .optional("line", Scalars.COUNT, source -> boxed(source.line()), Source.Builder::line)
            .optional("step", Scalars.COUNT, source -> boxed(source.step()), Source.Builder::step)
            .optional("mark", Scalars.TEXT, Source::mark, Source.Builder::mark)
            .codec(Source::builder, Source.Builder::build);

    static final Codec<Datum> DATUM = Members.<DatumDraft, Datum>declare()
            .required("element", ActionCodecs.ELEMENT, Datum::element, DatumDraft::element)
            .required("name", RuleCodecs.ANY_TEXT, Datum::name, DatumDraft::name)
            .optional("source", SOURCE, Datum::source, DatumDraft::source)
            .codec(DatumDraft::new, DatumDraft::datum)
            .inOneLine();

    static final Codec<Evidence> EVIDENCE = Members.<EvidenceDraft, Evidence>declare()
            .required("verdict", VERDICT, Evidence::verdict, (draft, verdict) -> draft.builder.verdict(verdict))
            .required("label", RuleCodecs.WORDING, Evidence::label, (draft, label) -> draft.builder.label(label))
            .unless(
                    false,
                    "negated",
                    RuleCodecs.TRUTH,
                    Evidence::negated,
                    (draft, negated) -> draft.builder.negated(negated))
            .optional("detail", RuleCodecs.WORDING, Evidence::detail, (draft, detail) -> draft.builder.detail(detail))
            .optional("measured", READING, Evidence::measured, (draft, measured) -> draft.builder.measured(measured))
            .optional("whole", READING, Evidence::whole, (draft, whole) -> draft.builder.whole(whole))
            .optional(
                    "wholeLabel",
                    RuleCodecs.WORDING,
                    Evidence::wholeLabel,
                    (draft, label) -> draft.builder.wholeLabel(label))
            .optional("ratio", ParameterCodecs.RATIO, Evidence::ratio, (draft, ratio) -> draft.builder.ratio(ratio))
            .optional(
                    "limit", Scalars.choice(Limit.class), Evidence::limit, (draft, limit) -> draft.builder.limit(limit))
            .optional("bound", READING, Evidence::bound, (draft, bound) -> draft.builder.bound(bound))
            .optional(
                    "boundLabel",
                    RuleCodecs.WORDING,
                    Evidence::boundLabel,
                    (draft, label) -> draft.builder.boundLabel(label))
            .optional("excess", READING, Evidence::excess, (draft, excess) -> draft.excess = Optional.of(excess))
            .unless(
                    Unit.NONE,
                    "unit",
                    Scalars.choice(Unit.class),
                    Evidence::unit,
                    (draft, unit) -> draft.builder.unit(unit))
            .list("where", RuleCodecs.WORDING, Evidence::where, (draft, place) -> draft.builder.addWhere(place))
            .list("data", DATUM, Evidence::data, (draft, datum) -> draft.builder.addData(datum))
            .list("missing", DATUM, Evidence::missing, (draft, datum) -> draft.builder.addMissing(datum))
            .codec(EvidenceDraft::new, EvidenceDraft::evidence);

    private EvidenceCodecs() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static final class EvidenceDraft {

        private final Evidence.Builder builder = Evidence.builder();
        private Optional<Reading> excess = Optional.empty();

        /** The excess follows from the other numbers; a document that says another contradicts itself. */
        private Evidence evidence() {
            Evidence evidence = builder.build();
            checkArgument(
                    excess.isEmpty() || excess.equals(evidence.excess()),
                    "Excess '%s': expected %s, by limit, measured number and bound.",
                    excess.map(Reading::toString).orElse(""),
                    evidence.excess().map(number -> "'" + number + "'").orElse("none"));
            return evidence;
        }
    }
}
