package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/**
 * Which agencies are there for a function (承担职能的机构), whatever their names. One function may have several names (职能别称), and
 * an organ of supervision is there for supervision, whatever is said of its functions.
 */
record Functions(ImmutableSetMultimap<Field, Field> names) {

    /** Functions under no other name than their own. */
    static final Functions BY_NAME = new Functions(ImmutableSetMultimap.of());

    /** Other names of functions, each as {@code 审计>审计监督}. */
    static final Parameter<ImmutableList<String>> NAMES = Parameter.optional(
                    "names", ParameterType.TEXTS, Text.message("parameter.function-names"))
            .suchAs("审计>审计监督")
            .orElse(ImmutableList.of("审计>审计监督", "市场监督管理>市场监管", "市场监管>市场监督管理", "监察>纪检监察"));

    /** What tells whether an agency of a jurisdiction is there for a function. */
    static final Reads READS = Reads.of(
            Reach.JURISDICTION,
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::functions),
            Aspect.of(AgencyMeasures.SORT),
            Rosters.INCOMPLETE);

    private static final Field SUPERVISION = Field.of("监察");

    /**
     * With the other names of a policy.
     *
     * @throws IllegalArgumentException if a row is not of the form {@code function>name}
     */
    static Functions of(Parameters parameters) {
        ImmutableSetMultimap.Builder<Field, Field> names = ImmutableSetMultimap.builder();
        Pairs.of(NAMES, parameters.get(NAMES), "a function, '>' and another name of it, such as '审计>审计监督'")
                .forEach((function, name) -> names.put(Field.of(function), Field.of(name)));
        return new Functions(names.build());
    }

    /** The functions that an agency is known to have: those that are said, and that of its series. */
    static ImmutableSet<Field> known(Agency agency) {
        return agency.series() == Series.SUPERVISION
                ? ImmutableSet.<Field>builder()
                        .addAll(agency.functions())
                        .add(SUPERVISION)
                        .build()
                : agency.functions();
    }

    /** Whether an agency may be there for a function that does not bear its name. */
    boolean hasOther(Optional<Field> function) {
        return function.isPresent()
                && (names.containsKey(function.get()) || function.get().equals(SUPERVISION));
    }

    /** Whether an agency is there for a function; undetermined where none of its functions is said. */
    Verdict bears(Agency agency, Field function) {
        if (agency.functions().contains(function)
                || (agency.series() == Series.SUPERVISION && function.equals(SUPERVISION))
                || !Collections.disjoint(names.get(function), agency.functions())) {
            return Verdict.SATISFIED;
        }
        return agency.functions().isEmpty() ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    /**
     * Whether any agency of a jurisdiction is; undetermined where none is said to be, but of some the functions are not known or
     * not all are listed.
     */
    Verdict borne(Structure structure, JurisdictionCode code, Field function) {
        Verdict best = Rosters.missing(structure, code, ElementKind.AGENCY);
        for (Agency agency : structure.agencies(code)) {
            best = best.or(bears(agency, function));
            if (best == Verdict.SATISFIED) {
                return best;
            }
        }
        return best;
    }

    /** The end of a message's key for this verdict on functions that nobody is said to have. */
    static String found(Structure structure, JurisdictionCode code, Verdict verdict) {
        if (verdict == Verdict.VIOLATED) {
            return "none";
        }
        return unknown(structure.agencies(code)).isEmpty() ? "unlisted" : "unknown";
    }

    /** Those of which no function is known: what decides it may be missing there. */
    static ImmutableList<AgencyId> unknown(List<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.functions().isEmpty())
                .map(Agency::id)
                .collect(ImmutableList.toImmutableList());
    }
}
