package org.reformkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Limit;
import org.reformkit.rules.check.Measure;

/** Small structures with gaps in their data, and checks of agencies put together at random. */
public class EngineDomain extends DomainContextBase {

    private static final List<JurisdictionCode> CODES = List.of(
            JurisdictionCode.parse("320402"), JurisdictionCode.parse("320481"), JurisdictionCode.parse("320505"));

    public EngineDomain() {}

    /** A structure, and the same with some of its gaps filled. */
    public record Filled(Structure before, Structure after) {}

    private record Unit(Optional<Integer> posts, Optional<DivisionCategory> category) {}

    private record Body(Optional<Integer> posts, List<Unit> units) {}

    @Provide
    public Arbitrary<Structure> structures() {
        return places().map(EngineDomain::structure);
    }

    @Provide
    public Arbitrary<Filled> filled() {
        return Combinators.combine(structures(), Arbitraries.integers().between(0, 20), Arbitraries.randomValue(r -> r))
                .as((structure, posts, random) -> new Filled(structure, filled(structure, posts, random)));
    }

    @Provide
    public Arbitrary<Check<Agency>> checks() {
        return checks(3);
    }

    private static Arbitrary<Check<Agency>> checks(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(comparisons(), shares(), ofDivisions());
        }
        Arbitrary<Check<Agency>> parts = checks(depth - 1);
        return Arbitraries.oneOf(
                parts,
                parts.map(Check::not),
                Combinators.combine(parts, parts).as(Check::and),
                Combinators.combine(parts, parts).as(Check::or),
                Combinators.combine(parts, parts).as(Check::when));
    }

    private static Arbitrary<Check<Agency>> shares() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4))
                .as((above, below) -> Measure.<Agency>share(Figures.COMPREHENSIVE_DIVISIONS, Figures.DIVISIONS)
                        .atMost(above, below));
    }

    private static Arbitrary<Check<Agency>> ofDivisions() {
        return Combinators.combine(limits(), bounds())
                .as((limit, bound) ->
                        Figures.DIVISION_POSTS.limited(limit, bound).forAll(Figures.DIVISIONS_OF));
    }

    private static Arbitrary<Check<Agency>> comparisons() {
        Arbitrary<Measure<Agency>> measures = Arbitraries.of(
                Figures.AGENCY_POSTS,
                Figures.POSTS_IN_DIVISIONS,
                Figures.DIVISIONS,
                Figures.COMPREHENSIVE_DIVISIONS,
                Figures.DIVISIONS.times(3),
                Figures.AGENCY_POSTS.minus(Figures.POSTS_IN_DIVISIONS),
                Figures.AGENCY_POSTS.plus(Figures.DIVISIONS));
        return Arbitraries.oneOf(
                Combinators.combine(measures, limits(), bounds()).as(Measure::limited),
                Combinators.combine(measures, limits(), measures)
                        .as((measure, limit, bound) -> measure.limited(limit, bound)));
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.of(Limit.class);
    }

    private static Arbitrary<Long> bounds() {
        return Arbitraries.longs().between(0, 15);
    }

    private static Arbitrary<List<List<Body>>> places() {
        Arbitrary<Optional<Integer>> posts =
                Arbitraries.integers().between(0, 12).optional(0.7);
        Arbitrary<Unit> units = Combinators.combine(
                        posts, Arbitraries.of(DivisionCategory.class).optional(0.7))
                .as(Unit::new);
        Arbitrary<Body> bodies =
                Combinators.combine(posts, units.list().ofMaxSize(4)).as(Body::new);
        return bodies.list().ofMaxSize(3).list().ofMaxSize(CODES.size());
    }

    private static Structure structure(List<List<Body>> places) {
        var builder = Structure.builder(County.BEFORE);
        for (int i = 0; i < places.size(); i++) {
            JurisdictionCode code = CODES.get(i);
            builder.add(Jurisdiction.of(code, "市" + i));
            for (int j = 0; j < places.get(i).size(); j++) {
                Body body = places.get(i).get(j);
                AgencyId agency = AgencyId.of(code, "A-" + j);
                builder.add(Agency.builder()
                        .id(agency)
                        .name("局" + j)
                        .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .quota(body.posts().map(EngineDomain::quota))
                        .build());
                builder.addAll(divisions(agency, body.units()));
            }
        }
        return builder.build();
    }

    private static List<Division> divisions(AgencyId agency, List<Unit> units) {
        List<Division> divisions = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            divisions.add(Division.builder()
                    .id(DivisionId.of(agency.jurisdiction(), agency.key() + "-" + i))
                    .agency(agency)
                    .name("科" + i)
                    .quota(units.get(i).posts().map(EngineDomain::quota))
                    .category(units.get(i).category())
                    .build());
        }
        return divisions;
    }

    /** Fills each gap or leaves it, as the random source has it. */
    private static Structure filled(Structure structure, int posts, Random random) {
        StructureEdit edit = structure.edit();
        structure
                .agencies()
                .filter(agency -> agency.quota().isEmpty() && random.nextBoolean())
                .forEach(agency -> edit.put(agency.toBuilder()
                        .quota(quota(random.nextInt(posts + 1)))
                        .build()));
        structure.divisions().forEach(division -> {
            Division.Builder filled = division.toBuilder();
            if (division.quota().isEmpty() && random.nextBoolean()) {
                filled.quota(quota(random.nextInt(posts + 1)));
            }
            if (division.category().isEmpty() && random.nextBoolean()) {
                filled.category(random.nextBoolean() ? DivisionCategory.COMPREHENSIVE : DivisionCategory.BUSINESS);
            }
            edit.put(filled.build());
        });
        return edit.done();
    }

    private static Quota quota(int posts) {
        return Quota.of(QuotaKind.ADMINISTRATIVE, posts);
    }
}
