package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** What is said of the actions of a plan (逐步意见): of those of which the same is said, at once. */
final class StepRemarks {

    private record Reason(Verdict verdict, String key, ImmutableList<Object> arguments) {}

    private final Map<Reason, List<Text>> byReason = new LinkedHashMap<>();
    private boolean satisfied;

    void satisfied() {
        satisfied = true;
    }

    /** The message takes the names of the steps first. */
    void violated(Text step, String key, Object... arguments) {
        add(Verdict.VIOLATED, step, key, arguments);
    }

    void undetermined(Text step, String key, Object... arguments) {
        add(Verdict.UNDETERMINED, step, key, arguments);
    }

    private void add(Verdict verdict, Text step, String key, Object... arguments) {
        byReason.computeIfAbsent(new Reason(verdict, key, ImmutableList.copyOf(arguments)), some -> new ArrayList<>())
                .add(step);
    }

    ImmutableList<Remark> list() {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        if (satisfied) {
            remarks.add(Remark.SATISFIED);
        }
        byReason.forEach((reason, steps) -> remarks.add(new Remark(
                reason.verdict(),
                Text.message(
                        reason.key(),
                        ImmutableList.builder()
                                .add(TextList.of(steps))
                                .addAll(reason.arguments())
                                .build()
                                .toArray()))));
        return remarks.build();
    }
}
