package org.reformkit.benchmarks.report;

import static org.reformkit.benchmarks.edit.EditKind.ABOLISH;
import static org.reformkit.benchmarks.edit.EditKind.ESTABLISH;
import static org.reformkit.benchmarks.edit.EditKind.LEAD_MOVE;
import static org.reformkit.benchmarks.edit.EditKind.MERGE;
import static org.reformkit.benchmarks.edit.EditKind.MOVE;
import static org.reformkit.benchmarks.edit.EditKind.RENAME;
import static org.reformkit.benchmarks.edit.EditKind.STRUCTURAL;
import static org.reformkit.benchmarks.edit.EditKind.TRANSFER;
import static org.reformkit.benchmarks.peer.Contender.ARRAY_FLOOR;
import static org.reformkit.benchmarks.peer.Contender.ARRAY_FLOOR_ALL_CORES;
import static org.reformkit.benchmarks.peer.Contender.HIBERNATE_VALIDATOR;
import static org.reformkit.benchmarks.peer.Contender.LIBRARY;
import static org.reformkit.benchmarks.peer.Contender.LIBRARY_ALL_CORES;
import static org.reformkit.benchmarks.peer.Contender.LIBRARY_ALL_RULES;
import static org.reformkit.benchmarks.peer.Contender.LIBRARY_ALL_RULES_ALL_CORES;
import static org.reformkit.benchmarks.peer.Contender.LIBRARY_TOLD;
import static org.reformkit.benchmarks.peer.Contender.OBJECT_FLOOR;
import static org.reformkit.benchmarks.peer.Contender.SHACL;
import static org.reformkit.benchmarks.peer.Contender.STREAMS;
import static org.reformkit.benchmarks.peer.Contender.TIMEFOLD;
import static org.reformkit.benchmarks.peer.Contender.YAVI;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.reformkit.benchmarks.cold.ColdBenchmark;
import org.reformkit.benchmarks.cold.DroolsBenchmark;
import org.reformkit.benchmarks.cold.FirstCheckBenchmark;
import org.reformkit.benchmarks.edit.OpenBenchmark;
import org.reformkit.benchmarks.edit.PlanBenchmark;
import org.reformkit.benchmarks.edit.SessionBenchmark;
import org.reformkit.benchmarks.edit.StructureBenchmark;
import org.reformkit.benchmarks.edit.TurnsBenchmark;

