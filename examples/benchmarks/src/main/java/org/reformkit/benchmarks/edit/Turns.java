package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.benchmarks.peer.TimefoldDirector;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.model.plan.action.Action;
import org.reformkit.rules.Session;
import org.reformkit.rules.check.Verdict;

/**
 * Value edits in a session and in Timefold's director, a block of the one and a block of the other (交替测量): both meet the same
 * machine at the same time, and neither has the caches for itself.
 *
 * @param session the session's edits
 * @param director the director's edits
 */
public record Turns(Taken session, Taken director) {

    /** So many edits are one block, as in the measured anchors of this project. */
    private static final int BLOCK = 50;

    private static final double NANOSECONDS_A_MICROSECOND = 1000;

    /**
     * What one edit took.
     *
     * @param clock the median over the blocks, in microseconds
     * @param cpu the same of the thread's processor time
     * @param spread the distance of the slowest tenth from the fastest, as a share of the median
     */
    public record Taken(double clock, double cpu, double spread) {

        private static Taken of(List<double[]> blocks) {
            return new Taken(
                    share(blocks, 0, 0.5),
                    share(blocks, 1, 0.5),
                    (share(blocks, 0, 0.9) - share(blocks, 0, 0.1)) / share(blocks, 0, 0.5));
        }

        private static double share(List<double[]> blocks, int clock, double share) {
            List<Double> sorted = new ArrayList<>();
            blocks.forEach(block -> sorted.add(block[clock]));
            Collections.sort(sorted);
            return sorted.get((int) (share * (sorted.size() - 1)));
        }
    }

    /**
     * Edits for so long, of which the first half warms up.
     *
     * @throws IllegalStateException if the two count violations differently after any block
     */
    public static Turns of(int counties, Duration duration) {
        Nation nation = Nation.shared(counties);
        ImmutableList<Action> actions = EditKind.TRANSFER.on(nation.structure());
        Facts facts = new Facts(nation.structure());
        List<double[]> bySession = new ArrayList<>();
        List<double[]> byDirector = new ArrayList<>();
        try (TimefoldDirector director = new TimefoldDirector(facts)) {
            director.violations();
            List<Runnable> steps = new ArrayList<>();
            actions.forEach(action -> steps.add(TimefoldEditBenchmark.step(action, director, facts)));
            Session[] session = {Session.open(AnchorRule.policy(), nation.structure(), Nation.DATE)};
            long[] found = new long[2];
            long end = System.nanoTime() + duration.toNanos();
            for (int begin = 0; System.nanoTime() < end; begin = begin + BLOCK < actions.size() ? begin + BLOCK : 0) {
                int first = begin;
                int last = Math.min(actions.size(), begin + BLOCK);
                bySession.add(taken(last - first, () -> {
                    for (Action action : actions.subList(first, last)) {
                        session[0] = session[0].apply(action);
                        found[0] = session[0].count(Verdict.VIOLATED);
                    }
                }));
                byDirector.add(taken(last - first, () -> {
                    for (Runnable step : steps.subList(first, last)) {
                        step.run();
                        found[1] = director.violations();
                    }
                }));
                if (found[0] != found[1]) {
                    throw new IllegalStateException("Session and director, after edit '" + last + "' of '" + counties
                            + "' counties: they count '" + found[0] + "' and '" + found[1] + "'. Expected the same.");
                }
            }
        }
        return new Turns(Taken.of(secondHalf(bySession)), Taken.of(secondHalf(byDirector)));
    }

    private static double[] taken(int edits, Runnable block) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long clock = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        block.run();
        double cpuTaken = threads.getCurrentThreadCpuTime() - cpu;
        double clockTaken = System.nanoTime() - clock;
        return new double[] {
            clockTaken / NANOSECONDS_A_MICROSECOND / edits, cpuTaken / NANOSECONDS_A_MICROSECOND / edits
        };
    }

    private static List<double[]> secondHalf(List<double[]> blocks) {
        return blocks.subList(blocks.size() / 2, blocks.size());
    }
}
