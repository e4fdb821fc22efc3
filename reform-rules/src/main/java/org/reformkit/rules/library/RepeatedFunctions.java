package org.reformkit.rules.library;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * That an agency has at most one division for each comprehensive function (综合性职能不重复设科). Divisions for business do not count;
 * one whose functions are not known may have any of them, and one whose category is not known may be for business.
 */
record RepeatedFunctions(ImmutableSet<Field> functions) {

    private static final Reads READS = Reads.of(
            Reach.PARTS,
            Aspect.of(ElementKind.DIVISION, Division.class, Division::agency),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::category),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::functions),
            Rosters.INCOMPLETE);

    Check<Agency> none() {
        return Check.<Agency>of(Text.message("check.functions-once"), (structure, agency) -> verdict(structure, agency))
                .reading(READS)
                .telling((structure, agency) -> told(structure, agency))
                .over((structure, agency) -> {
                    ImmutableListMultimap<Field, Division> repeated =
                            repeated(structure, agency, RepeatedFunctions::isComprehensive);
                    Stream<Division> elements = repeated.isEmpty()
                            ? Stream.concat(
                                    repeated(structure, agency, RepeatedFunctions::mayBeComprehensive)
                                            .values()
                                            .stream(),
                                    unknown(structure, agency))
                            : repeated.values().stream();
                    return elements.map(Division::id).distinct().sorted().toList();
                });
    }

    private Verdict verdict(Structure structure, Agency agency) {
        if (!repeated(structure, agency, RepeatedFunctions::isComprehensive).isEmpty()) {
            return Verdict.VIOLATED;
        }
        long unknown = unknown(structure, agency).count();
        boolean mayRepeat = unknown > 1
                || (unknown == 1
                        && !bearers(structure, agency, RepeatedFunctions::mayBeComprehensive)
                                .isEmpty())
                || !repeated(structure, agency, RepeatedFunctions::mayBeComprehensive)
                        .isEmpty();
        return mayRepeat || !AgencyMeasures.isListed(structure, agency) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    private Text told(Structure structure, Agency agency) {
        ImmutableListMultimap<Field, Division> repeated =
                repeated(structure, agency, RepeatedFunctions::isComprehensive);
        return repeated.isEmpty()
                ? Text.message("check.functions-once.unknown")
                : Text.message(
                        "check.functions-once.found",
                        TextList.of(repeated.asMap().entrySet().stream()
                                .map(entry -> Text.message(
                                        "check.functions-once.of",
                                        entry.getKey().name(),
                                        entry.getValue().size()))
                                .toList()));
    }

    /** The divisions of each function that has more than one, in the order in which the policy lists functions. */
    private ImmutableListMultimap<Field, Division> repeated(
            Structure structure, Agency agency, Predicate<Division> comprehensive) {
        ImmutableListMultimap<Field, Division> bearers = bearers(structure, agency, comprehensive);
        ImmutableListMultimap.Builder<Field, Division> repeated = ImmutableListMultimap.builder();
        for (Field function : functions) {
            if (bearers.get(function).size() > 1) {
                repeated.putAll(function, bearers.get(function));
            }
        }
        return repeated.build();
    }

    private ImmutableListMultimap<Field, Division> bearers(
            Structure structure, Agency agency, Predicate<Division> comprehensive) {
        ImmutableListMultimap.Builder<Field, Division> bearers = ImmutableListMultimap.builder();
        for (Division division : structure.divisions(agency.id())) {
            if (comprehensive.test(division)) {
                division.functions().stream()
                        .filter(functions::contains)
                        .forEach(function -> bearers.put(function, division));
            }
        }
        return bearers.build();
    }

    private static Stream<Division> unknown(Structure structure, Agency agency) {
        return structure.divisions(agency.id()).stream()
                .filter(RepeatedFunctions::mayBeComprehensive)
                .filter(division -> division.functions().isEmpty());
    }

    private static boolean isComprehensive(Division division) {
        return division.category().equals(Optional.of(DivisionCategory.COMPREHENSIVE));
    }

    private static boolean mayBeComprehensive(Division division) {
        return division.category().isEmpty() || isComprehensive(division);
    }
}
