package org.reformkit.model.testkit;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/**
 * Arbitraries of whole structures (机构编制结构): one to several jurisdictions, elements of every kind and relations of every
 * type, also across jurisdictions. An agency's posts hold those of its divisions; whether the rest is as policy wants it
 * is left to chance. The simplest is one jurisdiction with nothing in it.
 */
public final class StructureArbitraries {

    private static final int ORDINARY_SIZE = 6;

    private StructureArbitraries() {}

    /** Structures of up to six agencies. */
    public static Arbitrary<Structure> structures() {
        return structures(ORDINARY_SIZE);
    }

    /**
     * Structures of up to {@code size} agencies, divisions, duties and relations each, and half as many of all others.
     */
    public static Arbitrary<Structure> structures(int size) {
        int half = (size + 1) / 2;
        Arbitrary<List<Jurisdiction>> jurisdictions = ElementArbitraries.jurisdictions()
                .list()
                .uniqueElements((Function<Jurisdiction, Object>) Jurisdiction::code)
                .ofMinSize(1)
                .ofMaxSize(Math.max(1, half));
        return Builders.withBuilder(StructureDraft::new)
                .use(BaseArbitraries.dates())
                .in(StructureDraft::date)
                .use(jurisdictions)
                .in(StructureDraft::jurisdictions)
                .use(Seed.seeds(ElementArbitraries.agencies(), size))
                .in(StructureDraft::agencies)
                .use(Seed.seeds(ElementArbitraries.divisions(), size))
                .in(StructureDraft::divisions)
                .use(Seed.seeds(ElementArbitraries.institutions(), half))
                .in(StructureDraft::institutions)
                .use(Seed.seeds(ElementArbitraries.coordinatingBodies(), half))
                .in(StructureDraft::coordinatingBodies)
                .use(Seed.seeds(ElementArbitraries.zones(), half))
                .in(StructureDraft::zones)
                .use(Seed.seeds(ElementArbitraries.duties(), size))
                .in(StructureDraft::duties)
                .use(Seed.seeds(ElementArbitraries.mandates(), half))
                .in(StructureDraft::mandates)
                .use(RelationIdea.relations().list().ofMaxSize(size))
                .in(StructureDraft::relations)
                .use(Choice.choices(half))
                .in(StructureDraft::sources)
                .build(StructureDraft::structure)
                .withoutEdgeCases();
    }

    /** Sources of every form. */
    public static Arbitrary<Source> sources() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1000);
        return Arbitraries.oneOf(
                numbers.map(Source::step),
                Combinators.combine(Arbitraries.of("agency.csv", "duty.csv"), numbers)
                        .as(Source::line),
                Combinators.combine(numbers, Arbitraries.of("real", "constructed", "unknown"))
                        .as((line, mark) -> Source.builder()
                                .file("机构.csv")
                                .line(line)
                                .mark(mark)
                                .build()));
    }
}
