package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.BodyActions.Change;

/**
 * The actions of a plan that somebody has to propose and to approve (审批事项), also those that a refused run never reached. What
 * is done to a body is as {@link BodyActions} tells it.
 */
final class ProposedActions {

    /** What is decided on; Decree 486 arts. 9, 13, 16, 18. */
    enum Matter {
        BODY_SET_UP,
        /** Abolished or merged. */
        BODY_END,
        /** Name, kind or rank of a body. */
        BODY_CHANGE,
        DIVISION_SET_UP,
        /** Abolished or merged. */
        DIVISION_END,
        DIVISION_CHANGE,
        /** Posts that are set or added. */
        POSTS,
        /** Posts that go from one body to another of its level. */
        POSTS_MOVED;

        boolean isOfBody() {
            return compareTo(BODY_CHANGE) <= 0;
        }

        boolean isOfDivision() {
            return compareTo(DIVISION_SET_UP) >= 0 && compareTo(DIVISION_CHANGE) <= 0;
        }
    }

    /** One of them; the series is that of the body or of the division's body, where it is known. */
    record Proposed(int number, Action action, Matter matter, Optional<Series> series) {

        ElementId subject() {
            return action.subjects().get(0);
        }

        Level level() {
            return action.jurisdiction().level();
        }

        boolean isOfGovernment() {
            return series.equals(Optional.of(Series.GOVERNMENT));
        }

        /** Such as 第 3 步（撤销）. */
        Text name() {
            return ProposedActions.name(number, action);
        }
    }

    private static final ImmutableSet<Adjustment> MORE = ImmutableSet.of(Adjustment.SET, Adjustment.ADD);

    private ProposedActions() {}

    static Text name(int number, Action action) {
        return Text.message("subject.step", number, Text.of(action.verb(), action.verb(Locale.ENGLISH)));
    }

    /** In the order of the plan. */
    static ImmutableList<Proposed> of(PlanRun run) {
        Map<AgencyId, Agency> made = new HashMap<>();
        run.plan().actions().forEach(action -> made(action).ifPresent(agency -> made.put(agency.id(), agency)));
        ImmutableList.Builder<Proposed> proposed = ImmutableList.builder();
        int number = 0;
        for (Action action : run.plan().actions()) {
            number++;
            int step = number;
            matter(run, action)
                    .ifPresent(matter -> proposed.add(new Proposed(
                            step,
                            action,
                            matter,
                            body(run, action)
                                    .flatMap(id -> made(action)
                                            .filter(agency -> agency.id().equals(id))
                                            .or(() -> run.before().agency(id))
                                            .or(() -> Optional.ofNullable(made.get(id))))
                                    .map(Agency::series))));
        }
        return proposed.build();
    }

    private static Optional<Matter> matter(PlanRun run, Action action) {
        return BodyActions.change(action).map(ProposedActions::matter).or(() -> otherMatter(run, action));
    }

    private static Matter matter(Change change) {
        return switch (change) {
            case SET_UP, RE_ESTABLISH, SPLIT -> Matter.BODY_SET_UP;
            case ABOLISH, MERGE -> Matter.BODY_END;
            case RENAME, CHANGE_KIND, CHANGE_RANK -> Matter.BODY_CHANGE;
        };
    }

    private static Optional<Matter> otherMatter(PlanRun run, Action action) {
        if (action instanceof EstablishDivision
                || action instanceof ReplaceDivision
                || action instanceof SplitDivision) {
            return Optional.of(Matter.DIVISION_SET_UP);
        }
        if (action instanceof AbolishDivision || action instanceof MergeDivisions) {
            return Optional.of(Matter.DIVISION_END);
        }
        if (action instanceof MoveDivision
                || action instanceof ApplyTemplate
                || ((action instanceof Rename || action instanceof ChangeRank)
                        && action.subjects().get(0) instanceof DivisionId)) {
            return Optional.of(Matter.DIVISION_CHANGE);
        }
        if (action instanceof TransferQuota transfer && isBetweenBodies(run, transfer)) {
            return Optional.of(Matter.POSTS_MOVED);
        }
        return action instanceof AdjustQuota quota && MORE.contains(quota.adjustment())
                ? Optional.of(Matter.POSTS)
                : Optional.empty();
    }

    /** Inside of a body it is its own matter, and between levels that of the centre; Decree 486 art. 18. */
    private static boolean isBetweenBodies(PlanRun run, TransferQuota transfer) {
        return transfer.source().jurisdiction().level()
                        == transfer.target().jurisdiction().level()
                && !body(run, transfer.source()).equals(body(run, transfer.target()));
    }

    /** The agency that an action makes. */
    private static Optional<Agency> made(Action action) {
        if (action instanceof EstablishAgency establishment) {
            return Optional.of(establishment.agency());
        }
        if (action instanceof MergeAgencies merger) {
            return Optional.of(merger.target());
        }
        return action instanceof SplitAgency split ? Optional.of(split.made()) : Optional.empty();
    }

    private static Optional<AgencyId> body(PlanRun run, Action action) {
        if (action instanceof EstablishDivision establishment) {
            return Optional.of(establishment.division().agency());
        }
        if (action instanceof MergeDivisions merger) {
            return Optional.of(merger.target().agency());
        }
        return body(run, action.subjects().get(0));
    }

    /** An agency, or that of a division. */
    private static Optional<AgencyId> body(PlanRun run, ElementId element) {
        if (element instanceof DivisionId division) {
            return run.before()
                    .division(division)
                    .or(() -> run.last().division(division))
                    .map(Division::agency);
        }
        return element instanceof AgencyId agency ? Optional.of(agency) : Optional.empty();
    }
}
