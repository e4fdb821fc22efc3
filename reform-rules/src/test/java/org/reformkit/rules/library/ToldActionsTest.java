package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.EndCounterpart;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.EstablishInstitution;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.KeepPlate;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.RenamePlate;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.SetCounterpart;
import org.reformkit.model.plan.action.SetLeadersInPost;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.plan.action.WithdrawUnit;

/** What each action tells of what moved, so that none is forgotten. */
class ToldActionsTest {

    /** Where it is told. */
    enum Told {
        /** The figures of a report; what moves along in mergers is none, nor what is set up out of the pool. */
        MOVEMENTS,
        /** Where posts went. */
        FLOWS,
        /** Which duties passed; in mergers and splits they go with their bodies. */
        DUTIES
    }

    private static final ImmutableMap<Class<? extends Action>, Set<Told>> TOLD =
            ImmutableMap.<Class<? extends Action>, Set<Told>>builder()
                    .put(AbolishAgency.class, EnumSet.of(Told.FLOWS))
                    .put(AbolishInstitution.class, EnumSet.of(Told.FLOWS))
                    .put(EstablishInstitution.class, EnumSet.of(Told.FLOWS))
                    .put(AbolishCoordinatingBody.class, EnumSet.of(Told.FLOWS))
                    .put(AbolishDivision.class, EnumSet.noneOf(Told.class))
                    .put(AddDuty.class, EnumSet.noneOf(Told.class))
                    .put(AddPlate.class, EnumSet.noneOf(Told.class))
                    .put(AdjustCoordinatingBody.class, EnumSet.noneOf(Told.class))
                    .put(AdjustLeaderPosts.class, EnumSet.noneOf(Told.class))
                    .put(AdjustQuota.class, EnumSet.noneOf(Told.class))
                    .put(ApplyTemplate.class, EnumSet.noneOf(Told.class))
                    .put(AssignDuty.class, EnumSet.noneOf(Told.class))
                    .put(ChangeKind.class, EnumSet.noneOf(Told.class))
                    .put(ChangeRank.class, EnumSet.noneOf(Told.class))
                    .put(CoLocate.class, EnumSet.noneOf(Told.class))
                    .put(ConcentrateDuties.class, EnumSet.of(Told.MOVEMENTS, Told.DUTIES))
                    .put(DelegateDuty.class, EnumSet.noneOf(Told.class))
                    .put(DispatchUnit.class, EnumSet.noneOf(Told.class))
                    .put(EarmarkQuota.class, EnumSet.noneOf(Told.class))
                    .put(EndCounterpart.class, EnumSet.noneOf(Told.class))
                    .put(EndDelegation.class, EnumSet.noneOf(Told.class))
                    .put(EndDuty.class, EnumSet.noneOf(Told.class))
                    .put(EndOfficeHost.class, EnumSet.noneOf(Told.class))
                    .put(EndPlacement.class, EnumSet.noneOf(Told.class))
                    .put(EndStandingAlone.class, EnumSet.of(Told.FLOWS))
                    .put(EstablishAgency.class, EnumSet.of(Told.FLOWS))
                    .put(EstablishDivision.class, EnumSet.noneOf(Told.class))
                    .put(FulfilMandate.class, EnumSet.noneOf(Told.class))
                    .put(HandDownDuty.class, EnumSet.of(Told.MOVEMENTS, Told.DUTIES))
                    .put(IssueCharter.class, EnumSet.noneOf(Told.class))
                    .put(KeepAgency.class, EnumSet.noneOf(Told.class))
                    .put(KeepPlate.class, EnumSet.noneOf(Told.class))
                    .put(MergeAgencies.class, EnumSet.of(Told.FLOWS))
                    .put(MergeDivisions.class, EnumSet.noneOf(Told.class))
                    .put(MoveDivision.class, EnumSet.of(Told.MOVEMENTS, Told.FLOWS))
                    .put(MovePlate.class, EnumSet.noneOf(Told.class))
                    .put(PlaceUnder.class, EnumSet.noneOf(Told.class))
                    .put(ReestablishAgency.class, EnumSet.noneOf(Told.class))
                    .put(RemovePlate.class, EnumSet.noneOf(Told.class))
                    .put(Rename.class, EnumSet.noneOf(Told.class))
                    .put(RenamePlate.class, EnumSet.noneOf(Told.class))
                    .put(ReplaceDivision.class, EnumSet.noneOf(Told.class))
                    .put(Separate.class, EnumSet.noneOf(Told.class))
                    .put(SetCounterpart.class, EnumSet.noneOf(Told.class))
                    .put(SetLeadersInPost.class, EnumSet.noneOf(Told.class))
                    .put(SetOfficeHost.class, EnumSet.noneOf(Told.class))
                    .put(SetRunOff.class, EnumSet.noneOf(Told.class))
                    .put(SetUpCoordinatingBody.class, EnumSet.of(Told.FLOWS))
                    .put(SinkPeople.class, EnumSet.of(Told.MOVEMENTS))
                    .put(SplitAgency.class, EnumSet.of(Told.MOVEMENTS, Told.FLOWS))
                    .put(SplitDivision.class, EnumSet.noneOf(Told.class))
                    .put(TakeUpDuty.class, EnumSet.of(Told.MOVEMENTS, Told.DUTIES))
                    .put(TransferDuty.class, EnumSet.of(Told.MOVEMENTS, Told.DUTIES))
                    .put(TransferInstitution.class, EnumSet.of(Told.MOVEMENTS))
                    .put(TransferLeaderPosts.class, EnumSet.of(Told.MOVEMENTS))
                    .put(TransferPeople.class, EnumSet.of(Told.MOVEMENTS))
                    .put(TransferQuota.class, EnumSet.of(Told.MOVEMENTS, Told.FLOWS))
                    .put(WithdrawUnit.class, EnumSet.noneOf(Told.class))
                    .buildOrThrow();

    @Test
    void knowsEveryAction() {
        assertThat(TOLD.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.class.getPermittedSubclasses())
                        .<Class<? extends Action>>map(type -> type.asSubclass(Action.class))
                        .toList());
    }

    /** What a type of action may tell. */
    static Set<Told> mayTell(Action action) {
        return TOLD.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(action))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** What a step does tell. */
    static Set<Told> tells(Step step) {
        Set<Told> told = EnumSet.noneOf(Told.class);
        ReformPlan alone =
                ReformPlan.builder().title("一步").addAction(step.action()).build();
        if (!Movements.of(alone.applyTo(step.before())).isEmpty()) {
            told.add(Told.MOVEMENTS);
        }
        if (!Flows.of(step).isEmpty()) {
            told.add(Told.FLOWS);
        }
        if (!PassedDuties.of(step.action()).isEmpty()) {
            told.add(Told.DUTIES);
        }
        return told;
    }
}
