package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Match;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** Conditions on one mandate (规定动作检查条件). */
final class MandateChecks {

    private static final Match BODIES =
            Match.<Mandate, Agency>of(ElementKind.MANDATE, Mandate::function, ElementKind.AGENCY, Functions::known);

    /** 1 where any function is known. */
    private static final Column<Agency> FUNCTIONS =
            Column.of(ElementKind.AGENCY, agency -> agency.functions().isEmpty() ? Column.UNKNOWN : 1);

    private static final Reads LISTED =
            Reads.of(Reach.JURISDICTION, Aspect.presence(ElementKind.MANDATE), Rosters.INCOMPLETE);

    private MandateChecks() {}

    /**
     * That some agency of the jurisdiction is there for the function demanded, whatever its name. Where none is said to
     * be, but of some agency the functions are not known or not all are listed, it is undetermined.
     */
    static Check<Mandate> hasBody(Functions functions) {
        return Check.<Mandate>of(
                        Text.message("check.mandate-body"),
                        (structure, mandate) -> verdict(functions, structure, mandate))
                .reading(Functions.READS.and(Reads.of(
                        Reach.JURISDICTION, Aspect.of(ElementKind.MANDATE, Mandate.class, mandate -> mandate))))
                .batched(batch -> batch.jurisdiction().map(code -> haveBodies(functions, batch, code)))
                .telling((structure, mandate) -> Text.message(
                        "check.mandate-body."
                                + Functions.found(
                                        structure, mandate.id().jurisdiction(), verdict(functions, structure, mandate)),
                        mandate.function().map(Field::name).orElse(""),
                        mandate.authority()
                                + mandate.document().map(Citation::text).orElse("")))
                .over((structure, mandate) -> {
                    ImmutableList<AgencyId> unknown = unknown(structure, mandate);
                    return unknown.isEmpty() ? ImmutableList.of(mandate.id()) : unknown;
                });
    }

    private static Verdict verdict(Functions functions, Structure structure, Mandate mandate) {
        return mandate.function()
                .map(function -> functions.borne(structure, mandate.id().jurisdiction(), function))
                .orElse(Verdict.NOT_APPLICABLE);
    }

    /** The same for all mandates of a jurisdiction. */
    private static Verdicts haveBodies(Functions functions, Batch<? extends Mandate> batch, JurisdictionCode code) {
        Structure structure = batch.structure();
        ColumnValues bodies = structure.places(code, BODIES);
        Verdict none = structure.column(code, FUNCTIONS).hasUnknown()
                ? Verdict.UNDETERMINED
                : Rosters.missing(structure, code, ElementKind.AGENCY);
        return Verdicts.of(bodies.size(), place -> switch (bodies.get(place)) {
            case Column.UNKNOWN -> Verdict.NOT_APPLICABLE;
            case Match.NOBODY ->
                functions.hasOther(batch.subjects().get(place).function())
                        ? verdict(functions, structure, batch.subjects().get(place))
                        : none;
            default -> Verdict.SATISFIED;
        });
    }

    private static ImmutableList<AgencyId> unknown(Structure structure, Mandate mandate) {
        return Functions.unknown(structure.agencies(mandate.id().jurisdiction()));
    }

    /** The mandates on record in a jurisdiction, in 项; at least so many where not all are listed. */
    static Measure<Jurisdiction> listed() {
        return Measure.<Jurisdiction>of(
                        Text.message("measure.mandates"),
                        Unit.MATTERS,
                        (structure, place) -> Rosters.counted(
                                structure,
                                place.code(),
                                structure.mandates(place.code()).size(),
                                ElementKind.MANDATE))
                .reading(LISTED);
    }

    /** That a jurisdiction has any on record. */
    static Check<Jurisdiction> hasAny() {
        return Check.<Jurisdiction>that(
                        Text.message("check.has-mandates"),
                        (structure, place) -> !structure.mandates(place.code()).isEmpty())
                .reading(LISTED);
    }
}
