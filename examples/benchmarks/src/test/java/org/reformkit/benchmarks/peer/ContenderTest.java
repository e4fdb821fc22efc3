package org.reformkit.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

class ContenderTest {

    @ParameterizedTest
    @EnumSource
    void findsWhatIsPlantedInThreeCounties(Contender contender) {
        Nation nation = Nation.of(3);

        assertThat(found(contender, nation.structure()))
                .isEqualTo(nation.planted().fingerprint());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAY_FLOOR", "ARRAY_FLOOR_ALL_CORES", "OBJECT_FLOOR", "LIBRARY", "STREAMS"})
    void findsEveryKindOfPlantedViolation(Contender contender) {
        Nation nation = Nation.of(200);

        assertThat(nation.planted().fingerprint()).doesNotContain("[0,").doesNotContain(" 0,");
        assertThat(found(contender, nation.structure()))
                .isEqualTo(nation.planted().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void floorsJudgeWhatIsNotKnownAsTheLibraryDoes(long seed) {
        Structure gaps = withGaps(Nation.of(4, seed).structure(), new SplittableRandom(seed));
        String expected = found(Contender.LIBRARY, gaps);

        assertThat(found(Contender.OBJECT_FLOOR, gaps)).isEqualTo(expected);
        assertThat(found(Contender.ARRAY_FLOOR, gaps)).isEqualTo(expected);
    }

    @Test
    void findsMoreOrLessOnceSomethingIsChanged() {
        Nation nation = Nation.of(1);
        Division division = nation.structure().divisions().findFirst().orElseThrow();
        Structure changed = nation.structure()
                .edit()
                .put(division.toBuilder().quota(Optional.empty()).build())
                .done();

        assertThat(found(Contender.OBJECT_FLOOR, changed))
                .isNotEqualTo(nation.planted().fingerprint());
    }

    private static Structure withGaps(Structure structure, SplittableRandom random) {
        StructureEdit edit = structure.edit();
        List<Agency> agencies = structure.agencies().toList();
        for (Agency agency : agencies) {
            Agency.Builder builder = agency.toBuilder();
            if (random.nextInt(20) == 0) {
                builder.quota(Optional.empty());
            }
            if (random.nextInt(100) == 0) {
                builder.functions(ImmutableSortedSet.of());
            }
            edit.put(builder.build());
        }
        structure.divisions().forEach(division -> {
            Division.Builder builder = division.toBuilder();
            switch (random.nextInt(20)) {
                case 0 -> builder.quota(Optional.empty());
                case 1 -> builder.leaders(Optional.empty());
                case 2 -> builder.category(Optional.empty());
                default -> {}
            }
            edit.put(builder.build());
        });
        structure.divisions(agencies.get(0).id()).forEach(division -> edit.remove(division.id()));
        structure
                .jurisdictions()
                .limit(1)
                .forEach(place -> edit.put(
                        place.toBuilder().approvedPosts(Optional.empty()).build()));
        return edit.done();
    }

    private static String found(Contender contender, Structure structure) {
        try (Contestant contestant = contender.on(structure)) {
            return contestant.found(contestant.check()).fingerprint();
        }
    }
}
