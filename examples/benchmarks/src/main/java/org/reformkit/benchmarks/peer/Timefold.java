package org.reformkit.benchmarks.peer;

import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.model.structure.Structure;

/** Timefold from nothing (约束求解器): builds its network over the beans, and lists what is violated. */
public final class Timefold implements Contestant {

    private final Facts facts;

    /** Makes the beans. */
    public Timefold(Structure structure) {
        this.facts = new Facts(structure);
    }

    @Override
    public Found check() {
        try (TimefoldDirector director = new TimefoldDirector(facts)) {
            int violations = director.violations();
            Found found = director.found();
            if (found.size() != violations) {
                throw new IllegalStateException(
                        "Timefold: score '" + violations + "', matches '" + found.size() + "'. Expected the same.");
            }
            return found;
        }
    }

    @Override
    public Found found(Object answer) {
        return (Found) answer;
    }
}
