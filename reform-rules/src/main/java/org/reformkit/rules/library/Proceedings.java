package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether proceedings went through the stages that are demanded (程序是否完备). */
final class Proceedings {

    private Proceedings() {}

    /** A claim on every proceeding of a kind, each by its number in the plan; not applicable where there is none. */
    static Check<PlanRun> each(ProceedingKind kind, Text claim, BiFunction<Integer, Proceeding, Remark> remark) {
        return Remark.claim(claim, (structure, run) -> remarks(run.plan(), kind, remark));
    }

    /** What is said of every proceeding of a kind. */
    static ImmutableList<Remark> remarks(
            ReformPlan plan, ProceedingKind kind, BiFunction<Integer, Proceeding, Remark> remark) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        List<Proceeding> proceedings = plan.proceedings();
        for (int i = 0; i < proceedings.size(); i++) {
            if (proceedings.get(i).kind() == kind) {
                remarks.add(remark.apply(i + 1, proceedings.get(i)));
            }
        }
        return remarks.build();
    }

    /** All of a kind that a plan has on record. */
    static ImmutableList<Proceeding> of(ReformPlan plan, ProceedingKind kind) {
        return plan.proceedings().stream()
                .filter(proceeding -> proceeding.kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /** What an official calls a proceeding. */
    static Text name(int number, Proceeding proceeding) {
        return Text.message("proceeding.named", named(proceeding.kind()), number);
    }

    /** The day on which a proceeding first went through a stage, where that is known. */
    static Optional<LocalDate> day(Proceeding proceeding, StageKind stage) {
        return proceeding.stages().stream()
                .filter(done -> done.kind() == stage)
                .flatMap(done -> done.on().stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * What is said of one proceeding, by its number in the plan: undetermined where none of its stages is on record, as then
     * the stages are missing and not left out.
     */
    static Remark remark(int number, Proceeding proceeding, ImmutableList<StageKind> stages, boolean inOrder) {
        Text name = name(number, proceeding);
        if (proceeding.stages().isEmpty()) {
            return Remark.undetermined(Text.message("check.proceeding-followed.unknown", name));
        }
        ImmutableList<Text> missing = stages.stream()
                .filter(stage -> proceeding.stages().stream().noneMatch(done -> done.kind() == stage))
                .map(Proceedings::named)
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            return Remark.violated(Text.message("check.proceeding-followed.missing", name, TextList.of(missing)));
        }
        return inOrder
                ? outOfOrder(proceeding, stages)
                        .map(stage ->
                                Remark.violated(Text.message("check.proceeding-followed.early", name, named(stage))))
                        .orElse(Remark.SATISFIED)
                : Remark.SATISFIED;
    }

    /** The first stage that was gone through before one that is demanded before it: by the record, or by the days. */
    private static Optional<StageKind> outOfOrder(Proceeding proceeding, List<StageKind> stages) {
        List<Stage> left = new ArrayList<>(proceeding.stages());
        LocalDate latest = LocalDate.MIN;
        for (StageKind kind : stages) {
            while (!left.isEmpty() && left.get(0).kind() != kind) {
                left.remove(0);
            }
            if (left.isEmpty()) {
                return Optional.of(kind);
            }
            LocalDate day = left.remove(0).on().orElse(latest);
            if (day.isBefore(latest)) {
                return Optional.of(kind);
            }
            latest = day;
        }
        return Optional.empty();
    }

    private static Text named(ProceedingKind kind) {
        return Remark.words(kind.term(), kind);
    }

    static Text named(StageKind stage) {
        return Remark.words(stage.term(), stage);
    }
}
