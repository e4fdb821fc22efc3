package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.base.AgencyId;
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

/**
 * Which actions change an agency as a body (机构变动), in the words of Decree 486 art. 9: set up, abolish, merge, or change name,
 * kind or rank. Every action is in one of both tables.
 */
final class BodyActions {

    /** What is done to an agency. */
    enum Change {
        SET_UP,
        /** Also where its name goes on as a plate. */
        ABOLISH,
        MERGE,
        SPLIT,
        RE_ESTABLISH,
        RENAME,
        CHANGE_KIND,
        CHANGE_RANK
    }

    /** The actions that change agencies; a new name or rank may also be that of something else. */
    static final ImmutableMap<Class<? extends Action>, Change> CHANGES =
            ImmutableMap.<Class<? extends Action>, Change>builder()
                    .put(EstablishAgency.class, Change.SET_UP)
                    .put(AbolishAgency.class, Change.ABOLISH)
                    .put(EndStandingAlone.class, Change.ABOLISH)
                    .put(MergeAgencies.class, Change.MERGE)
                    .put(SplitAgency.class, Change.SPLIT)
                    .put(ReestablishAgency.class, Change.RE_ESTABLISH)
                    .put(Rename.class, Change.RENAME)
                    .put(ChangeKind.class, Change.CHANGE_KIND)
                    .put(ChangeRank.class, Change.CHANGE_RANK)
                    .buildOrThrow();

    /** The actions that leave all agencies the bodies they are. */
    static final ImmutableSet<Class<? extends Action>> OTHERS = ImmutableSet.of(
            AbolishCoordinatingBody.class,
            AbolishDivision.class,
            AbolishInstitution.class,
            AddDuty.class,
            AddPlate.class,
            AdjustCoordinatingBody.class,
            AdjustLeaderPosts.class,
            AdjustQuota.class,
            ApplyTemplate.class,
            AssignDuty.class,
            CoLocate.class,
            ConcentrateDuties.class,
            DelegateDuty.class,
            DispatchUnit.class,
            EarmarkQuota.class,
            EndCounterpart.class,
            EndDelegation.class,
            EndDuty.class,
            EndOfficeHost.class,
            EndPlacement.class,
            EstablishDivision.class,
            EstablishInstitution.class,
            FulfilMandate.class,
            HandDownDuty.class,
            IssueCharter.class,
            KeepAgency.class,
            KeepPlate.class,
            MergeDivisions.class,
            MoveDivision.class,
            MovePlate.class,
            PlaceUnder.class,
            RemovePlate.class,
            RenamePlate.class,
            ReplaceDivision.class,
            Separate.class,
            SetCounterpart.class,
            SetLeadersInPost.class,
            SetOfficeHost.class,
            SetRunOff.class,
            SetUpCoordinatingBody.class,
            SinkPeople.class,
            SplitDivision.class,
            TakeUpDuty.class,
            TransferDuty.class,
            TransferInstitution.class,
            TransferLeaderPosts.class,
            TransferPeople.class,
            TransferQuota.class,
            WithdrawUnit.class);

    private BodyActions() {}

    /** What an action does to agencies, and nothing where it does it to anything else. */
    static Optional<Change> change(Action action) {
        return agencies(action).isEmpty()
                ? Optional.empty()
                : CHANGES.entrySet().stream()
                        .filter(entry -> entry.getKey().isInstance(action))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The agencies that an action changes. */
    static ImmutableSet<AgencyId> agencies(Action action) {
        if (action instanceof MergeAgencies merger) {
            return ImmutableSet.<AgencyId>builder()
                    .add(merger.target().id())
                    .addAll(merger.sources())
                    .build();
        }
        if (action instanceof SplitAgency split) {
            return ImmutableSet.of(split.made().id(), split.source());
        }
        boolean changes = CHANGES.keySet().stream().anyMatch(type -> type.isInstance(action));
        return changes && action.subjects().get(0) instanceof AgencyId agency
                ? ImmutableSet.of(agency)
                : ImmutableSet.of();
    }

    /** The agencies that end with an action: abolished, taken in by a host, or merged into another one. */
    static ImmutableSet<AgencyId> ended(Action action) {
        if (action instanceof MergeAgencies merger) {
            return Sets.difference(
                            merger.sources(), ImmutableSet.of(merger.target().id()))
                    .immutableCopy();
        }
        return change(action)
                .filter(Change.ABOLISH::equals)
                .map(change -> agencies(action))
                .orElse(ImmutableSet.of());
    }
}
