package org.reformkit.benchmarks.peer;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Facts;

/**
 * Timefold's score director (评分导演), by which its solvers re-check after every move: internal API, and the beans are
 * changed in place. It keeps the matches, by which it can tell what is violated.
 */
public final class TimefoldDirector implements AutoCloseable {

    private static final DefaultSolverFactory<TimefoldPlan> FACTORY =
            (DefaultSolverFactory<TimefoldPlan>) SolverFactory.<TimefoldPlan>create(new SolverConfig()
                    .withSolutionClass(TimefoldPlan.class)
                    .withEntityClasses(DivisionFact.class)
                    .withConstraintProviderClass(TimefoldRules.class)
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT));

    private final InnerScoreDirector<TimefoldPlan, SimpleScore> director;

    /** Builds the network over the beans. */
    @SuppressWarnings("unchecked") // the builder is of the score's type, what it builds does not say so
    public TimefoldDirector(Facts facts) {
        var builder = FACTORY.<SimpleScore>getScoreDirectorFactory().createScoreDirectorBuilder();
        builder.withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED);
        builder.withLookUpEnabled(false);
        this.director = (InnerScoreDirector<TimefoldPlan, SimpleScore>) builder.build();
        director.setWorkingSolution(new TimefoldPlan(facts));
    }

    /** The number of violations. */
    public int violations() {
        return -director.calculateScore().raw().score();
    }

    /** Moves posts (名) between divisions, and between their agencies where these differ. */
    public void transfer(DivisionFact source, DivisionFact target, int posts) {
        if (source.getAgency() != target.getAgency()) {
            add(source.getAgency(), -posts);
            add(target.getAgency(), posts);
        }
        add(source, -posts);
        add(target, posts);
        director.triggerVariableListeners();
    }

    /** Makes an agency the only lead of a duty. */
    public void lead(DutyFact duty, AgencyFact lead) {
        director.beforeProblemPropertyChanged(duty);
        duty.setLead(lead);
        director.afterProblemPropertyChanged(duty);
        director.triggerVariableListeners();
    }

    private void add(DivisionFact division, int posts) {
        director.beforeVariableChanged(division, "posts");
        division.setPosts(division.getPosts() + posts);
        director.afterVariableChanged(division, "posts");
    }

    private void add(AgencyFact agency, int posts) {
        director.beforeProblemPropertyChanged(agency);
        agency.setPosts(agency.getPosts() + posts);
        director.afterProblemPropertyChanged(agency);
    }

    /** What is violated now. */
    public Found found() {
        Found found = new Found();
        director.getConstraintMatchTotalMap()
                .values()
                .forEach(total -> total.getConstraintMatchSet().forEach(match -> {
                    TimefoldRules.Reason reason = match.getJustification();
                    found.add(
                            reason.finding().rule(), reason.finding().subject().getId());
                }));
        return found;
    }

    @Override
    public void close() {
        director.close();
    }
}
