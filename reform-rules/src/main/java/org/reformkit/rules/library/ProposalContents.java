package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.ProposalItem;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.ProposedActions.Matter;
import org.reformkit.rules.library.ProposedActions.Proposed;
import org.reformkit.rules.parameter.Parameter;

/** Whether what is proposed is put forward with all that must be said of it (方案载明事项). */
final class ProposalContents {

    private static final ImmutableMap<Matter, Parameter<ImmutableList<String>>> PARAMETERS = ImmutableMap.of(
            Matter.BODY_SET_UP, ProposalRules.SET_UP,
            Matter.BODY_END, ProposalRules.ABOLISH,
            Matter.DIVISION_SET_UP, ProposalRules.DIVISION_SET_UP,
            Matter.DIVISION_END, ProposalRules.DIVISION_ABOLISH,
            Matter.POSTS, ProposalRules.QUOTA);

    private ProposalContents() {}

    /** Not applicable to a plan without an action of which a proposal must speak, by what it is about or what it makes. */
    static Check<PlanRun> complete(Function<Parameter<ImmutableList<String>>, ImmutableSet<ProposalItem>> items) {
        ImmutableMap.Builder<Matter, ImmutableSet<ProposalItem>> builder = ImmutableMap.builder();
        PARAMETERS.forEach((matter, parameter) -> builder.put(matter, items.apply(parameter)));
        ImmutableMap<Matter, ImmutableSet<ProposalItem>> demanded = builder.buildOrThrow();
        return Remark.claim(Text.message("check.proposal-complete"), (structure, run) -> remarks(run, demanded));
    }

    private static ImmutableList<Remark> remarks(
            PlanRun run, ImmutableMap<Matter, ImmutableSet<ProposalItem>> demanded) {
        StepRemarks remarks = new StepRemarks();
        for (Proposed proposed : ProposedActions.of(run)) {
            if (proposed.action() instanceof MergeAgencies merger) {
                merged(run, proposed.name(), merger, demanded, remarks);
            } else {
                ImmutableSet<ElementId> subjects = ImmutableSet.<ElementId>builder()
                        .add(proposed.subject())
                        .addAll(proposed.action().creates())
                        .build();
                judge(run, proposed.name(), subjects, items(demanded, proposed.matter()), remarks);
            }
        }
        return remarks.list();
    }

    /** A body that is new with a merger is set up; each that goes into another one ends, by a proposal of its own or of that. */
    private static void merged(
            PlanRun run,
            Text name,
            MergeAgencies merger,
            ImmutableMap<Matter, ImmutableSet<ProposalItem>> demanded,
            StepRemarks remarks) {
        AgencyId target = merger.target().id();
        if (!merger.sources().contains(target)) {
            judge(
                    run,
                    Text.message("subject.step-of", name, merger.target().name()),
                    ImmutableSet.of(target),
                    items(demanded, Matter.BODY_SET_UP),
                    remarks);
        }
        for (AgencyId source : BodyActions.ended(merger)) {
            String ended = run.before().agency(source).map(Agency::name).orElseGet(source::toString);
            judge(
                    run,
                    Text.message("subject.step-of", name, ended),
                    ImmutableSet.of(source, target),
                    items(demanded, Matter.BODY_END),
                    remarks);
        }
    }

    private static ImmutableSet<ProposalItem> items(
            ImmutableMap<Matter, ImmutableSet<ProposalItem>> demanded, Matter matter) {
        return demanded.getOrDefault(matter, ImmutableSet.of());
    }

    /** Demands nothing without items. */
    private static void judge(
            PlanRun run,
            Text name,
            ImmutableSet<? extends ElementId> subjects,
            ImmutableSet<ProposalItem> items,
            StepRemarks remarks) {
        if (items.isEmpty()) {
            return;
        }
        ImmutableList<Proposal> proposals = run.plan().proposals().stream()
                .filter(proposal -> subjects.contains(proposal.subject()))
                .collect(ImmutableList.toImmutableList());
        if (run.plan().proposals().isEmpty()) {
            remarks.undetermined(name, "check.proposal-complete.unknown");
        } else if (proposals.isEmpty()) {
            remarks.violated(name, "check.proposal-complete.none");
        } else {
            judge(name, items, proposals, remarks);
        }
    }

    /** A proposal of which no item is told may have any. */
    private static void judge(
            Text name, ImmutableSet<ProposalItem> items, ImmutableList<Proposal> proposals, StepRemarks remarks) {
        ImmutableList<Text> missing = items.stream()
                .filter(item -> proposals.stream()
                        .noneMatch(proposal -> proposal.items().contains(item)))
                .map(item -> Remark.words(item.term(), item))
                .collect(ImmutableList.toImmutableList());
        if (missing.isEmpty()) {
            remarks.satisfied();
        } else if (proposals.stream().anyMatch(proposal -> proposal.items().isEmpty())) {
            remarks.undetermined(name, "check.proposal-complete.untold");
        } else {
            remarks.violated(name, "check.proposal-complete.missing", TextList.of(missing));
        }
    }
}