/** What is run (测量形式): what fits into five minutes, or all there is. */
enum Form {
    /** The library and the floors run in the JVM of the program; the peers each in one of their own. */
    SHORT {
        @Override
        ImmutableList<Series> series() {
            return ImmutableList.of(
                    // The floors first, before anything else makes what they call more varied for the compiler.
                    cold(Pace.NATIONAL, 3000).with("contender", ARRAY_FLOOR, OBJECT_FLOOR, ARRAY_FLOOR_ALL_CORES),
                    cold(Pace.FIRST, 100).with("contender", ARRAY_FLOOR, OBJECT_FLOOR),
                    cold(Pace.WARM, 1).with("contender", ARRAY_FLOOR, OBJECT_FLOOR),
                    // These are measured again below, once the library is warm.
                    cold(Pace.FIRST, 100).with("contender", LIBRARY),
                    edits(SessionBenchmark.class, Pace.FIRST, 100).with("edit", STRUCTURAL),
                    edits(SessionBenchmark.class, Pace.WARM, 100)
                            .with("edit", LEAD_MOVE, ESTABLISH, ABOLISH, RENAME, MOVE, MERGE, STRUCTURAL, TRANSFER),
                    edits(StructureBenchmark.class, Pace.WARM, 100).with("edit", TRANSFER, STRUCTURAL),
                    Series.of(FirstCheckBenchmark.class, Pace.WARM).with("counties", 100),
                    open(Pace.WARM, 100),
                    cold(Pace.FIRST, 100).with("contender", LIBRARY, LIBRARY_TOLD),
                    cold(Pace.WARM, 1).with("contender", LIBRARY),
                    edits(SessionBenchmark.class, Pace.WARM, 1).with("edit", TRANSFER, STRUCTURAL),
                    cold(Pace.NATIONAL, 3000)
                            .with("contender", LIBRARY, LIBRARY_TOLD, LIBRARY_ALL_RULES, LIBRARY_ALL_RULES_ALL_CORES),
                    open(Pace.NATIONAL, 3000),
                    edits(SessionBenchmark.class, Pace.WARM, 3000).with("edit", TRANSFER, STRUCTURAL),
                    edits(TurnsBenchmark.class, Pace.TURNS, 1).with("edit", TRANSFER),
                    edits(TurnsBenchmark.class, Pace.TURNS, 100).with("edit", TRANSFER, LEAD_MOVE),
                    Series.of(PlanBenchmark.class, "session", Pace.VARIED),
                    Series.of(PlanBenchmark.class, "fromNothing", Pace.VARIED),
                    cold(Pace.FRESH, 1).with("contender", STREAMS, HIBERNATE_VALIDATOR, YAVI, TIMEFOLD),
                    Series.of(DroolsBenchmark.class, Pace.FRESH).with("counties", 1),
                    cold(Pace.FRESH, 100).with("contender", STREAMS, HIBERNATE_VALIDATOR, YAVI),
                    cold(Pace.SLOW, 100).with("contender", TIMEFOLD),
                    Series.of(DroolsBenchmark.class, Pace.SLOW).with("counties", 100),
                    cold(Pace.SLOW, 10).with("contender", SHACL),
                    Series.ofPackage(IO, Pace.STEADY));
        }
    },
    LONG {
        @Override
        ImmutableList<Series> series() {
            return ImmutableList.of(
                    cold(Pace.LONG, 1),
                    Series.of(DroolsBenchmark.class, Pace.LONG),
                    open(Pace.LONG, 1),
                    edits(SessionBenchmark.class, Pace.LONG, 1),
                    edits(TurnsBenchmark.class, Pace.LONG, 1),
                    edits(StructureBenchmark.class, Pace.LONG, 1),
                    cold(Pace.LONG, 100),
                    cold(Pace.LONG, 10).with("contender", SHACL),
                    open(Pace.LONG, 100),
                    edits(SessionBenchmark.class, Pace.LONG, 100),
                    edits(TurnsBenchmark.class, Pace.LONG, 100),
                    edits(StructureBenchmark.class, Pace.LONG, 100),
                    Series.of(PlanBenchmark.class, Pace.LONG),
                    cold(Pace.NATIONAL_LONG, 3000)
                            .with(
                                    "contender",
                                    ARRAY_FLOOR,
                                    OBJECT_FLOOR,
                                    LIBRARY,
                                    LIBRARY_TOLD,
                                    ARRAY_FLOOR_ALL_CORES,
                                    LIBRARY_ALL_CORES,
                                    LIBRARY_ALL_RULES,
                                    LIBRARY_ALL_RULES_ALL_CORES,
                                    STREAMS,
                                    HIBERNATE_VALIDATOR,
                                    YAVI,
                                    TIMEFOLD),
                    open(Pace.NATIONAL_LONG, 3000),
                    edits(SessionBenchmark.class, Pace.NATIONAL_LONG, 3000),
                    edits(TurnsBenchmark.class, Pace.NATIONAL_LONG, 3000),
                    edits(StructureBenchmark.class, Pace.NATIONAL_LONG, 3000),
                    Series.of(FirstCheckBenchmark.class, Pace.NATIONAL_LONG),
                    Series.ofPackage(IO, Pace.LONG));
        }
    };

    private static final String IO = "org.reformkit.benchmarks.io";

    /** In the order in which they are run; those on the same nation one after the other. */
    abstract ImmutableList<Series> series();

    static Form of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Series cold(Pace pace, int counties) {
        return Series.of(ColdBenchmark.class, pace).with("counties", counties);
    }

    private static Series open(Pace pace, int counties) {
        return Series.of(OpenBenchmark.class, pace).with("counties", counties);
    }

    private static Series edits(Class<?> benchmarks, Pace pace, int counties) {
        return Series.of(benchmarks, pace).with("counties", counties);
    }
}
