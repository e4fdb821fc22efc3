package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** The run of a plan as a whole. */
final class PlanGrain extends Grain<PlanRun> {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public void forEach(Scene scene, Consumer<? super PlanRun> action) {
        action.accept(scene.timeline().run());
    }

    @Override
    public void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super PlanRun> action) {}

    @Override
    public Structure structure(Scene scene, PlanRun subject) {
        return scene.after();
    }

    @Override
    public String key(PlanRun subject) {
        return "plan";
    }

    @Override
    public Text displayName(Structure structure, PlanRun subject) {
        return Text.message("subject.plan");
    }

    @Override
    public ImmutableList<Datum> data(Structure structure, PlanRun subject) {
        return ImmutableList.of();
    }
}
