package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * One step of a reform (改革动作). It knows its official verb, what stands against it, what it does, and how it is taken back.
 * It guards only that the result is a structure and that the amounts exist; policy is for rules.
 */
public sealed interface Action
        permits AbolishAgency,
                AbolishCoordinatingBody,
                AbolishDivision,
                AbolishInstitution,
                AddDuty,
                AddPlate,
                AdjustCoordinatingBody,
                AdjustLeaderPosts,
                AdjustQuota,
                ApplyTemplate,
                AssignDuty,
                ChangeKind,
                ChangeRank,
                CoLocate,
                ConcentrateDuties,
                DelegateDuty,
                DispatchUnit,
                EarmarkQuota,
                EndCounterpart,
                EndDelegation,
                EndDuty,
                EndOfficeHost,
                EndPlacement,
                EndStandingAlone,
                EstablishAgency,
                EstablishDivision,
                EstablishInstitution,
                FulfilMandate,
                HandDownDuty,
                IssueCharter,
                KeepAgency,
                KeepPlate,
                MergeAgencies,
                MergeDivisions,
                MoveDivision,
                MovePlate,
                PlaceUnder,
                ReestablishAgency,
                RemovePlate,
                Rename,
                RenamePlate,
                ReplaceDivision,
                Separate,
                SetCounterpart,
                SetLeadersInPost,
                SetOfficeHost,
                SetRunOff,
                SetUpCoordinatingBody,
                SinkPeople,
                SplitAgency,
                SplitDivision,
                TakeUpDuty,
                TransferDuty,
                TransferInstitution,
                TransferLeaderPosts,
                TransferPeople,
                TransferQuota,
                WithdrawUnit {

    /** The first day on which it has effect (施行日期), inclusive. */
    LocalDate effectiveOn();

    /** What it rests on (依据). */
    ImmutableSet<Citation> bases();

    /** Who approved it, where that is known (批准). */
    Optional<Approval> approval();

    /** The official verb in Chinese, such as 组建, and in English, such as establish. */
    Wording wording();

    /** The official verb in Chinese, such as 组建. */
    default String verb() {
        return wording().zh();
    }

    /** The verb in Chinese for a Chinese locale, such as 组建, and in English for any other, such as establish. */
    default String verb(Locale locale) {
        return wording().in(locale);
    }

    /** The elements it names, those it creates among them, the one it is about first. */
    ImmutableList<ElementId> subjects();

    /** The elements that are there only because of it, as far as it tells them by itself. */
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of();
    }

    /** All elements that are there only because of it, once it met {@code before}. */
    default ImmutableSet<ElementId> creates(Structure before) {
        return creates();
    }

    /** The jurisdiction in whose order of dates it stands. */
    default JurisdictionCode jurisdiction() {
        return subjects().get(0).jurisdiction();
    }

    /** Every reason why it cannot be applied to {@code before}; empty if it can. */
    ImmutableList<Refusal> refusals(Structure before);

    /** Makes its changes; called only where nothing stands against it. */
    void change(Structure before, StructureEdit edit);

    /**
     * The structure after it, as in a plan that runs forward: on the day it takes effect, or on the date of {@code
     * before} where that is later.
     *
     * @throws ActionRefusedException if there are {@link #refusals}, with all of them
     */
    default Structure applyTo(Structure before) {
        return Applied.of(this, before).after();
    }

    /** What a body that ends, or gives a duty away, still holds in {@code before} and loses by it, by name. */
    default ImmutableList<Leftover> leftovers(Structure before) {
        return ImmutableList.of();
    }

    /** The action that leads from its result back to {@code before}, where there is one. */
    default Optional<Action> inverse(Structure before) {
        return Optional.empty();
    }
}
