package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;

class SieveProperties {

    @Provide
    Arbitrary<Set<ElementId>> ids() {
        return Arbitraries.integers()
                .between(1, 500)
                .<ElementId>map(number -> AgencyId.of(County.CODE, "A-" + number))
                .set()
                .ofMaxSize(12);
    }

    @Property
    void letsThroughWhoeverIsLookedFor(@ForAll("ids") Set<ElementId> lookedFor, @ForAll("ids") Set<ElementId> named) {
        boolean passes = new Sieve(ImmutableList.copyOf(lookedFor)).mayHaveAny(Sieve.bits(named));

        boolean isAny = !Sets.intersection(lookedFor, named).isEmpty();
        assertThat(passes || !isAny).isTrue();
    }

    @Property
    void keepsMostOthersBack(@ForAll("ids") Set<ElementId> lookedFor, @ForAll("ids") Set<ElementId> named) {
        ImmutableSet<ElementId> few = lookedFor.stream().limit(4).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<ElementId> others =
                named.stream().filter(id -> !few.contains(id)).limit(2).collect(ImmutableSet.toImmutableSet());

        boolean passes = new Sieve(few.asList()).mayHaveAny(Sieve.bits(others));

        Statistics.collect(passes);
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 90));
    }
}
