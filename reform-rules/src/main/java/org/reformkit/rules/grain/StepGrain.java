package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Every applied step of a run, in the jurisdiction in whose order of dates it stands. */
final class StepGrain extends Grain<Step> {

    @Override
    public String name() {
        return "step";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public void forEach(Scene scene, Consumer<? super Step> action) {}

    @Override
    public void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super Step> action) {
        scene.timeline().run().steps().stream()
                .filter(step -> step.action().jurisdiction().equals(jurisdiction))
                .forEach(action);
    }

    @Override
    public Structure structure(Scene scene, Step subject) {
        return subject.after();
    }

    /** With leading zeros, so that the order of keys is that of the steps. */
    @Override
    public String key(Step subject) {
        return String.format(Locale.ROOT, "step-%04d", subject.number());
    }

    @Override
    public Text displayName(Structure structure, Step subject) {
        return Text.message(
                "subject.step",
                subject.number(),
                Text.of(subject.action().verb(), subject.action().verb(Locale.ENGLISH)));
    }

    @Override
    public ImmutableList<Datum> data(Structure structure, Step subject) {
        return Datum.of(structure, subject.action().subjects());
    }

    @Override
    public Optional<Step> within(Period period, Step subject) {
        return period.contains(subject.after().date()) ? Optional.of(subject) : Optional.empty();
    }
}
