package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.grain.Scope;

class EvaluationTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
    /** Before the county by its code. */
    private static final JurisdictionCode DISTRICT = JurisdictionCode.parse("320402");

    private static final AgencyId DISTRICT_OFFICE = AgencyId.of(DISTRICT, "A-01");

    @Test
    void judgesTheStateAndListsWhatNeedsMore() {
        Report report = SampleRules.policy().evaluate(County.structure(), County.AS_OF);

        assertThat(report.asOf()).isEqualTo(County.AS_OF);
        assertThat(report.scope()).isEqualTo(Scope.STRUCTURE);
        assertThat(report.findings())
                .extracting(finding -> finding.key().text())
                .startsWith("agency.comprehensive-share/1 320481/A-01", "agency.min-posts/1 320481/A-02")
                .hasSize(2 + 7);
        assertThat(report.notJudged())
                .extracting(RuleDescription::id)
                .containsExactly("agency.only-fewer", "duty.always-held", "step.has-basis");
        assertThat(report.lookedAtNothing()).isEmpty();
    }

    @Test
    void countsEverySubjectByRuleAndJurisdiction() {
        Report report = SampleRules.policy().evaluate(County.structure(), County.AS_OF);

        assertThat(report.tallies())
                .containsExactly(
                        new Tally("agency.comprehensive-share", Optional.of(County.CODE), 1, 0, 0, 1),
                        new Tally("agency.min-posts", Optional.of(County.CODE), 0, 1, 1, 0),
                        new Tally("agency.within-limit", Optional.of(County.CODE), 0, 1, 0, 0),
                        new Tally("division.min-posts", Optional.of(County.CODE), 0, 1, 0, 7),
                        new Tally("division.within-hundred", Optional.empty(), 0, 1, 0, 0));
        assertThat(report.count(Verdict.VIOLATED)).isEqualTo(8);
        assertThat(report.count(Severity.ERROR, Verdict.VIOLATED, Disposition.OPEN))
                .isEqualTo(7);
    }

    @Test
    void judgesTheWholeOfATransition() {
        Structure after = County.structure()
                .edit()
                .put(County.agency(County.SUCCESSOR, "市消防救援局").build())
                .done();
        Report report = SampleRules.policy().evaluate(County.structure(), after, County.AS_OF);

        assertThat(report.findings("agency.only-fewer"))
                .extracting(finding -> finding.text(Locale.CHINA))
                .containsExactly("底线  agency.only-fewer  溧阳市  机构增减 1 个，上限 0 个，超 1 个" + "  数据：agencies.csv 第 2、3 行");
        assertThat(report.notJudged())
                .extracting(RuleDescription::id)
                .containsExactly("duty.always-held", "step.has-basis");
    }

    @Test
    void judgesTheResultTheWholeAndTheStepsOfARun() {
        PlanRun run = County.plan(
                        County.establish(FEBRUARY),
                        County.abolish(County.EMERGENCY, FEBRUARY),
                        County.transferForest(County.SUCCESSOR, MARCH))
                .applyTo(County.structure());
        Report report = SampleRules.policy().evaluate(run, County.AS_OF);

        assertThat(report.notJudged()).isEmpty();
        assertThat(report.findings("duty.always-held"))
                .extracting(finding -> finding.text(Locale.CHINA))
                .containsExactly("底线  duty.always-held  森林防火处置  第 2 步之后 不符合：有主办机构  数据：方案第 2 步");
        assertThat(report.findings("step.has-basis"))
                .extracting(Finding::subject)
                .containsExactly("step-0001", "step-0002", "step-0003");
        assertThat(report.findings("agency.only-fewer")).isEmpty();
        assertThat(report.lookedAtNothing())
                .extracting(RuleDescription::id)
                .containsExactly("division.min-posts", "agency.comprehensive-share");
    }

    @Test
    void isUndeterminedWhereAnActionWasRefused() {
        PlanRun run = County.plan(
                        County.abolish(County.EMERGENCY, FEBRUARY),
                        County.abolish(AgencyId.of(County.CODE, "A-99"), MARCH))
                .applyTo(County.structure());
        Report report = SampleRules.policy().evaluate(run, County.AS_OF);

        assertThat(report.findings("agency.min-posts"))
                .extracting(finding -> finding.text(Locale.CHINA))
                .containsExactly("底线  待定  机构编制不少于十名  方案  方案不能全部执行。"
                        + run.refusal().orElseThrow().text(Locale.CHINA));
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.VIOLATED)
                .extracting(finding -> finding.key().text())
                .containsExactly("duty.always-held/1 320481/D-01", "step.has-basis/1 step-0001");
        assertThat(report.tallies().get(0))
                .isEqualTo(new Tally("agency.comprehensive-share", Optional.empty(), 0, 0, 1, 0));
    }

    @Test
    void runThatHoldsSoFarIsUndeterminedWhereAnActionWasRefused() {
        PlanRun run = County.plan(County.establish(FEBRUARY), County.abolish(AgencyId.of(County.CODE, "A-99"), MARCH))
                .applyTo(County.structure());
        Report report = Policy.of("p", SampleRules.ALWAYS_HELD).evaluate(run, County.AS_OF);

        assertThat(report.findings())
                .extracting(finding -> finding.text(Locale.ENGLISH))
                .containsExactly("Bottom line  undetermined  duty.always-held  森林防火处置  the plan cannot be carried out. "
                        + run.refusal().orElseThrow().text(Locale.ENGLISH));
    }

    @Test
    void judgesThePlanAsAWhole() {
        ReformPlan plan = County.plan(County.establish(FEBRUARY));
        Policy policy = Policy.of("p", SampleRules.PLAN_IS_APPROVED);

        Report report = policy.evaluate(plan.applyTo(County.structure()), County.AS_OF);
        assertThat(report.findings())
                .extracting(finding -> finding.key().text(), finding -> finding.text(Locale.ENGLISH))
                .containsExactly(tuple(
                        "plan.is-approved/1 plan", "Bottom line  plan.is-approved  the plan  not met: is approved"));
        assertThat(report.tallies()).containsExactly(new Tally("plan.is-approved", Optional.empty(), 0, 0, 0, 1));

        ReformPlan approved = plan.toBuilder()
                .addApproval(
                        Approval.builder().approver("市委").approvedOn(FEBRUARY).build())
                .build();
        assertThat(policy.evaluate(approved.applyTo(County.structure()), County.AS_OF)
                        .findings())
                .isEmpty();
        assertThat(policy.evaluate(County.structure(), County.AS_OF).findings()).isEmpty();
    }

    @Test
    void judgesThePlanAlsoWhereAnActionWasRefused() {
        PlanRun run = County.plan(County.abolish(AgencyId.of(County.CODE, "A-99"), MARCH))
                .applyTo(County.structure());
        Policy policy = Policy.of("p", SampleRules.PLAN_IS_APPROVED, SampleRules.MIN_AGENCY_POSTS);

        assertThat(policy.evaluate(run, County.AS_OF).findings())
                .extracting(finding -> finding.key().text(), Finding::verdict)
                .containsExactly(
                        tuple("agency.min-posts/1 plan", Verdict.UNDETERMINED),
                        tuple("plan.is-approved/1 plan", Verdict.VIOLATED));
    }

    @Test
    void judgesThePlanByARuleInForceOnSomeDayOfTheRun() {
        PlanRun run = County.plan(County.establish(FEBRUARY)).applyTo(County.structure());
        Period february = Period.of(FEBRUARY, MARCH);

        assertThat(Policy.of("p", SampleRules.PLAN_IS_APPROVED.inForce(february))
                        .evaluate(run, County.AS_OF)
                        .findings())
                .hasSize(1);
        assertThat(Policy.of("p", SampleRules.PLAN_IS_APPROVED.inForce(Period.since(County.AS_OF.plusDays(1))))
                        .evaluate(run, County.AS_OF)
                        .outOfForce())
                .containsExactly("plan.is-approved");
    }

    @Test
    void listsRulesThatAreNotInForce() {
        Rule<Agency> later = SampleRules.MIN_AGENCY_POSTS.inForce(Period.since(LocalDate.of(2019, 4, 1)));
        Policy policy = Policy.of("p", later, SampleRules.AGENCY_LIMIT);

        Report march = policy.evaluate(County.structure(), LocalDate.of(2019, 3, 31));
        assertThat(march.outOfForce()).containsExactly("agency.min-posts");
        assertThat(march.findings()).isEmpty();
        assertThat(march.lookedAtNothing()).isEmpty();

        Report april = policy.evaluate(County.structure(), LocalDate.of(2019, 4, 1));
        assertThat(april.outOfForce()).isEmpty();
        assertThat(april.findings()).hasSize(1);

        assertThat(policy.evaluate(County.structure(), LocalDate.of(2019, 3, 31)))
                .as("what was judged before as of another date")
                .isEqualTo(march);
        assertThat(policy.evaluate(County.structure(), County.structure(), LocalDate.of(2019, 4, 1))
                        .scope())
                .as("what was judged before without a structure after")
                .isEqualTo(Scope.TRANSITION);
    }

    @Test
    void hasNoRuleInForceOutsideThePeriodOfThePolicy() {
        Policy policy = SampleRules.policy().toBuilder()
                .period(Period.since(LocalDate.of(2020, 1, 1)))
                .build();

        assertThat(policy.evaluate(County.structure(), County.AS_OF).outOfForce())
                .hasSize(policy.rules().size());
    }

    @Test
    void followsARunThroughThePeriodOfTheRuleOnly() {
        PlanRun run = County.plan(
                        County.abolish(County.EMERGENCY, FEBRUARY), County.transferForest(County.OFFICE, MARCH))
                .applyTo(County.structure());
        Rule<?> february = SampleRules.ALWAYS_HELD.inForce(Period.of(FEBRUARY, MARCH));
        Rule<?> march = SampleRules.ALWAYS_HELD.inForce(Period.since(MARCH));
        Rule<?> april = SampleRules.ALWAYS_HELD.inForce(Period.since(LocalDate.of(2019, 4, 1)));

        assertThat(Policy.of("p", february).evaluate(run, County.AS_OF).count(Verdict.VIOLATED))
                .isEqualTo(1);
        assertThat(Policy.of("p", march).evaluate(run, County.AS_OF).count(Verdict.SATISFIED))
                .isEqualTo(1);
        assertThat(Policy.of("p", april).evaluate(run, County.AS_OF).outOfForce())
                .containsExactly("duty.always-held");
    }

    @Test
    void judgesStepsOfThePeriodOfTheRuleOnly() {
        PlanRun run = County.plan(County.establish(FEBRUARY), County.transferForest(County.SUCCESSOR, MARCH))
                .applyTo(County.structure());
        Rule<?> march = SampleRules.STEP_HAS_BASIS.inForce(Period.since(MARCH));

        assertThat(Policy.of("p", march).evaluate(run, County.AS_OF).findings())
                .extracting(Finding::subject)
                .containsExactly("step-0002");
    }

    @Test
    void showsTheDateToMeasuresAndChecks() {
        Rule<Structure> rule = Rule.forEach(Structure.class)
                .named("date.is-seen")
                .requires(Check.that(
                        Text.of("date"),
                        (structure, whole) -> structure.date().equals(County.AS_OF)
                                && whole.date().equals(County.AS_OF)));

        assertThat(Policy.of("p", rule)
                        .evaluate(County.structure(), County.AS_OF)
                        .findings())
                .isEmpty();
        assertThat(Policy.of("p", rule)
                        .evaluate(County.structure(), County.BEFORE)
                        .findings())
                .hasSize(1);
    }

    @Test
    void followsWhatStandsOnlyInTheMiddleOfARun() {
        Rule<?> rule = Rule.forEachCourse(Agency.class)
                .named("agency.has-posts")
                .requires(Lifts.throughout(Figures.AGENCY_POSTS.atLeast(1)));
        PlanRun run = County.plan(County.establish(FEBRUARY), County.abolish(County.SUCCESSOR, MARCH))
                .applyTo(County.structure());

        assertThat(Policy.of("p", rule).evaluate(run, County.AS_OF).findings())
                .extracting(Finding::subject)
                .containsExactly("320481/A-02", "320481/A-03");
    }

    @Test
    void wholeRunAndWholeTransitionAreSubjectsToo() {
        PlanRun run = County.plan(County.establish(FEBRUARY)).applyTo(County.structure());
        Rule<?> whole = Rule.forEachTransition(Structure.class)
                .named("whole.posts-kept")
                .requires(Lifts.change(Figures.ALL_POSTS).exactly(0));
        Rule<?> course = Rule.forEachCourse(Structure.class)
                .named("whole.steps-known")
                .requires(
                        Lifts.<Structure>everyStep(Check.that(Text.of("dated"), (structure, step) -> step.number() > 0))
                                .and(Lifts.<Structure>atEnd(Figures.ALL_DIVISIONS.exactly(8))));

        Report report = Policy.of("p", whole, course).evaluate(run, County.AS_OF);
        assertThat(report.tallies())
                .containsExactly(
                        new Tally("whole.posts-kept", Optional.empty(), 0, 0, 1, 0),
                        new Tally("whole.steps-known", Optional.empty(), 0, 1, 0, 0));
    }

    @Test
    void ruleOfDutiesLooksAtNothingWhereThereAreNone() {
        Structure empty = Structure.builder(County.BEFORE).build();
        Rule<Duty> rule = Rule.forEach(Duty.class).named("duty.has-lead").requires(Figures.HAS_LEAD);
        Report report = Policy.of("p", rule).evaluate(empty, County.AS_OF);

        assertThat(report.lookedAtNothing()).extracting(RuleDescription::id).containsExactly("duty.has-lead");
        assertThat(report.tallies()).isEmpty();
        assertThat(Policy.of("p", rule).evaluateInParallel(Scene.of(empty, County.AS_OF)))
                .isEqualTo(report);
    }

    @Test
    void tellsStepsInTheirOrderWhicheverJurisdictionTheyAreIn() {
        PlanRun run = County.plan(
                        County.establish(FEBRUARY),
                        Rename.builder()
                                .element(DISTRICT_OFFICE)
                                .name("区应急局")
                                .effectiveOn(MARCH)
                                .build())
                .applyTo(countyAndDistrict());
        Policy policy = Policy.of("p", SampleRules.STEP_HAS_BASIS);
        Scene scene = Scene.of(run, County.AS_OF);
        Report report = policy.evaluate(run, County.AS_OF);

        assertThat(report.findings()).extracting(Finding::subject).containsExactly("step-0001", "step-0002");
        assertThat(policy.evaluateIn(DISTRICT, scene).merge(policy.evaluateIn(County.CODE, scene)))
                .isEqualTo(report);
    }

    @Test
    void tellsRelationsInTheOrderOfTheirKeysWhicheverJurisdictionTheyAreIn() {
        Rule<Relation> rule = Rule.forEach(Relation.class)
                .named("relation.none")
                .requires(Check.that(Text.of("没有"), (structure, relation) -> false));
        Structure structure = countyAndDistrict()
                .edit()
                .put(Plate.of(DISTRICT_OFFICE, "区地震局"))
                .put(CoLocation.of(County.EMERGENCY, List.of(County.EMERGENCY, County.OFFICE)))
                .done();
        Report report = Policy.of("p", rule).evaluate(structure, County.AS_OF);

        assertThat(report.findings())
                .extracting(Finding::subject)
                .containsExactly("co-location 320481/A-01", "plate 320402/A-01 区地震局");
        assertThat(report.merge(report)).isEqualTo(report);
    }

    private static Structure countyAndDistrict() {
        return County.structure()
                .edit()
                .put(Jurisdiction.of(DISTRICT, "天宁区"))
                .put(County.agency(DISTRICT_OFFICE, "区应急管理局").build())
                .done();
    }

    @Test
    void tellsFindingsInTheOrderOfTheirKeysWhateverTheseAre() {
        StructureBuilder structure = Structure.builder(County.AS_OF);
        // Codes that begin with another, and keys that sort before and after a slash and a digit, and beyond one char.
        for (String code : List.of("320482", "320481001001", "320481", "320481001")) {
            JurisdictionCode place = JurisdictionCode.parse(code);
            structure.add(Jurisdiction.of(place, "某地" + code));
            for (String key : List.of("A_1", "\ud840\udc00", "A", "\ufb00", "A.1", "A-", "0", "A-1")) {
                structure.add(Agency.builder()
                        .id(AgencyId.of(place, key))
                        .name("局" + key)
                        .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .build());
            }
        }

        Scene scene = Scene.of(structure.build(), County.AS_OF);
        Report report = Policy.of("p", SampleRules.MIN_AGENCY_POSTS).evaluateInParallel(scene);

        assertThat(report.findings()).extracting(Finding::subject).isSorted().hasSize(32);
        assertThat(report)
                .isEqualTo(
                        Policy.of("p", SampleRules.MIN_AGENCY_POSTS).evaluate(scene.after(), County.AS_OF).toBuilder()
                                .build());
    }
}
