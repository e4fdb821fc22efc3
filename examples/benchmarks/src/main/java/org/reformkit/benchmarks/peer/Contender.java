package org.reformkit.benchmarks.peer;

import org.reformkit.benchmarks.contest.ArrayFloor;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.contest.Library;
import org.reformkit.benchmarks.contest.ObjectFloor;
import org.reformkit.benchmarks.contest.ToldLibrary;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.StatePolicy;
import org.reformkit.model.structure.Structure;

/** Who judges the nation (参评者). */
public enum Contender {
    ARRAY_FLOOR,
    ARRAY_FLOOR_ALL_CORES,
    OBJECT_FLOOR,
    LIBRARY,
    /** With the reasons of all findings read, which are put into words then. */
    LIBRARY_TOLD,
    LIBRARY_ALL_CORES,
    /** By all rules of a structure, not the ten alone. */
    LIBRARY_ALL_RULES,
    LIBRARY_ALL_RULES_ALL_CORES,
    STREAMS,
    HIBERNATE_VALIDATOR,
    YAVI,
    TIMEFOLD,
    DROOLS,
    SHACL;

    /** It, made ready for a structure. */
    public Contestant on(Structure structure) {
        return switch (this) {
            case ARRAY_FLOOR -> new ArrayFloor(structure, false);
            case ARRAY_FLOOR_ALL_CORES -> new ArrayFloor(structure, true);
            case OBJECT_FLOOR -> new ObjectFloor(structure);
            case LIBRARY -> new Library(AnchorRule.policy(), structure, false);
            case LIBRARY_TOLD -> new ToldLibrary(AnchorRule.policy(), structure);
            case LIBRARY_ALL_CORES -> new Library(AnchorRule.policy(), structure, true);
            case LIBRARY_ALL_RULES -> new Library(StatePolicy.policy(), structure, false);
            case LIBRARY_ALL_RULES_ALL_CORES -> new Library(StatePolicy.policy(), structure, true);
            case STREAMS -> new Streams(structure);
            case HIBERNATE_VALIDATOR -> new HibernateValidation(structure);
            case YAVI -> new Yavi(structure);
            case TIMEFOLD -> new Timefold(structure);
            case DROOLS -> new Drools(structure);
            case SHACL -> new Shacl(structure);
        };
    }
}
