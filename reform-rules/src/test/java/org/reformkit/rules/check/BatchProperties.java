package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.EngineDomain;
import org.reformkit.rules.library.AgencyMeasures;
import org.reformkit.rules.library.DivisionMeasures;

/** A batch says of each subject what the subject by itself says. */
@Domain(EngineDomain.class)
@Domain(DomainContext.Global.class)
class BatchProperties {

    private static final Measure<Agency> POSTS_IN_DIVISIONS =
            DivisionMeasures.posts().sumOver(AgencyMeasures.itsDivisions());

    @Property
    void verdictsAreThoseOfTheSubjects(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Check<Agency> byColumns = AgencyMeasures.administrativePosts()
                .atLeast(POSTS_IN_DIVISIONS)
                .or(AgencyMeasures.comprehensiveDivisions().times(2).atMost(AgencyMeasures.divisions()))
                .and(DivisionMeasures.isComprehensive().forAll(AgencyMeasures.itsDivisions()));
        for (Check<Agency> one : List.of(
                check, byColumns, byColumns.when(check), check.and(byColumns).not())) {
            for (Jurisdiction place : structure.jurisdictions().toList()) {
                Batch<Agency> batch = agencies(structure, place.code());
                Verdicts verdicts = one.verdicts(batch);
                for (int i = 0; i < batch.size(); i++) {
                    assertThat(verdicts.get(i))
                            .isEqualTo(one.verdict(structure, batch.subjects().get(i)));
                }
            }
        }
    }

    @Property
    void readingsAreThoseOfTheSubjects(@ForAll Structure structure) {
        Measure<Agency> slack = AgencyMeasures.administrativePosts()
                .minus(POSTS_IN_DIVISIONS)
                .times(-3)
                .plus(Measure.constant(Text.of("三"), Unit.POSTS, Reading.exact(3)));
        Measure<Agency> steps =
                AgencyMeasures.divisions().mapped(number -> number.isExact() ? number.times(2) : Reading.unknown());
        for (Measure<Agency> measure : List.of(slack, steps, slack.plus(steps))) {
            for (Jurisdiction place : structure.jurisdictions().toList()) {
                Batch<Agency> batch = agencies(structure, place.code());
                Readings readings = measure.readAll(batch);
                assertThat(readings.size()).isEqualTo(batch.size());
                for (int i = 0; i < batch.size(); i++) {
                    assertThat(readings.get(i))
                            .isEqualTo(measure.read(structure, batch.subjects().get(i)));
                }
            }
        }
    }

    @Property
    void sumsOverAJurisdictionAreThoseOfItself(@ForAll Structure structure) {
        Many<Jurisdiction, Agency> agencies = Many.<Jurisdiction, Agency>of((all, place) -> all.agencies(place.code()))
                .fanned(Batch::agencies);
        Measure<Jurisdiction> posts = AgencyMeasures.administrativePosts().sumOver(agencies);
        for (Jurisdiction place : structure.jurisdictions().toList()) {
            Batch<Jurisdiction> batch = Batch.of(structure, List.of(place));
            assertThat(posts.readAll(batch).get(0)).isEqualTo(posts.read(structure, place));
        }
    }

    private static Batch<Agency> agencies(Structure structure, JurisdictionCode code) {
        return Batch.of(structure, code, Optional.of(ElementKind.AGENCY), structure.agencies(code));
    }
}
