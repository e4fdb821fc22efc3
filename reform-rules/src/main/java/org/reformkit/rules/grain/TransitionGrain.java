package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Every subject that stands before or after, in both. */
final class TransitionGrain<S> extends Grain<Transition<S>> {

    private final StateGrain<S> state;

    TransitionGrain(StateGrain<S> state) {
        this.state = state;
    }

    @Override
    public String name() {
        return state.name() + "-transition";
    }

    @Override
    public Scope scope() {
        return Scope.TRANSITION;
    }

    @Override
    public boolean isLocal() {
        return state.isLocal();
    }

    @Override
    public void forEach(Scene scene, Consumer<? super Transition<S>> action) {
        state.forEachIn(scene.before(), subject -> action.accept(paired(scene, subject)));
    }

    @Override
    public void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super Transition<S>> action) {
        state.forEachIn(scene.before(), jurisdiction, subject -> action.accept(paired(scene, subject)));
        state.forEachIn(scene.after(), jurisdiction, subject -> {
            if (state.counterpart(scene.before(), subject).isEmpty()) {
                action.accept(new Transition<>(
                        scene.before(), scene.after(), Optional.empty(), Optional.of(subject), scene.run()));
            }
        });
    }

    private Transition<S> paired(Scene scene, S subject) {
        return new Transition<>(
                scene.before(),
                scene.after(),
                Optional.of(subject),
                state.counterpart(scene.after(), subject),
                scene.run());
    }

    @Override
    public Structure structure(Scene scene, Transition<S> subject) {
        return scene.after();
    }

    @Override
    public String key(Transition<S> subject) {
        return state.key(subject.subject());
    }

    @Override
    public Text displayName(Structure structure, Transition<S> subject) {
        return state.displayName(side(subject), subject.subject());
    }

    @Override
    public ImmutableList<Datum> data(Structure structure, Transition<S> subject) {
        return state.data(side(subject), subject.subject());
    }

    private Structure side(Transition<S> subject) {
        return subject.subjectAfter().isPresent() ? subject.after() : subject.before();
    }
}
