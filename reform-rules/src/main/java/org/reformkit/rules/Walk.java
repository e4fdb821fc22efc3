package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/** All rules of one grain, over its subjects: the verdicts alone first, reasons only where there is a finding. */
final class Walk<S> {

    private final Grain<S> grain;
    private final ImmutableList<Task<S>> tasks;
    private final boolean isOfAllLevels;

    Walk(Grain<S> grain, ImmutableList<Task<S>> tasks) {
        this.grain = grain;
        this.tasks = tasks;
        this.isOfAllLevels =
                tasks.stream().allMatch(task -> task.rule().levels().isEmpty());
    }

    Grain<S> grain() {
        return grain;
    }

    ImmutableList<Task<S>> tasks() {
        return tasks;
    }

    /** Judges the subjects of one jurisdiction, or those of the whole; a grain has one or the other. */
    void judge(Scene scene, Optional<JurisdictionCode> jurisdiction, Slice[] slices) {
        ImmutableList<Task<S>> judging = jurisdiction.isPresent() ? tasksIn(jurisdiction.get()) : tasks;
        if (judging.isEmpty()) {
            return;
        }
        Optional<Batch<S>> batch = jurisdiction.isPresent() ? grain.batch(scene, jurisdiction.get()) : Optional.empty();
        if (batch.isPresent()) {
            for (int i = 0; i < judging.size(); i++) {
                slices[judging.get(i).place()] = judging.get(i).judge(batch.get());
            }
            return;
        }
        List<S> subjects = new ArrayList<>();
        jurisdiction.ifPresentOrElse(
                code -> grain.forEach(scene, code, subjects::add), () -> grain.forEach(scene, subjects::add));
        for (Task<S> task : judging) {
            slices[task.place()] = task.judge(scene, jurisdiction, subjects);
        }
    }

    /** Those that judge jurisdictions of that level. */
    private ImmutableList<Task<S>> tasksIn(JurisdictionCode code) {
        return isOfAllLevels
                ? tasks
                : tasks.stream().filter(task -> task.isOf(code)).collect(ImmutableList.toImmutableList());
    }
}
