package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishInstitution;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Verdict;

/**
 * Where posts go in a run (编制流向): from agency to agency, into the pool of a jurisdiction and out of it. What a division has
 * is its agency's.
 */
final class Flows {

    private final ImmutableList<Flow> flows;

    private Flows(ImmutableList<Flow> flows) {
        this.flows = flows;
    }

    /**
     * Posts that go from one holder to another: an agency, an institution, or a jurisdiction for its pool. Absent posts are
     * not known; with a body, whole or a division of it, they come for certain.
     */
    record Flow(ElementId giver, ElementId taker, Optional<Quota> posts, boolean isWithBody) {

        /** Undetermined where it is not known whether there are any. */
        Verdict hasPosts() {
            return isWithBody
                    ? Verdict.SATISFIED
                    : posts.map(some -> Verdict.of(!some.isNone())).orElse(Verdict.UNDETERMINED);
        }
    }

    /** The flows of some steps. */
    static Flows of(Iterable<Step> steps) {
        ImmutableList.Builder<Flow> flows = ImmutableList.builder();
        steps.forEach(step -> flows.addAll(of(step)));
        return new Flows(flows.build());
    }

    /** The flows of one step, from the structure before it; an amount set anew comes from nowhere. */
    static ImmutableList<Flow> of(Step step) {
        Structure before = step.before();
        Action action = step.action();
        if (action instanceof TransferQuota transfer) {
            return ImmutableList.of(new Flow(
                    owner(before, transfer.source()),
                    owner(before, transfer.target()),
                    Optional.of(transfer.posts()),
                    false));
        }
        if (action instanceof MoveDivision move) {
            Division moved = before.division(move.division()).orElseThrow();
            return ImmutableList.of(new Flow(moved.agency(), move.target(), moved.quota(), true));
        }
        if (action instanceof MergeAgencies merger) {
            return merger.sources().stream()
                    .filter(source -> !source.equals(merger.target().id()))
                    .map(source -> whole(before, source, merger.target().id()))
                    .collect(ImmutableList.toImmutableList());
        }
        if (action instanceof EndStandingAlone end) {
            return ImmutableList.of(whole(before, end.agency(), end.host()));
        }
        if (action instanceof SplitAgency split) {
            return ImmutableList.of(new Flow(
                    split.source(),
                    split.made().id(),
                    split.made().quota(),
                    !split.divisions().isEmpty()));
        }
        return withPool(before, action);
    }

    /** A body takes its posts out of the pool of its jurisdiction, and leaves them to it. */
    private static ImmutableList<Flow> withPool(Structure before, Action action) {
        if (action instanceof EstablishAgency establishment) {
            return fromPool(establishment.agency().id(), establishment.agency().quota());
        }
        if (action instanceof AbolishAgency abolition) {
            return toPool(abolition.agency(), posts(before, abolition.agency()));
        }
        if (action instanceof EstablishInstitution establishment) {
            return fromPool(
                    establishment.institution().id(),
                    establishment.institution().quota());
        }
        if (action instanceof AbolishInstitution abolition) {
            return toPool(
                    abolition.institution(),
                    before.institution(abolition.institution()).flatMap(Institution::quota));
        }
        if (action instanceof SetUpCoordinatingBody setUp) {
            return fromPool(setUp.body().id(), posts(setUp.body()));
        }
        if (action instanceof AbolishCoordinatingBody abolition) {
            return toPool(
                    abolition.body(), before.coordinatingBody(abolition.body()).flatMap(Flows::posts));
        }
        return ImmutableList.of();
    }

    private static ImmutableList<Flow> fromPool(ElementId made, Optional<Quota> posts) {
        return ImmutableList.of(new Flow(made.jurisdiction(), made, posts, false));
    }

    private static ImmutableList<Flow> toPool(ElementId ending, Optional<Quota> posts) {
        return ImmutableList.of(new Flow(ending, ending.jurisdiction(), posts, false));
    }

    /** A coordinating body of which no posts are told has none. */
    private static Optional<Quota> posts(CoordinatingBody body) {
        return Optional.of(body.posts().orElse(Quota.none()));
    }

    /** Whether posts came from one agency to another, be it through a pool; undetermined where nobody knows of some. */
    Verdict came(AgencyId giver, AgencyId taker) {
        Verdict came = between(giver, taker);
        for (Flow in : flows) {
            if (in.giver().equals(giver) && in.taker() instanceof JurisdictionCode pool) {
                came = came.or(in.hasPosts().and(between(pool, taker)));
            }
        }
        return came;
    }

    private Verdict between(ElementId giver, ElementId taker) {
        Verdict came = Verdict.VIOLATED;
        for (Flow flow : flows) {
            if (flow.giver().equals(giver) && flow.taker().equals(taker)) {
                came = came.or(flow.hasPosts());
            }
        }
        return came;
    }

    private static Flow whole(Structure before, AgencyId source, AgencyId target) {
        return new Flow(source, target, posts(before, source), true);
    }

    private static Optional<Quota> posts(Structure before, AgencyId agency) {
        return before.agency(agency).flatMap(Agency::quota);
    }

    private static ElementId owner(Structure before, ElementId holder) {
        return before.element(holder).orElseThrow() instanceof Division division ? division.agency() : holder;
    }
}
