package org.reformkit.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalDouble;
import org.reformkit.benchmarks.edit.EditKind;
import org.reformkit.benchmarks.memory.Memory;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.benchmarks.peer.Contender;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;

/** What is asked of the library (性能指标), as ratios within one run. */
final class Bars {

    private static final String HUNDRED = " counties=100";
    private static final ImmutableList<Integer> SIZES = ImmutableList.of(1, 100, 3000);

    private final Results results;
    private final ImmutableList.Builder<Bar> bars = ImmutableList.builder();

    private Bars(Results results) {
        this.results = results;
    }

    static ImmutableList<Bar> of(Results results) {
        Bars all = new Bars(results);
        all.cold();
        all.edits();
        all.peers();
        all.io();
        all.allocation();
        all.memory();
        return all.bars.build();
    }

    private void cold() {
        for (int counties : new int[] {100, 3000}) {
            bars.add(Bar.atMost(
                    "cold, N = " + counties + ", to the object floor",
                    results.ratio(key(Contender.LIBRARY, counties), key(Contender.OBJECT_FLOOR, counties)),
                    1.5));
            bars.add(Bar.atMost("cold, N = " + counties + ", to the array floor", toArrays(counties), 4.5, 2));
        }
        for (int counties : new int[] {100, 3000}) {
            bars.add(Bar.told(
                    "cold with all reasons read, N = " + counties + ", to the array floor",
                    results.ratio(key(Contender.LIBRARY_TOLD, counties), key(Contender.ARRAY_FLOOR, counties))));
        }
        bars.add(Bar.atMost(
                "growth a subject, N = 100 to 3,000, to that of the array floor",
                Results.divided(toArrays(3000), toArrays(100)),
                1.5,
                1.1));
        bars.add(Bar.atLeast(
                "cold, all rules, N = 3,000: speed-up by all cores, to that of the array floor",
                Results.divided(
                        results.byClock()
                                .ratio(
                                        key(Contender.LIBRARY_ALL_RULES, 3000),
                                        key(Contender.LIBRARY_ALL_RULES_ALL_CORES, 3000)),
                        results.byClock()
                                .ratio(key(Contender.ARRAY_FLOOR, 3000), key(Contender.ARRAY_FLOOR_ALL_CORES, 3000))),
                0.9));
        bars.add(Bar.atMost("cold, N = 1, to the array floor", toArrays(1), 8, 4));
        bars.add(Bar.told(
                "build and first check, N = 100, to filling and checking arrays",
                results.ratio(
                        "FirstCheckBenchmark.buildAndCheck counties=100", "FirstCheckBenchmark.arrays counties=100")));
    }

    private OptionalDouble toArrays(int counties) {
        return results.ratio(key(Contender.LIBRARY, counties), key(Contender.ARRAY_FLOOR, counties));
    }

    private void edits() {
        for (int counties : SIZES) {
            String size = ", N = " + counties;
            OptionalDouble toDirector = toDirector(EditKind.TRANSFER, counties);
            if (counties != 3000 || toDirector.isPresent()) {
                bars.add(Bar.atMost(
                        "value edit in a session" + size + ", to Timefold's director in turn", toDirector, 5, 1));
            }
        }
        bars.add(Bar.betterAtMost(
                "value edit in a session, growth N = 100 to 3,000",
                results.ratio(session(EditKind.TRANSFER, 3000), session(EditKind.TRANSFER, 100)),
                1.5));
        for (int counties : SIZES) {
            bars.add(Bar.atMost(
                    "structural edit in a session, N = " + counties + ", to a value edit",
                    results.ratio(session(EditKind.STRUCTURAL, counties), session(EditKind.TRANSFER, counties)),
                    20,
                    5));
        }
        for (EditKind kind :
                new EditKind[] {EditKind.ESTABLISH, EditKind.ABOLISH, EditKind.RENAME, EditKind.MOVE, EditKind.MERGE}) {
            bars.add(Bar.atMost(
                    "– " + kind.name().toLowerCase(Locale.ROOT) + ", N = 100, to a value edit",
                    results.ratio(session(kind, 100), session(EditKind.TRANSFER, 100)),
                    20,
                    5));
        }
        bars.add(Bar.told(
                "duty to another lead in a session, N = 100, to Timefold's director in turn",
                toDirector(EditKind.LEAD_MOVE, 100)));
        bars.add(Bar.atLeast(
                "plan of 200 actions, N = 100: a cold pass a step, to a session",
                results.ratio("PlanBenchmark.fromNothing counties=100", "PlanBenchmark.session counties=100"),
                50,
                200));
        bars.add(Bar.told(
                "plan of 200 actions, N = 100: a cold pass and what it changed a step, to a session",
                results.ratio(
                        "PlanBenchmark.fromNothingWithChanges counties=100", "PlanBenchmark.session counties=100")));
        for (int counties : new int[] {100, 3000}) {
            bars.add(Bar.atMost(
                    "opening a session, N = " + counties + ", to one cold pass",
                    results.ratio("OpenBenchmark.open counties=" + counties, key(Contender.LIBRARY, counties)),
                    3,
                    1.5));
        }
    }

