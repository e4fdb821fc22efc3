package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;

class TraceIndexProperties {

    private static final List<AgencyId> AGENCIES = IntStream.range(0, 50)
            .mapToObj(number -> AgencyId.of(Changzhou.CITY, "A-" + number))
            .toList();

    /** The holders of duties. */
    @Provide
    Arbitrary<List<Set<AgencyId>>> holders() {
        return Arbitraries.of(AGENCIES).set().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(150);
    }

    @Property
    void whoRefersToAnAgencyStandsAmongItsPlacesInOrder(@ForAll("holders") List<Set<AgencyId>> holders) {
        int[] traces = traces(holders);

        TraceIndex index = TraceIndex.of(ColumnValues.of(traces));

        for (AgencyId agency : AGENCIES) {
            int[] places = index.places(agency);
            int[] referring = IntStream.range(0, traces.length)
                    .filter(place -> holders.get(place).contains(agency))
                    .toArray();
            assertThat(Ints.asList(places))
                    .containsAll(Ints.asList(referring))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(Arrays.stream(referring)).allMatch(place -> Traces.mayBeOf(agency, traces[place]));
        }
    }

    @Property
    void mostOthersStandElsewhere(@ForAll("holders") List<Set<AgencyId>> holders) {
        int[] traces = traces(holders);

        TraceIndex index = TraceIndex.of(ColumnValues.of(traces));

        int found = AGENCIES.stream()
                .mapToInt(agency -> index.places(agency).length)
                .sum();
        assertThat(found).isLessThan(traces.length * AGENCIES.size() / 4 + 2 * AGENCIES.size());
    }

    private static Duty duty(int number, Set<AgencyId> holders) {
        return Changzhou.duty(
                DutyId.of(Changzhou.CITY, "D-" + number),
                holders.stream().map(DutyHolding::assist).toArray(DutyHolding[]::new));
    }

    private static int[] traces(List<Set<AgencyId>> holders) {
        return IntStream.range(0, holders.size())
                .map(place -> Traces.of(ElementKind.DUTY).of(duty(place, holders.get(place))))
                .toArray();
    }
}
