package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.Level;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** The functions for which a jurisdiction must have a body (必设职能), in the order in which a policy lists them. */
record RequiredFunctions(ImmutableSet<Field> required, Functions functions) {

    /** Of provinces, prefectures and counties: what the law demands of local governments from the county up. */
    static Check<Jurisdiction> isOfCountyOrAbove() {
        return Check.<Jurisdiction>that(
                        Text.message("check.county-or-above"),
                        place -> place.level().isAbove(Level.TOWNSHIP) && Level.NATION.isAbove(place.level()))
                .reading(Reads.nothing());
    }

    Check<Jurisdiction> borne() {
        return Check.<Jurisdiction>of(Text.message("check.functions-borne"), this::verdict)
                .reading(Functions.READS)
                .telling((structure, place) -> {
                    Verdict worst = verdict(structure, place);
                    return Text.message(
                            "check.functions-borne." + Functions.found(structure, place.code(), worst),
                            TextList.of(required.stream()
                                    .filter(function -> functions.borne(structure, place.code(), function) == worst)
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
        for (Field function : required) {
            verdict = verdict.and(functions.borne(structure, place.code(), function));
        }
        return verdict;
    }
}
