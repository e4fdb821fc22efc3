package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.rules.grain.Grains;
import org.reformkit.rules.grain.Scene;

/** All agencies of a place at once have the kinds that each has by itself, also where all are of one kind, or of none. */
class KindsInDivisionsProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);
    private static final JurisdictionCode CODE = JurisdictionCode.parse("320481");

    private record Body(Optional<Quota> posts, List<Optional<Quota>> divisions) {}

    /** Mostly the same of all, which the shortest way is for. */
    @Provide
    Arbitrary<List<Body>> bodies() {
        return Combinators.combine(posts(), posts())
                .as((agencies, divisions) -> Combinators.combine(
                                mostly(agencies), mostly(divisions).list().ofMaxSize(3))
                        .as(Body::new)
                        .list()
                        .ofMaxSize(4))
                .flatMap(bodies -> bodies);
    }

    private static Arbitrary<Optional<Quota>> mostly(Optional<Quota> posts) {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(posts)), Tuple.of(1, posts()));
    }

    private static Arbitrary<Optional<Quota>> posts() {
        return Arbitraries.of(
                Optional.of(Quota.of(QuotaKind.ADMINISTRATIVE, 3)),
                Optional.of(Quota.none()),
                Optional.of(Quota.of(QuotaKind.INSTITUTION, 2)),
                Optional.of(Quota.of(QuotaKind.ADMINISTRATIVE, 3).plus(Quota.of(QuotaKind.SUPPORT, 1))),
                Optional.empty());
    }

    private static Structure of(List<Body> bodies) {
        StructureBuilder structure = Structure.builder(DAY).add(Jurisdiction.of(CODE, "溧阳市"));
        for (int i = 0; i < bodies.size(); i++) {
            AgencyId id = AgencyId.of(CODE, "A-" + i);
            structure.add(Agency.builder()
                    .id(id)
                    .name("局" + i)
                    .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                    .series(Series.GOVERNMENT)
                    .quota(bodies.get(i).posts())
                    .build());
            for (int j = 0; j < bodies.get(i).divisions().size(); j++) {
                structure.add(Division.builder()
                        .id(DivisionId.of(CODE, "A-" + i + "-" + j))
                        .agency(id)
                        .name("科" + j)
                        .quota(bodies.get(i).divisions().get(j))
                        .build());
            }
        }
        return structure.build();
    }

    @Property(tries = 1000)
    void allAtOnceHaveTheKindsOfEach(@ForAll("bodies") List<Body> bodies) {
        Structure structure = of(bodies);
        KindsInDivisions kinds = new KindsInDivisions();

        List<Integer> each = new ArrayList<>();
        structure.agencies(CODE).forEach(agency -> each.add(kinds.of(structure, agency)));

        assertThat(kinds.ofAll(
                        Grains.AGENCY.batch(Scene.of(structure, DAY), CODE).orElseThrow()))
                .containsExactly(each.stream().mapToInt(Integer::intValue).toArray());
    }
}
