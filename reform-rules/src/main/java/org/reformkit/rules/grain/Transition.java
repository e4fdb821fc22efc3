package org.reformkit.rules.grain;

import java.util.Optional;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;

/**
 * A subject before and after a reform (改革前后): the whole structure, a jurisdiction, or one element. An element that is new
 * has nothing before, one that ended nothing after.
 */
public final class Transition<S> {

    private final Structure before;
    private final Structure after;
    private final Optional<S> subjectBefore;
    private final Optional<S> subjectAfter;
    private final Optional<PlanRun> run;

    Transition(
            Structure before,
            Structure after,
            Optional<S> subjectBefore,
            Optional<S> subjectAfter,
            Optional<PlanRun> run) {
        this.before = before;
        this.after = after;
        this.subjectBefore = subjectBefore;
        this.subjectAfter = subjectAfter;
        this.run = run;
    }

    /** The whole structure. */
    public static Transition<Structure> of(Structure before, Structure after) {
        return new Transition<>(before, after, Optional.of(before), Optional.of(after), Optional.empty());
    }

    /** The structure before. */
    public Structure before() {
        return before;
    }

    /** The structure after. */
    public Structure after() {
        return after;
    }

    /** The subject before; absent where it is new. */
    public Optional<S> subjectBefore() {
        return subjectBefore;
    }

    /** The subject after; absent where it ended. */
    public Optional<S> subjectAfter() {
        return subjectAfter;
    }

    /** The run that led from one to the other; absent where only the two structures are known. */
    public Optional<PlanRun> run() {
        return run;
    }

    /** The subject after, or before where it ended. */
    public S subject() {
        return subjectAfter.or(() -> subjectBefore).orElseThrow();
    }
}
