package org.reformkit.benchmarks.nation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;

class NationTest {

    @Test
    void isTheSameForTheSameSeed() {
        Nation nation = Nation.of(3, 42);

        assertThat(nation.structure()).isEqualTo(Nation.of(3, 42).structure());
        assertThat(nation.planted().fingerprint())
                .isEqualTo(Nation.of(3, 42).planted().fingerprint());
        assertThat(nation.structure()).isNotEqualTo(Nation.of(3, 43).structure());
    }

    @Test
    void hasCountiesThatDoNotDependOnHowManyThereAre() {
        Structure few = Nation.of(2, 42).structure();
        Structure more = Nation.of(5, 42).structure();
        JurisdictionCode second = few.jurisdictions().toList().get(1).code();

        assertThat(more.jurisdiction(second)).isEqualTo(few.jurisdiction(second));
        assertThat(more.agencies(second)).isEqualTo(few.agencies(second));
        assertThat(more.divisions(second)).isEqualTo(few.divisions(second));
        assertThat(more.duties(second)).isEqualTo(few.duties(second));
        assertThat(more.mandates(second)).isEqualTo(few.mandates(second));
    }

    @Test
    void isOfTheSizeThatIsSaid() {
        Nation nation = Nation.of(100);
        Structure structure = nation.structure();

        assertThat(structure.agencies().count()).isBetween(3_900L, 4_100L);
        assertThat(structure.divisions().count()).isBetween(25_000L, 27_000L);
        assertThat(structure.duties().count()).isBetween(29_000L, 31_000L);
        assertThat(structure.mandates().count()).isEqualTo(2_400);
        assertThat(nation.planted().size()).isBetween(200, 400);
    }
}
