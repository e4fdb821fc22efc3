package org.reformkit.benchmarks.contest;

import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.grain.Scene;

/** The library (本库): a policy judges a structure. */
public final class Library implements Contestant {

    private final Policy policy;
    private final Structure structure;
    private final boolean parallel;

    /** Judges by a policy, on one thread or all cores. */
    public Library(Policy policy, Structure structure, boolean parallel) {
        this.policy = policy;
        this.structure = structure;
        this.parallel = parallel;
    }

    @Override
    public Report check() {
        return parallel
                ? policy.evaluateInParallel(Scene.of(structure, Nation.DATE))
                : policy.evaluate(structure, Nation.DATE);
    }

    @Override
    public Found found(Object answer) {
        return Found.of((Report) answer);
    }
}
