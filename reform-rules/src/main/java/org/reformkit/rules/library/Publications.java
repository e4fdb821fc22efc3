package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Whether delegations, powers that pass and lists of items are public (委托、下放和清单公布). */
final class Publications {

    private Publications() {}

    /**
     * Not applicable where nothing is delegated at the end of the plan, and it hands down and concentrates no power and has no
     * list of items on record.
     */
    static Check<PlanRun> made() {
        return Remark.claim(Text.message("check.published"), (structure, run) -> remarks(run));
    }

    private static ImmutableList<Remark> remarks(PlanRun run) {
        Structure last = run.last();
        ImmutableList<Delegation> delegations = last.relations()
                .filter(Delegation.class::isInstance)
                .map(Delegation.class::cast)
                .collect(ImmutableList.toImmutableList());
        boolean isKept = delegations.stream()
                .anyMatch(delegation -> delegation.publishedOn().isPresent());
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        delegations.forEach(delegation -> remarks.add(remark(last, delegation, isKept)));
        return remarks.addAll(PublishedPowers.remarks(run))
                .addAll(Proceedings.remarks(
                        run.plan(),
                        ProceedingKind.ITEM_LIST,
                        (number, list) ->
                                Proceedings.remark(number, list, ImmutableList.of(StageKind.PUBLICATION), false)))
                .build();
    }

    /** Without a day it is certain only where the days of others are known. */
    private static Remark remark(Structure last, Delegation delegation, boolean isKept) {
        Text name = Text.message(
                "delegation.named",
                Datum.name(last, delegation.delegator()),
                Datum.name(last, delegation.delegate()),
                Datum.name(last, delegation.duty()));
        if (delegation.publishedOn().isEmpty()) {
            Text none = Text.message("check.published.none", name);
            return isKept ? Remark.violated(none) : Remark.undetermined(none);
        }
        return delegation
                .publishedOn()
                .filter(day -> day.isAfter(last.date()))
                .map(day -> Remark.violated(Text.message("check.published.late", name, day.toString())))
                .orElse(Remark.SATISFIED);
    }
}
