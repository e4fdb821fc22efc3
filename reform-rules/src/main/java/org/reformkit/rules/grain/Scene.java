package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.StepRefusal;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Explanation;

/**
 * What a policy judges at once (评估对象): a structure, a transition or a run, as of a date. The structure after everything is
 * read on that date; those before and in between keep their own.
 */
public final class Scene {

    private final Scope scope;
    private final Structure before;
    private final Structure after;
    private final Optional<Timeline> timeline;

    private Scene(Scope scope, Structure before, Structure after, Optional<Timeline> timeline) {
        this.scope = scope;
        this.before = before;
        this.after = after;
        this.timeline = timeline;
    }

    /** One structure. */
    public static Scene of(Structure structure, LocalDate asOf) {
        Structure dated = structure.on(asOf);
        return new Scene(Scope.STRUCTURE, dated, dated, Optional.empty());
    }

    /** A structure before and one after. */
    public static Scene of(Structure before, Structure after, LocalDate asOf) {
        return new Scene(Scope.TRANSITION, before, after.on(asOf), Optional.empty());
    }

    /** A plan, applied step by step. */
    public static Scene of(PlanRun run, LocalDate asOf) {
        return new Scene(Scope.RUN, run.before(), run.last().on(asOf), Optional.of(new Timeline(run)));
    }

    /** What is given. */
    public Scope scope() {
        return scope;
    }

    /** The structure before everything; of a structure alone, itself. */
    public Structure before() {
        return before;
    }

    /** The structure after everything, or after the last step before a refused one. */
    public Structure after() {
        return after;
    }

    /** The run; absent where structures are given alone. */
    Optional<PlanRun> run() {
        return timeline.map(Timeline::run);
    }

    /** Why there is no result; absent where there is one. */
    public Optional<StepRefusal> refusal() {
        return timeline.flatMap(line -> line.run().refusal());
    }

    /** The codes of all jurisdictions before and after, each right before those in it. */
    public ImmutableList<JurisdictionCode> jurisdictions() {
        ImmutableList<JurisdictionCode> codes = after.jurisdictionCodes();
        return codes.equals(before.jurisdictionCodes())
                ? codes
                : ImmutableSortedSet.<JurisdictionCode>naturalOrder()
                        .addAll(before.jurisdictionCodes())
                        .addAll(codes)
                        .build()
                        .asList();
    }

    /**
     * Whether a rule that needs {@code ruleScope} and is in force for a period has anything to judge: on the date as of which
     * all is judged, or, if it follows the run, on the date of a step.
     */
    public boolean meets(Period period, Scope ruleScope) {
        return period.contains(after.date())
                || (ruleScope == Scope.RUN
                        && scope == Scope.RUN
                        && timeline().run().steps().stream()
                                .anyMatch(step -> period.contains(step.after().date())));
    }

    /** Why a rule cannot be judged that needs the result, as nobody knows it; absent where there is one. */
    public Optional<Explanation> refused() {
        return refusal().map(Unfolding::refused);
    }

    Timeline timeline() {
        return timeline.orElseThrow(() -> new IllegalStateException("Scene '" + scope + "': no run. Expected RUN."));
    }
}
