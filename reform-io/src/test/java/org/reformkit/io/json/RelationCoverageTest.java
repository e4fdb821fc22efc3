package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.RelationArbitraries;

/** Every type of relation is in every list that has them all; what is missing stands in one line a type. */
class RelationCoverageTest {

    private static final ImmutableMap<Class<?>, String> NAMES = RelationCodecs.CASES.names();
    private static final int DRAWS = 600;

    @TempDir
    private Path folder;

    private String formats = "";
    private Optional<Structure> readBack = Optional.empty();
    private ImmutableSet<Relation> drawn = ImmutableSet.of();

    @BeforeEach
    void gather() throws IOException {
        formats = Files.readString(Path.of("../docs/formats.md"));
        ReformCsv.writeStructure(Samples.complete(), folder, CsvProfile.MACHINE);
        readBack = ReformCsv.readStructure(folder).value();
        drawn = RelationArbitraries.relations().sampleStream().limit(DRAWS).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void everyTypeOfRelationIsInEveryList() {
        assertThat(Arrays.stream(Relation.class.getPermittedSubclasses())
                        .map(this::lacking)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    private Optional<String> lacking(Class<?> type) {
        List<String> missing = new ArrayList<>();
        String name = NAMES.getOrDefault(type, "");
        if (name.isEmpty()) {
            missing.add("no JSON case in RelationCodecs");
        }
        if (!isIn(Samples.complete().relations(), type)) {
            missing.add("no relation in Samples");
        }
        if (!isIn(readBack.stream().flatMap(Structure::relations), type)) {
            missing.add("no table in StructureTables or StructureReader");
        }
        if (!isIn(drawn.stream(), type)) {
            missing.add("no arbitrary in RelationArbitraries");
        }
        if (!formats.contains("\n| `" + name + "` |")) {
            missing.add("no row in docs/formats.md");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(type.getSimpleName() + ": " + String.join(", ", missing));
    }

    private static boolean isIn(Stream<? extends Relation> relations, Class<?> type) {
        return relations.anyMatch(type::isInstance);
    }
}
