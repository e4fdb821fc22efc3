package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/** Rules of every scope that the engine's tests share. */
public final class SampleRules {

    public static final Parameter<Long> MIN =
            Parameter.required("min", ParameterType.INTEGER, Text.of("下限", "the fewest posts"));

    public static final RuleType MIN_POSTS_TYPE = RuleType.of(
            "division.min-posts",
            "S05",
            Text.of("内设机构编制不少于下限", "Divisions have a minimum of posts"),
            ImmutableList.of(MIN),
            values -> Rule.forEach(Division.class)
                    .named("division.min-posts")
                    .ref("S05")
                    .titled("内设机构编制不少于下限", "Divisions have a minimum of posts")
                    .requires(Figures.DIVISION_POSTS.atLeast(values.get(MIN))));

    public static final Rule<Agency> COMPREHENSIVE_SHARE = Rule.forEach(Agency.class)
            .named("agency.comprehensive-share")
            .titled("综合性内设机构不超过三分之一", "Comprehensive divisions are at most a third")
            .requires(Measure.<Agency>share(Figures.COMPREHENSIVE_DIVISIONS, Figures.DIVISIONS)
                    .atMost(1, 3))
            .when(Figures.DIVISIONS.atLeast(3))
            .inPrinciple()
            .because(County.BASIS);

    public static final Rule<Agency> MIN_AGENCY_POSTS = Rule.forEach(Agency.class)
            .named("agency.min-posts")
            .titled("机构编制不少于十名", "Agencies have ten posts or more")
            .requires(Figures.AGENCY_POSTS.atLeast(10));

    public static final Rule<Jurisdiction> AGENCY_LIMIT =
            Rule.forEach(Jurisdiction.class).named("agency.within-limit").requires(Figures.AGENCIES.atMost(2));

    public static final Rule<Structure> NO_MORE_THAN_100 =
            Rule.forEach(Structure.class).named("division.within-hundred").requires(Figures.ALL_DIVISIONS.atMost(100));

    public static final Rule<Transition<Jurisdiction>> ONLY_FEWER = Rule.forEachTransition(Jurisdiction.class)
            .named("agency.only-fewer")
            .requires(Lifts.change(Figures.AGENCIES).atMost(0));

    public static final Rule<Course<Duty>> ALWAYS_HELD =
            Rule.forEachCourse(Duty.class).named("duty.always-held").requires(Lifts.throughout(Figures.HAS_LEAD));

    public static final Rule<Step> STEP_HAS_BASIS = Rule.forEachStep()
            .named("step.has-basis")
            .requires(Check.that(
                    Text.of("有依据", "has a basis"),
                    (structure, step) -> !step.action().bases().isEmpty()));

    public static final Rule<PlanRun> PLAN_IS_APPROVED = Rule.forEachPlan()
            .named("plan.is-approved")
            .requires(Check.that(
                    Text.of("有批准", "is approved"),
                    (structure, run) -> !run.plan().approvals().isEmpty()));

    private SampleRules() {}

    public static Rule<?> minPosts(long min) {
        return MIN_POSTS_TYPE.create(Parameters.of(MIN, min));
    }

    public static Policy policy() {
        return Policy.of(
                "溧阳口径",
                minPosts(3),
                COMPREHENSIVE_SHARE,
                MIN_AGENCY_POSTS,
                AGENCY_LIMIT,
                NO_MORE_THAN_100,
                ONLY_FEWER,
                ALWAYS_HELD,
                STEP_HAS_BASIS);
    }
}
