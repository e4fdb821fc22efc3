package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.Level;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** The functions for which a jurisdiction must have a body (必设职能), in the order in which a policy lists them. */
record RequiredFunctions(ImmutableSet<Field> functions) {

    /** Of provinces, prefectures and counties: what the law demands of local governments from the county up. */
    static Check<Jurisdiction> isOfCountyOrAbove() {
        return Check.<Jurisdiction>that(
                        Text.message("check.county-or-above"),
                        place -> place.level().isAbove(Level.TOWNSHIP) && Level.NATION.isAbove(place.level()))
                .reading(Reads.nothing());
    }

    Check<Jurisdiction> borne() {
        return Check.<Jurisdiction>of(Text.message("check.functions-borne"), this::verdict)
                .reading(Reads.of(Reach.JURISDICTION, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::functions)))
                .telling((structure, place) -> {
                    Verdict worst = verdict(structure, place);
                    return Text.message(
                            worst == Verdict.VIOLATED ? "check.functions-borne.none" : "check.functions-borne.unknown",
                            TextList.of(functions.stream()
                                    .filter(function ->
                                            Functions.borne(structure.agencies(place.code()), function) == worst)
                                    .map(function -> Text.of(function.name()))
                                    .toList()));
                })
                .over((structure, place) -> {
                    ImmutableList<AgencyId> unknown = verdict(structure, place) == Verdict.UNDETERMINED
                            ? Functions.unknown(structure.agencies(place.code()))
                            : ImmutableList.of();
                    return unknown.isEmpty() ? ImmutableList.of(place.code()) : unknown;
                });
    }

    private Verdict verdict(Structure structure, Jurisdiction place) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Field function : functions) {
            verdict = verdict.and(Functions.borne(structure.agencies(place.code()), function));
        }
        return verdict;
    }
}
