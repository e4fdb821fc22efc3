package org.reformkit.rules;

import org.jspecify.annotations.Nullable;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.grain.Scope;

/** The agendas of one policy, of which the last is kept: what is judged next is mostly judged as of the same date. */
final class Agendas {

    private final Policy policy;
    /** A race makes it twice, with the same result; it is immutable. */
    private @Nullable Agenda last;

    Agendas(Policy policy) {
        this.policy = policy;
    }

    /** That of a scene; that of a run hangs on the dates of its steps and is made anew. */
    Agenda of(Scene scene) {
        if (scene.scope() == Scope.RUN) {
            return new Agenda(policy, scene);
        }
        Agenda known = last;
        if (known == null || !known.isFor(scene)) {
            known = new Agenda(policy, scene);
            last = known;
        }
        return known;
    }
}
