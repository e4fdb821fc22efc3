package org.reformkit.benchmarks.peer;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Fact;
import org.reformkit.benchmarks.peer.fact.FindingFact;
import org.reformkit.benchmarks.peer.fact.MandateFact;

/** The ten rules as constraint streams of Timefold (约束流). */
public final class TimefoldRules implements ConstraintProvider {

    /** Why a point was lost. */
    record Reason(FindingFact finding) implements ConstraintJustification {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            constraint(
                    AnchorRule.AGENCIES_WITHIN_LIMIT,
                    factory.forEach(AgencyFact.class)
                            .filter(AgencyFact::isCounted)
                            .groupBy(AgencyFact::getCounty, ConstraintCollectors.count())
                            .filter((county, count) -> count > AnchorRule.MOST_AGENCIES)
                            .map((county, count) -> county)),
            constraint(
                    AnchorRule.POSTS_WITHIN_TOTAL,
                    factory.forEach(AgencyFact.class)
                            .groupBy(AgencyFact::getCounty, ConstraintCollectors.sum(AgencyFact::getPosts))
                            .filter((county, posts) -> posts > county.getApproved())
                            .map((county, posts) -> county)),
            constraint(
                    AnchorRule.DIVISION_POSTS,
                    factory.forEach(DivisionFact.class)
                            .filter(division -> division.getPosts() < AnchorRule.LEAST_DIVISION_POSTS)),
            constraint(
                    AnchorRule.COMPREHENSIVE_SHARE,
                    factory.forEach(DivisionFact.class)
                            .groupBy(
                                    DivisionFact::getAgency,
                                    ConstraintCollectors.sum(DivisionFact::getShare),
                                    ConstraintCollectors.count())
                            .filter((agency, share, all) ->
                                    all >= AnchorRule.LEAST_DIVISIONS_TO_SHARE && share * 3 > all)
                            .map((agency, share, all) -> agency)),
            constraint(
                    AnchorRule.AGENCY_POSTS,
                    factory.forEach(AgencyFact.class)
                            .filter(agency -> agency.getPosts() < AnchorRule.LEAST_AGENCY_POSTS)),
            constraint(
                    AnchorRule.DIVISIONS_WITHIN_AGENCY,
                    factory.forEach(DivisionFact.class)
                            .groupBy(DivisionFact::getAgency, ConstraintCollectors.sum(DivisionFact::getPosts))
                            .filter((agency, posts) -> posts > agency.getPosts())
                            .map((agency, posts) -> agency)),
            constraint(AnchorRule.ONE_LEAD, factory.forEach(DutyFact.class).filter(duty -> duty.getLeadCount() != 1)),
            constraint(
                    AnchorRule.MANDATED_BODY,
                    factory.forEach(MandateFact.class)
                            .ifNotExists(
                                    AgencyFact.class,
                                    Joiners.equal(MandateFact::getCounty, AgencyFact::getCounty),
                                    Joiners.equal(MandateFact::getFunction, AgencyFact::getFunction))),
            constraint(
                    AnchorRule.DIVISION_LEADERS,
                    factory.forEach(DivisionFact.class)
                            .filter(division -> division.getLeaders() > division.getMostLeaders())),
            constraint(
                    AnchorRule.UNIQUE_NAMES,
                    factory.forEach(AgencyFact.class)
                            .groupBy(
                                    AgencyFact::getCounty,
                                    ConstraintCollectors.countDistinct(AgencyFact::getName),
                                    ConstraintCollectors.count())
                            .filter((county, names, all) -> names < all)
                            .map((county, names, all) -> county)),
        };
    }

    private static <F extends Fact> Constraint constraint(AnchorRule rule, UniConstraintStream<F> violating) {
        return violating
                .penalize(SimpleScore.ONE)
                .justifyWith((fact, score) -> new Reason(new FindingFact(rule, fact)))
                .asConstraint(rule.name());
    }
}
