package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.testkit.CodeArbitraries;

/** Whoever asks, and in whatever turn: a code stands where it stands. */
class CodesProperties {

    @Provide
    Arbitrary<Set<JurisdictionCode>> codes() {
        return CodeArbitraries.jurisdictionCodes().set().ofMaxSize(12);
    }

    private static Structure of(Set<JurisdictionCode> codes) {
        StructureBuilder structure = Structure.builder(Changzhou.DAY);
        codes.forEach(code -> structure.add(Jurisdiction.of(code, "某地 " + code)));
        return structure.build();
    }

    @Property
    void eachIsFoundInAnyTurn(
            @ForAll("codes") Set<JurisdictionCode> codes,
            @ForAll("codes") Set<JurisdictionCode> others,
            @ForAll Random random) {
        Structure structure = of(codes);
        ImmutableList<JurisdictionCode> ascending = structure.jurisdictionCodes();
        List<JurisdictionCode> asked = ImmutableList.<JurisdictionCode>builder()
                .addAll(ascending)
                .addAll(others)
                .build();

        assertThat(ascending).containsExactlyElementsOf(new TreeSet<>(codes));
        for (int i = 0; i < 40 && !asked.isEmpty(); i++) {
            int first = random.nextInt(asked.size());
            // Some in turn, as a walk over all does, each more than once, and by an equal object too.
            for (int at = first; at < Math.min(asked.size(), first + random.nextInt(5)); at++) {
                JurisdictionCode code = asked.get(at);
                assertThat(structure.jurisdiction(code).map(Jurisdiction::code).isPresent())
                        .isEqualTo(codes.contains(code));
                assertThat(structure.jurisdiction(JurisdictionCode.parse(code.text())))
                        .isEqualTo(structure.jurisdiction(code));
                structure
                        .jurisdiction(code)
                        .ifPresent(there -> assertThat(there.code()).isEqualTo(code));
            }
        }
    }
}
