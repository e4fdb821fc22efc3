package org.reformkit.benchmarks.memory;

import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.agency.Division;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.structure.Structure;

/**
 * Bytes that can be reached from a structure (内存占用), with all it holds.
 *
 * @param divisions the number of divisions
 * @param structure the bytes of a structure, freshly built
 * @param checked the bytes of the same structure once it was judged
 * @param records the bytes of plain records with the same fields and the same components
 * @param division the bytes of a division with its id, and a share of what divisions share
 * @param duty the bytes of a duty with its id and title, and a share of what duties share
 */
public record Memory(long divisions, long structure, long checked, long records, long division, long duty) {

    /** Measures a nation. */
    public static Memory of(int counties) {
        Structure structure = Nation.of(counties).structure();
        List<Division> divisions = structure.divisions().toList();
        List<Duty> duties = structure.duties().toList();
        long fresh = bytes(structure);
        long records = bytes(PlainRecords.of(structure));
        AnchorRule.policy().evaluate(structure, Nation.DATE);
        return new Memory(
                divisions.size(),
                fresh,
                bytes(structure),
                records,
                bytes(divisions.toArray()) / divisions.size(),
                bytes(duties.toArray()) / duties.size());
    }

    /** How many times the memory of plain records the structure takes. */
    public double toRecords() {
        return (double) structure / records;
    }

    /** What judging adds to the structure and keeps, in bytes a division. */
    public double indexPerDivision() {
        return (double) (checked - structure) / divisions;
    }

    private static long bytes(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }

    /** Prints the rows for a hundred counties. */
    public static void main(String[] arguments) {
        Memory memory = of(100);
        System.out.printf(
                Locale.ROOT,
                "structure %d bytes, records %d bytes, ratio %.3f; index %.1f bytes a division; "
                        + "division %d bytes, duty %d bytes%n",
                memory.structure,
                memory.records,
                memory.toRecords(),
                memory.indexPerDivision(),
                memory.division,
                memory.duty);
    }
}
