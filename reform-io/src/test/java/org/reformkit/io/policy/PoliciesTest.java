package org.reformkit.io.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformkit.io.json.ReformJson;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.library.StandardRules;

class PoliciesTest {

    private static final Policy LIYANG = Policies.named("liyang-2019");

    static Stream<String> names() {
        return Policies.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isADocumentAsTheLibraryWritesIt(String name) throws IOException {
        String resource =
                Resources.toString(Resources.getResource(Policies.class, name + ".json"), StandardCharsets.UTF_8);

        assertThat(ReformJson.toJson(Policies.named(name))).isEqualTo(resource);
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesExemptionsToTheCase(String name) {
        assertThat(Policies.named(name).exemptions()).isEmpty();
    }

    @Test
    void hasThoseOfFivePlacesOnTheCommonOne() {
        assertThat(Policies.names().stream()
                        .filter(name -> Policies.named(name).bases().stream()
                                .map(BasePolicy::name)
                                .toList()
                                .equals(ImmutableSet.of("national").asList())))
                .containsExactly("chengdu-2019", "liyang-2019", "shenyang-2019", "weihai-2021", "yinchuan-2019");
        assertThat(Policies.base("national").policy()).isEqualTo(Policies.named("national"));
    }

    /** A type that no profile has would be shown by nothing that a user can start with; of two no source gives a value. */
    @Test
    void hasEveryStandardRuleInSomePolicy() {
        assertThat(Policies.names().stream()
                        .flatMap(name -> Policies.named(name).rules().stream())
                        .map(rule -> rule.type().orElseThrow().id())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(StandardRules.catalogue().types().stream()
                        .map(RuleType::id)
                        .filter(id -> !ImmutableSet.of("agency.leader-share", "agency.name-fits-kind")
                                .contains(id))
                        .toList());
    }

    @Test
    void saysWhichPolicyThatOfLiyangIs() {
        assertThat(LIYANG.title()).isEqualTo("溧阳市机构改革口径（2019，据公开汇报整理）");
        assertThat(LIYANG.issuer()).isEmpty();
        assertThat(LIYANG.document()).isEmpty();
        assertThat(LIYANG.period()).contains(Period.since(LocalDate.of(2018, 11, 30)));
        assertThat(LIYANG.illustrative()).isFalse();
    }

    @Test
    void hasTheFiguresOfLiyang() {
        assertThat(parameter(LIYANG, "agency.within-limit", "limit")).isEqualTo("37");
        assertThat(parameter(LIYANG, "agency.within-limit-after-reform", "limit"))
                .isEqualTo("37");
        assertThat(parameter(LIYANG, "agency.min-posts", "posts")).isEqualTo("10");
        assertThat(parameter(LIYANG, "agency.comprehensive-share", "share")).isEqualTo("1/3");
        assertThat(parameter(LIYANG, "division.min-posts", "posts")).isEqualTo("3");
        assertThat(parameter(LIYANG, "division.min-posts", "inclusive")).isEqualTo("true");
    }

    @Test
    void hasTheFiguresOfTheOthers() {
        Policy shenyang = Policies.named("shenyang-2019");
        assertThat(parameter(shenyang, "division.min-posts", "posts")).isEqualTo("4");
        assertThat(parameter(shenyang, "division.min-posts", "inclusive")).isEqualTo("false");
        assertThat(shenyang.rule("division.min-posts").severity()).isEqualTo(Severity.ERROR);
        assertThat(shenyang.rule("division.min-posts").levels()).containsExactly(Level.PREFECTURE);
        assertThat(Policies.named("yinchuan-2019").rule("duty.one-lead").severity())
                .isEqualTo(Severity.WARNING);
        assertThat(parameter(Policies.named("leader-steps"), "division.leaders-by-posts", "steps"))
                .isEqualTo("0:1;4:2;8:3");
        assertThat(parameter(Policies.named("leader-steps"), "agency.leaders-by-posts", "limits"))
                .isEqualTo("county:3;prefecture:3;province:3");
        assertThat(parameter(Policies.named("yinchuan-2019"), "agency.sink-share", "share"))
                .isEqualTo("4/5");
        assertThat(Policies.named("national").rule("agency.within-limit").parameters())
                .doesNotContainKey("limit");
    }

    /** The days that the report of the city tells: SY-19, SY-23, SY-25, SY-26. */
    @Test
    void findsShenyangInOrderAndInTimeAsItTellsItself() {
        LocalDate approved = LocalDate.of(2018, 12, 20);
        ReformPlan plan = ReformPlan.builder()
                .title("沈阳市机构改革方案")
                .addMilestones(
                        reached(MilestoneKind.APPROVAL, approved),
                        reached(MilestoneKind.CHARTERS, approved),
                        reached(MilestoneKind.LEADERS, approved),
                        reached(MilestoneKind.MOBILISATION, approved.plusDays(1)),
                        reached(MilestoneKind.SET_UP, LocalDate.of(2019, 1, 1)))
                .build();
        JurisdictionCode city = JurisdictionCode.parse("210100");
        Structure before = Structure.builder(LocalDate.of(2019, 3, 31))
                .add(Jurisdiction.of(city, "沈阳市"))
                .build();
        Report report = Policies.named("shenyang-2019").evaluate(plan.applyTo(before), before.date());

        assertThat(report.findings("milestone.in-order")).isEmpty();
        assertThat(report.findings("milestone.by-deadline")).isEmpty();
        assertThat(report.lookedAtNothing())
                .extracting(RuleDescription::id)
                .doesNotContain("milestone.in-order", "milestone.by-deadline");
    }

    /** What the city tells that it did: WH-10 of one sort of divisions, WH-13 and WH-14 of others. */
    @Test
    void letsWeihaiSplitAndSetUpDivisionsAsItTellsItself() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        AgencyId bureau = AgencyId.of(JurisdictionCode.parse("371000"), "A-01");
        Division safety = division(bureau, 1, "安全生产综合协调科");
        Structure before = Structure.builder(day)
                .add(Jurisdiction.of(bureau.jurisdiction(), "威海市"))
                .add(Agency.builder()
                        .id(bureau)
                        .name("威海市应急局")
                        .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .build())
                .add(safety)
                .build();
        Action split = SplitDivision.builder()
                .division(safety.id())
                .made(division(bureau, 2, "安全生产巡查督查科"))
                .effectiveOn(day)
                .build();

        assertThat(netZero(before, split, establish(bureau, 3, "安全生产科", day))).isEmpty();
        assertThat(netZero(before, establish(bureau, 3, "产业发展科", day))).hasSize(1);
    }

    private static ImmutableList<Finding> netZero(Structure before, Action... actions) {
        return Policies.named("weihai-2021")
                .evaluate(
                        ReformPlan.builder()
                                .title("威海市内设机构调整方案")
                                .addActions(actions)
                                .build()
                                .applyTo(before),
                        before.date())
                .findings("division.replacement-net-zero");
    }

    private static Action establish(AgencyId agency, int number, String name, LocalDate day) {
        return EstablishDivision.builder()
                .division(division(agency, number, name))
                .effectiveOn(day)
                .build();
    }

    private static Division division(AgencyId agency, int number, String name) {
        return Division.builder()
                .id(DivisionId.of(agency.jurisdiction(), "A-01-0" + number))
                .agency(agency)
                .name(name)
                .build();
    }

    private static Milestone reached(MilestoneKind kind, LocalDate day) {
        return Milestone.builder().kind(kind).doneOn(day).build();
    }

    /** What one city laid down for itself binds no other level. */
    @Test
    void bindsTheLevelsOfTheirReports() {
        assertThat(LIYANG.rules().stream()
                        .filter(rule -> rule.levels().equals(ImmutableSet.of(Level.COUNTY)))
                        .map(Rule::id))
                .containsExactlyInAnyOrder(
                        "agency.within-limit",
                        "agency.within-limit-after-reform",
                        "agency.min-posts",
                        "agency.comprehensive-share",
                        "division.min-posts",
                        "division.min-posts-in-agency",
                        "jurisdiction.required-functions.of-reform",
                        "placement.as-required");
        assertThat(Policies.named("shenyang-2019")
                        .rule("jurisdiction.required-functions.of-reform")
                        .levels())
                .containsExactly(Level.PREFECTURE);
        Policy yinchuan = Policies.named("yinchuan-2019");
        assertThat(yinchuan.rule("mandate.all-listed").levels()).containsExactly(Level.PREFECTURE);
        assertThat(yinchuan.rule("jurisdiction.upper-bodies-answered").levels())
                .containsExactly(Level.PREFECTURE, Level.COUNTY);
    }

    /** Each by its own basis, and not by that of a later law. */
    @Test
    void isInForceFromItsOwnBasis() {
        assertThat(Policies.named("chengdu-2019")
                        .rule("duty.freedom-police-only")
                        .inForce())
                .contains(Period.since(LocalDate.of(2019, 1, 11)));
        for (String id : ImmutableSet.of("duty.delegated-once", "list.published")) {
            assertThat(LIYANG.rule(id).inForce()).contains(Period.since(LocalDate.of(2018, 11, 30)));
        }
        assertThat(Policies.named("weihai-2021").rules()).extracting(Rule::id).doesNotContain("milestone.by-deadline");
    }

    @Test
    void takesWhatIsSaidInPrincipleForAWarning() {
        assertThat(LIYANG.rules().stream()
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(Rule::id)
                        .collect(ImmutableSet.toImmutableSet()))
                .contains(
                        "agency.min-posts",
                        "agency.comprehensive-share",
                        "agency.has-duties",
                        "agency.staff-run-off",
                        "division.min-posts",
                        "division.min-posts-in-agency");
    }

    @Test
    void refusesNamesItDoesNotKnow() {
        assertThatThrownBy(() -> Policies.named("../liyang-2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Policy '../liyang-2019': unknown. Expected one of chengdu-2019, leader-steps, liyang-2019, "
                                + "national, shenyang-2019, weihai-2021, yinchuan-2019.");
    }

    private static String parameter(Policy policy, String rule, String name) {
        return String.valueOf(policy.rule(rule).parameters().get(name));
    }
}
