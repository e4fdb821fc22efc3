package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Whom a rule judges, one by one (评估粒度): all agencies, all divisions, the whole. The grains there are stand in {@link Grains}. */
public abstract sealed class Grain<S> permits StateGrain, TransitionGrain, CourseGrain, StepGrain, PlanGrain {

    Grain() {}

    /** A stable name in kebab case, such as {@code agency} or {@code agency-transition}. */
    public abstract String name();

    /** What must be given before there are subjects. */
    public abstract Scope scope();

    /** Whether each subject stands in one jurisdiction; else there are subjects of the whole only. */
    public abstract boolean isLocal();

    /** Walks over the subjects of the whole. */
    public abstract void forEach(Scene scene, Consumer<? super S> action);

    /** Walks over the subjects of one jurisdiction, in a stable order. */
    public abstract void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super S> action);

    /** The subjects of one jurisdiction at once; absent where they do not all stand in one structure. */
    public Optional<Batch<S>> batch(Scene scene, JurisdictionCode jurisdiction) {
        return Optional.empty();
    }

    /**
     * The kind of elements that the subjects are; absent where they are none. Elements of one jurisdiction come in the order of
     * their keys, which are the texts of their ids.
     */
    public Optional<ElementKind> kind() {
        return Optional.empty();
    }

    /** The subject that an id names in a structure; absent where it names none. */
    public Optional<S> find(Structure structure, ElementId id) {
        return Optional.empty();
    }

    /** The structure in which a subject is checked. */
    public abstract Structure structure(Scene scene, S subject);

    /** What tells a subject from all others of the grain, such as {@code 320481/A-01}; stable text. */
    public abstract String key(S subject);

    /** What an official calls a subject. */
    public abstract Text displayName(Structure structure, S subject);

    /** The elements that a subject is, with their sources. */
    public abstract ImmutableList<Datum> data(Structure structure, S subject);

    /** The subject as a rule in force for a period looks at it; empty where the rule does not. */
    public Optional<S> within(Period period, S subject) {
        return Optional.of(subject);
    }

    @Override
    public final String toString() {
        return name();
    }
}
