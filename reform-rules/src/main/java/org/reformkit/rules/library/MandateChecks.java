package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Field;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Conditions on one mandate (规定动作检查条件). */
final class MandateChecks {

    private MandateChecks() {}

    /**
     * That some agency of the jurisdiction is there for the function demanded, whatever its name. Where none is said to
     * be, but of some agency the functions are not known, it is undetermined.
     */
    static Check<Mandate> hasBody() {
        return Check.<Mandate>of(
                        Text.message("check.mandate-body"),
                        (structure, mandate) -> mandate.function()
                                .map(function ->
                                        hasBody(structure.agencies(mandate.id().jurisdiction()), function))
                                .orElse(Verdict.NOT_APPLICABLE))
                .telling((structure, mandate) -> Text.message(
                        unknown(structure, mandate).isEmpty()
                                ? "check.mandate-body.none"
                                : "check.mandate-body.unknown",
                        mandate.function().map(Field::name).orElse(""),
                        mandate.authority()
                                + mandate.document().map(Citation::text).orElse("")))
                .over((structure, mandate) -> {
                    ImmutableList<AgencyId> unknown = unknown(structure, mandate);
                    return unknown.isEmpty() ? ImmutableList.of(mandate.id()) : unknown;
                });
    }

    /** The agencies of which no function is known: what decides it may be missing there. */
    private static ImmutableList<AgencyId> unknown(Structure structure, Mandate mandate) {
        return structure.agencies(mandate.id().jurisdiction()).stream()
                .filter(agency -> agency.functions().isEmpty())
                .map(Agency::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static Verdict hasBody(List<Agency> agencies, Field function) {
        boolean isKnown = true;
        for (Agency agency : agencies) {
            if (agency.functions().contains(function)) {
                return Verdict.SATISFIED;
            }
            isKnown &= !agency.functions().isEmpty();
        }
        return isKnown ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }
}
