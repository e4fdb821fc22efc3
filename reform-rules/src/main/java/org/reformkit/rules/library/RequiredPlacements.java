package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** The placements that a policy asks for (归口要求), and whether they are there. */
record RequiredPlacements(ImmutableList<RequiredPlacements.Row> rows, Functions functions) {

    private static final Pattern ROW = Pattern.compile("([^>:]+)>([^>:]+):([^>:]+)");

    private static final Reads READS = Reads.of(
                    Reach.NEIGHBOURS,
                    Aspect.of(ElementKind.AGENCY, Agency.class, Agency::functions),
                    Aspect.of(AgencyMeasures.SORT),
                    Rosters.INCOMPLETE)
            .andRelations();

    /** Who or what, under whom, and how closely. */
    record Row(Field placed, Field under, PlacementStrength strength) {

        Text text() {
            return Text.message(
                    "check.placements.of",
                    placed.name(),
                    under.name(),
                    Text.of(strength.term(), Constants.name(strength).replace('-', ' ')));
        }
    }

    /**
     * Those that a policy gives.
     *
     * @throws IllegalArgumentException if a row is not of the form {@code what>under:strength}
     */
    static RequiredPlacements of(Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        return new RequiredPlacements(
                parameters.find(parameter).orElse(ImmutableList.of()).stream()
                        .map(text -> row(parameter, text))
                        .collect(ImmutableList.toImmutableList()),
                Functions.of(parameters));
    }

    private static Row row(Parameter<?> parameter, String text) {
        Matcher form = ROW.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Parameter '" + parameter.name() + "': '" + text
                    + "'. Expected what is placed, '>', under whom, ':' and how closely,"
                    + " such as '公务员>组织:unified-management'.");
        }
        return new Row(
                Field.of(form.group(1)),
                Field.of(form.group(2)),
                Constants.of(PlacementStrength.class, parameter, form.group(3)));
    }

    Check<Jurisdiction> kept() {
        return Check.<Jurisdiction>of(Text.message("check.placements"), this::verdict)
                .reading(READS)
                .telling((structure, place) -> told(structure, place))
                .over((structure, place) -> {
                    ImmutableSet<AgencyId> unknown = verdict(structure, place) == Verdict.UNDETERMINED
                            ? unknown(structure, place.code())
                            : ImmutableSet.of();
                    return unknown.isEmpty() ? ImmutableSet.of(place.code()) : unknown;
                });
    }

    private Verdict verdict(Structure structure, Jurisdiction place) {
        if (rows.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Verdict verdict = Verdict.SATISFIED;
        for (Row row : rows) {
            verdict = verdict.and(verdict(structure, place.code(), row));
        }
        return verdict;
    }

    private Text told(Structure structure, Jurisdiction place) {
        if (rows.isEmpty()) {
            return Text.message("check.placements.none");
        }
        Verdict worst = verdict(structure, place);
        return Text.message(
                worst == Verdict.VIOLATED ? "check.placements.found" : "check.placements.unknown",
                TextList.of(rows.stream()
                        .filter(row -> verdict(structure, place.code(), row) == worst)
                        .map(Row::text)
                        .toList()));
    }

    private Verdict verdict(Structure structure, JurisdictionCode code, Row row) {
        boolean isListed = false;
        Verdict best = Verdict.VIOLATED;
        for (Relation relation : structure.relations(code)) {
            if (relation instanceof Placement placement) {
                isListed = true;
                best = best.or(verdict(structure, placement, row));
            }
        }
        return isListed ? best.or(unlisted(structure, code)) : Verdict.UNDETERMINED;
    }

    /** What placements of agencies that are not listed may be. */
    private static Verdict unlisted(Structure structure, JurisdictionCode code) {
        return Rosters.missing(structure, code, ElementKind.AGENCY);
    }

    /** Whether a placement is the one that is asked for. */
    private Verdict verdict(Structure structure, Placement placement, Row row) {
        return Verdict.of(placement.strength() == row.strength())
                .and(bears(structure, placement.under(), row.under()))
                .and(placement
                        .agency()
                        .map(agency -> bears(structure, agency, row.placed()))
                        .orElseGet(() -> Verdict.of(placement
                                .work()
                                .map(work -> work.contains(row.placed().name()))
                                .orElse(false))));
    }

    private Verdict bears(Structure structure, AgencyId id, Field function) {
        return structure
                .agency(id)
                .map(agency -> functions.bears(agency, function))
                .orElse(Verdict.UNDETERMINED);
    }

    /** Those in placements of which no function is known. */
    private static ImmutableSet<AgencyId> unknown(Structure structure, JurisdictionCode code) {
        return structure.relations(code).stream()
                .filter(Placement.class::isInstance)
                .flatMap(relation -> ((Placement) relation).references().stream())
                .filter(id -> structure
                        .agency(id)
                        .map(agency -> agency.functions().isEmpty())
                        .orElse(false))
                .collect(ImmutableSet.toImmutableSet());
    }
}