    private static String session(EditKind kind, int counties) {
        return "SessionBenchmark.change counties=" + counties + " edit=" + kind;
    }

    private OptionalDouble toDirector(EditKind kind, int counties) {
        String key = "TurnsBenchmark.turn counties=" + counties + " edit=" + kind;
        return results.ratio(Measured.turns(key, Measured.SESSION), Measured.turns(key, Measured.DIRECTOR));
    }

    private void peers() {
        for (int counties : new int[] {1, 100}) {
            String library = key(Contender.LIBRARY, counties);
            String size = ", N = " + counties + ": times the library's";
            bars.add(Bar.atLeast("streams" + size, results.ratio(key(Contender.STREAMS, counties), library), 1, 6));
            bars.add(Bar.atLeast(
                    "Hibernate Validator" + size,
                    results.ratio(key(Contender.HIBERNATE_VALIDATOR, counties), library),
                    1,
                    8));
            bars.add(Bar.atLeast("YAVI" + size, results.ratio(key(Contender.YAVI, counties), library), 1));
            bars.add(Bar.atLeast("Timefold" + size, results.ratio(key(Contender.TIMEFOLD, counties), library), 1, 18));
            bars.add(Bar.atLeast(
                    "Drools without insertion" + size,
                    results.ratio("DroolsBenchmark.fire counties=" + counties, library),
                    1,
                    18));
        }
        bars.add(Bar.atLeast(
                "SHACL, a county of N = 10: times the library's of N = 100",
                Results.divided(
                        Results.divided(results.time(key(Contender.SHACL, 10)), OptionalDouble.of(10)),
                        Results.divided(results.time(key(Contender.LIBRARY, 100)), OptionalDouble.of(100))),
                1));
    }

    private void io() {
        for (String format : new String[] {"Json", "Csv"}) {
            for (String way : new String[] {"read", "write"}) {
                String benchmark = format + "Benchmark." + way;
                String workload = format.toUpperCase(Locale.ROOT) + " " + way + ", N = 100";
                bars.add(Bar.atMost(
                        workload + ", to " + (format.equals("Json") ? "Jackson" : "FastCSV") + " by hand",
                        results.ratio(benchmark + "ByLibrary" + HUNDRED, benchmark + "ByHand" + HUNDRED),
                        1.3,
                        1.1));
            }
        }
        for (String way : new String[] {"read", "write"}) {
            String benchmark = "JsonBenchmark." + way;
            bars.add(Bar.atLeast(
                    "databind, JSON " + way + ", N = 100: times the library's",
                    results.ratio(benchmark + "ByDatabind" + HUNDRED, benchmark + "ByLibrary" + HUNDRED),
                    1));
        }
        bars.add(Bar.atLeast(
                "databind and streams, file to findings, N = 100: times the library's",
                results.ratio("EndToEndBenchmark.databindAndStreams" + HUNDRED, "EndToEndBenchmark.library" + HUNDRED),
                1,
                2));
    }

    private void allocation() {
        Nation nation = Nation.of(100);
        Report report = AnchorRule.policy().evaluate(nation.structure(), Nation.DATE);
        double satisfied = report.count(Verdict.SATISFIED) / 100.0;
        for (int counties : SIZES) {
            bars.add(Bar.atMost(
                    "bytes allocated a satisfied subject, N = " + counties,
                    Results.divided(
                            results.bytes(key(Contender.LIBRARY, counties)), OptionalDouble.of(satisfied * counties)),
                    8));
        }
    }

    private void memory() {
        Memory memory = Memory.of(100);
        bars.add(Bar.atMost(
                "memory of the values, N = 100, to plain records with the same fields",
                OptionalDouble.of(memory.toRecords()),
                1.3,
                1.1));
        bars.add(Bar.atMost(
                "memory of the check index, N = 100, bytes a division",
                OptionalDouble.of(memory.indexPerDivision()),
                120,
                60));
        bars.add(Bar.told("bytes of a division with its id", OptionalDouble.of((double) memory.division())));
        bars.add(Bar.told("bytes of a duty with its id and title", OptionalDouble.of((double) memory.duty())));
    }

    private static String key(Contender contender, int counties) {
        return "ColdBenchmark.check contender=" + contender + " counties=" + counties;
    }
}
