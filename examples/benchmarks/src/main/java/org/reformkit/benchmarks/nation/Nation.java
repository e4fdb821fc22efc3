package org.reformkit.benchmarks.nation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.reformkit.model.base.Field;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/** A generated nation (全国样本) and what is planted in it. The same seed and number of counties give the same nation. */
public final class Nation {

    /** The date of the structure, and that as of which it is judged. */
    public static final LocalDate DATE = LocalDate.of(2019, 1, 1);

    private static final long SEED = 7;

    private static final Map<Integer, Nation> SHARED = new ConcurrentHashMap<>();

    private final Structure structure;
    private final Found planted;

    private Nation(Structure structure, Found planted) {
        this.structure = structure;
        this.planted = planted;
    }

    /** The nation that is measured, with this number of counties. */
    public static Nation of(int counties) {
        return of(counties, SEED);
    }

    /** The nation that is measured, the very same for all who ask in one JVM, without the litter of its making. */
    public static Nation shared(int counties) {
        Nation known = SHARED.get(counties);
        if (known == null) {
            known = of(counties);
            SHARED.put(counties, known);
            System.gc();
        }
        return known;
    }

    /** The nation of a seed. */
    public static Nation of(int counties, long seed) {
        List<County> made = IntStream.range(0, counties)
                .parallel()
                .mapToObj(number -> new County(seed, number))
                .toList();
        StructureBuilder builder = Structure.builder(DATE);
        Found planted = new Found();
        for (County county : made) {
            builder.addAll(county.elements());
            planted.addAll(county.planted());
        }
        return new Nation(builder.build(), planted);
    }

    /** The fields that agencies are there for and duties belong to; the first ones are demanded of every county. */
    public static ImmutableList<Field> functions() {
        return Words.FIELDS;
    }

    /** All of it. */
    public Structure structure() {
        return structure;
    }

    /** What the ten rules find, no more and no less. */
    public Found planted() {
        return planted;
    }
}
