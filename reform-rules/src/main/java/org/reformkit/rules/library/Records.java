package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether it is on record how a proceeding ended, why, and by which document (决定留痕). */
final class Records {

    private Records() {}

    /** Not applicable to a plan without a proceeding of that kind. */
    static Check<PlanRun> kept(ProceedingKind kind) {
        return Proceedings.each(kind, Text.message("check.decision-recorded"), Records::remark);
    }

    private static Remark remark(int number, Proceeding proceeding) {
        Text name = Proceedings.name(number, proceeding);
        ImmutableList.Builder<Text> some = ImmutableList.builder();
        if (proceeding.outcome().isEmpty()) {
            some.add(Text.message("record.outcome"));
        }
        if (proceeding.reason().isEmpty()) {
            some.add(Text.message("record.reason"));
        }
        if (proceeding.document().isEmpty()) {
            some.add(Text.message("record.document"));
        }
        ImmutableList<Text> missing = some.build();
        if (missing.isEmpty()) {
            return Remark.SATISFIED;
        }
        return missing.size() == 3
                ? Remark.undetermined(Text.message("check.decision-recorded.unknown", name))
                : Remark.violated(Text.message("check.proceeding-followed.missing", name, TextList.of(missing)));
    }
}
