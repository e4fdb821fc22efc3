package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** Posts for one purpose (专项编制), and whether those who have them are there for it. */
final class Earmarks {

    /** 1 where any posts are for one purpose; none of what is not known. */
    private static final Column<Agency> OF_AGENCY =
            Column.of(ElementKind.AGENCY, agency -> isAny(agency.quota()) ? 1 : 0);

    private static final Column<Division> OF_DIVISION =
            Column.of(ElementKind.DIVISION, division -> isAny(division.quota()) ? 1 : 0);

    private static final Reads READS = Reads.of(
            Reach.NEIGHBOURS,
            Aspect.of(ElementKind.AGENCY, Agency.class, agency -> purposes(agency.quota())),
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::functions),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::agency),
            Aspect.of(ElementKind.DIVISION, Division.class, division -> purposes(division.quota())),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::functions),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::field),
            Rosters.INCOMPLETE);

    /** The fields that a purpose stands for, beside that of its own name. */
    private final ImmutableSetMultimap<String, Field> names;

    private Earmarks(ImmutableSetMultimap<String, Field> names) {
        this.names = names;
    }

    /**
     * With the names of a policy.
     *
     * @throws IllegalArgumentException if a row is not of the form {@code purpose>function}
     */
    static Earmarks of(Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        ImmutableSetMultimap.Builder<String, Field> names = ImmutableSetMultimap.builder();
        Pairs.of(parameter, parameters.get(parameter), "a purpose, '>' and a function, such as '招商>投资促进'")
                .forEach((purpose, function) -> names.put(purpose, Field.of(function)));
        return new Earmarks(names.build());
    }

    Check<Agency> atTheirPurpose() {
        return Check.<Agency>of(Text.message("check.earmarks"), this::verdict)
                .reading(READS)
                .batched(Earmarks::ofNobody)
                .telling((structure, agency) -> {
                    Verdict worst = verdict(structure, agency);
                    return Text.message(
                            worst == Verdict.VIOLATED ? "check.earmarks.found" : "check.earmarks.unknown",
                            TextList.of(of(structure, agency, worst)
                                    .map(earmark -> Text.message(
                                            "check.earmarks.of",
                                            earmark.holder(),
                                            earmark.purpose().term()))
                                    .distinct()
                                    .toList()));
                })
                .over((structure, agency) -> of(structure, agency, verdict(structure, agency))
                        .map(Earmark::element)
                        .distinct()
                        .toList());
    }

    /** Most places have no such posts at all, which two columns tell. */
    private static Optional<Verdicts> ofNobody(Batch<? extends Agency> batch) {
        boolean isNobody = batch.values(OF_AGENCY).filter(Earmarks::areNone).isPresent()
                && batch.divisions()
                        .flatMap(fan -> fan.parts().values(OF_DIVISION))
                        .filter(Earmarks::areNone)
                        .isPresent();
        return isNobody ? Optional.of(Verdicts.all(batch.size(), Verdict.NOT_APPLICABLE)) : Optional.empty();
    }

    private static boolean areNone(ColumnValues values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == 1) {
                return false;
            }
        }
        return true;
    }

    private Verdict verdict(Structure structure, Agency agency) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Earmark earmark : of(structure, agency)) {
            verdict = verdict.and(earmark.verdict());
        }
        return verdict;
    }

    private Stream<Earmark> of(Structure structure, Agency agency, Verdict verdict) {
        return of(structure, agency).stream().filter(earmark -> earmark.verdict() == verdict);
    }

    private List<Earmark> of(Structure structure, Agency agency) {
        List<Earmark> earmarks = new ArrayList<>();
        for (Purpose purpose : purposes(agency.quota())) {
            earmarks.add(new Earmark(agency.id(), agency.name(), purpose, verdict(structure, agency, fields(purpose))));
        }
        for (Division division : structure.divisions(agency.id())) {
            for (Purpose purpose : purposes(division.quota())) {
                earmarks.add(new Earmark(
                        division.id(), division.name(), purpose, verdict(division.functions(), fields(purpose))));
            }
        }
        return earmarks;
    }

    /** The agency's own posts comprise those of its divisions, so what one of these bears it bears too. */
    private static Verdict verdict(Structure structure, Agency agency, ImmutableSet<Field> wanted) {
        boolean isBorne = structure.divisions(agency.id()).stream()
                        .anyMatch(division -> hasAny(division.functions(), wanted))
                || structure.duties(agency.id()).stream()
                        .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(agency.id()::equals))
                        .anyMatch(duty -> duty.field().map(wanted::contains).orElse(false));
        return isBorne
                ? Verdict.SATISFIED
                : verdict(agency.functions(), wanted)
                        .or(Rosters.missing(
                                structure, agency.id().jurisdiction(), ElementKind.DIVISION, ElementKind.DUTY));
    }

    private static Verdict verdict(Set<Field> functions, ImmutableSet<Field> wanted) {
        return functions.isEmpty() ? Verdict.UNDETERMINED : Verdict.of(hasAny(functions, wanted));
    }

    private static boolean hasAny(Set<Field> functions, ImmutableSet<Field> wanted) {
        return !Collections.disjoint(functions, wanted);
    }

    private ImmutableSet<Field> fields(Purpose purpose) {
        return ImmutableSet.<Field>builder()
                .add(Field.of(purpose.term()))
                .addAll(names.get(purpose.term()))
                .build();
    }

    private static boolean isAny(Optional<Quota> quota) {
        return !purposes(quota).isEmpty();
    }

    private static ImmutableSet<Purpose> purposes(Optional<Quota> quota) {
        return quota.map(posts -> posts.lines().stream()
                        .map(Posts::purpose)
                        .filter(purpose -> !purpose.isGeneral())
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    /** Posts of one holder for one purpose. */
    private record Earmark(ElementId element, String holder, Purpose purpose, Verdict verdict) {}
}
