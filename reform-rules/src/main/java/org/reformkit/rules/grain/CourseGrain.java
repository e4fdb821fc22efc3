package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Every subject that stands at some time of a run, followed through all of it. */
final class CourseGrain<S> extends Grain<Course<S>> {

    private final StateGrain<S> state;

    CourseGrain(StateGrain<S> state) {
        this.state = state;
    }

    @Override
    public String name() {
        return state.name() + "-course";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public boolean isLocal() {
        return state.isLocal();
    }

    @Override
    public void forEach(Scene scene, Consumer<? super Course<S>> action) {
        state.forEachIn(scene.before(), subject -> action.accept(course(scene, subject)));
    }

    @Override
    public void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super Course<S>> action) {
        Set<String> seen = new HashSet<>();
        Consumer<S> first = subject -> {
            if (seen.add(state.key(subject))) {
                action.accept(course(scene, subject));
            }
        };
        state.forEachIn(scene.before(), jurisdiction, first);
        // What stands neither before nor after, an action has created.
        scene.timeline()
                .createdIn(jurisdiction)
                .forEach(created ->
                        state.find(created.step().after(), created.element()).ifPresent(first));
        state.forEachIn(scene.after(), jurisdiction, first);
    }

    private Course<S> course(Scene scene, S subject) {
        return new Course<>(
                scene.timeline(), subject, structure -> state.counterpart(structure, subject), Optional.empty());
    }

    @Override
    public Structure structure(Scene scene, Course<S> subject) {
        return scene.after();
    }

    @Override
    public String key(Course<S> subject) {
        return state.key(subject.subject());
    }

    @Override
    public Text displayName(Structure structure, Course<S> subject) {
        return subject.subjectIn(structure)
                .map(last -> state.displayName(structure, last))
                .orElseGet(() -> state.displayName(subject.run().before(), subject.subject()));
    }

    @Override
    public ImmutableList<Datum> data(Structure structure, Course<S> subject) {
        return subject.subjectIn(structure)
                .map(last -> state.data(structure, last))
                .orElseGet(() -> state.data(subject.run().before(), subject.subject()));
    }

    @Override
    public Optional<Course<S>> within(Period period, Course<S> subject) {
        return Optional.of(subject.within(period));
    }
}
