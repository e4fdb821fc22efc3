package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;

/** However agencies are counted, the number is that of the list, at once and one by one. */
@Domain(ReformDomain.class)
class AgencyCountingProperties {

    @Property(tries = 200)
    void countsWhatItLists(
            @ForAll Structure structure, @ForAll boolean coLocatedAsOne, @ForAll boolean seatedOfficesCount) {
        AgencyCounting counting = AgencyCounting.builder()
                .series(ImmutableSet.copyOf(Series.values()))
                .coLocatedAsOne(coLocatedAsOne)
                .seatedOfficesCount(seatedOfficesCount)
                .build();
        Measure<Jurisdiction> measure = counting.measure();
        for (Jurisdiction place : structure.jurisdictions().toList()) {
            int counted = counting.count(structure, place.code()).counted().size();
            Reading expected = place.isComplete(ElementKind.AGENCY) ? Reading.exact(counted) : Reading.atLeast(counted);
            assertThat(measure.read(structure, place)).isEqualTo(expected);
            assertThat(measure.readAll(Batch.of(
                                    structure,
                                    place.code(),
                                    Optional.of(ElementKind.JURISDICTION),
                                    ImmutableList.of(place)))
                            .get(0))
                    .isEqualTo(expected);
        }
    }
}
