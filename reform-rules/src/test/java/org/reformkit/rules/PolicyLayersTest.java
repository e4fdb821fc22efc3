package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.GivenValues;

/** Values with their dates, levels, and policies that extend others. */
class PolicyLayersTest {

    private static final String ID = "division.min-posts";
    private static final Citation NOTICE = Citation.of("《某市口径》", "第二条");
    private static final GivenValue THREE = GivenValue.builder()
            .text("3")
            .period(Period.since(LocalDate.of(2019, 3, 1)))
            .addBasis(NOTICE)
            .checked(Checked.of(CheckMark.SECONDARY))
            .build();
    private static final GivenValue TWO = GivenValue.builder()
            .text("1")
            .period(Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 1)))
            .build();
    private static final Policy NATIONAL = Policy.of(
            "全国",
            StandardRules.catalogue().type(ID).create(),
            StandardRules.catalogue().type("duty.one-lead").create(),
            StandardRules.catalogue().type("agency.valid-code").create());
    private static final Policy CITY =
            Policy.extending("某市", BasePolicy.of("national", NATIONAL)).with(ID, "posts", TWO, THREE);

    private static long violated(Policy policy, LocalDate asOf) {
        return policy.evaluate(County.structure(), asOf).findings(ID).stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                .count();
    }

    @Test
    void takesTheValuesOfTheDateOfJudging() {
        assertThat(violated(CITY, LocalDate.of(2019, 3, 1))).isEqualTo(8);
        assertThat(violated(CITY, LocalDate.of(2019, 2, 28))).isZero();

        Report before = CITY.evaluate(County.structure(), LocalDate.of(2018, 12, 31));
        assertThat(before.findings(ID))
                .hasSize(8)
                .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED)
                .allMatch(finding -> finding.rule().parameters().texts().get("posts") == null);
    }

    @Test
    void saysWhatTheValueInForceRestsOn() {
        Finding finding =
                CITY.evaluate(County.structure(), County.AS_OF).findings(ID).get(0);

        assertThat(finding.rule().given().of("posts")).containsExactly(THREE);
        assertThat(finding.citations())
                .extracting(Citation::text)
                .containsExactly("《地方各级人民政府机构设置和编制管理条例》第十三条", "《某市口径》第二条");
        assertThat(finding.text(Locale.CHINA)).contains("《某市口径》第二条");
    }

    @Test
    void isNotInForceWhileWhatItNeedsIsNotGiven() {
        Policy policy = Policy.of(
                "p", SampleRules.MIN_POSTS_TYPE.create(GivenValues.none().with("min", THREE)));

        assertThat(policy.evaluate(County.structure(), LocalDate.of(2019, 2, 1)).outOfForce())
                .containsExactly(ID);
        assertThat(policy.evaluate(County.structure(), County.AS_OF).count(Verdict.VIOLATED))
                .isEqualTo(7);
    }

    @Test
    void keepsConditionsWhateverTheDate() {
        @SuppressWarnings("unchecked")
        Rule<Division> rule = (Rule<Division>) CITY.rule(ID);
        Policy never = Policy.of("p", rule.when(Figures.DIVISION_POSTS.atLeast(100)));

        Report report = never.evaluate(County.structure(), County.AS_OF);

        assertThat(report.count(Verdict.NOT_APPLICABLE)).isEqualTo(8);
        assertThat(never.rule(ID).type()).isEmpty();
    }

    @Test
    void looksAtItsLevelsOnly() {
        Policy ofCities = CITY.changed(ID, rule -> rule.ofLevels(Level.PREFECTURE));
        Policy ofCounties = CITY.changed(ID, rule -> rule.ofLevels(Level.COUNTY, Level.PREFECTURE));

        Report none = ofCities.evaluate(County.structure(), County.AS_OF);
        assertThat(none.findings(ID)).isEmpty();
        assertThat(none.lookedAtNothing()).extracting(RuleDescription::id).contains(ID);
        assertThat(violated(ofCounties, County.AS_OF)).isEqualTo(8);

        Session session =
                Session.open(ofCities, County.structure(), County.AS_OF).asserting();
        Division small = County.structure().division(County.divisionId(1)).orElseThrow();
        assertThat(session.edit(edit -> edit.remove(small.id())).report().findings(ID))
                .isEmpty();
    }

    @Test
    void extendsOverridesAddsAndDrops() {
        Policy policy = CITY.changed("duty.one-lead", Rule::inPrinciple)
                .without("agency.valid-code")
                .plus(StandardRules.catalogue().type("agency.has-duties").create());

        assertThat(policy.rules()).extracting(Rule::id).containsExactly(ID, "duty.one-lead", "agency.has-duties");
        assertThat(policy.rule("duty.one-lead").severity()).isEqualTo(Severity.WARNING);
        assertThat(policy.inherited()).isEqualTo(NATIONAL.rules());
        assertThat(policy.toBuilder()
                        .rules(ImmutableList.copyOf(policy.rules()).reverse())
                        .build())
                .isEqualTo(policy);
    }

    @Test
    void ofRulesWithOneIdTheLastNamedCounts() {
        Policy policy = Policy.extending(
                "两级", BasePolicy.of("city", CITY), BasePolicy.of("steps", NATIONAL.changed(ID, Rule::inPrinciple)));

        assertThat(policy.rule(ID).given()).isEqualTo(GivenValues.none());
        assertThat(policy.rules()).hasSize(3);
    }

    @Test
    void onlyAnIllustrativePolicyRestsOnWhatNobodyChecked() {
        GivenValue borrowed = GivenValue.builder()
                .text("4")
                .checked(Checked.of(CheckMark.NONE))
                .build();
        Policy example = CITY.toBuilder().illustrative(true).build().with(ID, "posts", borrowed);

        assertThat(Policy.extending("x", BasePolicy.of("example", example)).illustrative())
                .isTrue();
        assertThatThrownBy(() -> CITY.with(ID, "posts", borrowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy '某市': rule 'division.min-posts' rests on what nobody checked. "
                        + "Expected that of an illustrative policy only.");
    }

    @Test
    void fingerprintKnowsValuesLevelsAndChecks() {
        assertThat(CITY.with(ID, "posts", THREE).fingerprint()).isNotEqualTo(CITY.fingerprint());
        assertThat(CITY.with(
                                ID,
                                "posts",
                                TWO,
                                THREE.toBuilder().basis(ImmutableList.of()).build())
                        .fingerprint())
                .isNotEqualTo(CITY.fingerprint());
        assertThat(CITY.changed(ID, rule -> rule.ofLevels(Level.COUNTY)).fingerprint())
                .isNotEqualTo(CITY.fingerprint());
        assertThat(CITY.changed(ID, rule -> rule.checked(Checked.of(CheckMark.PRIMARY)))
                        .fingerprint())
                .isNotEqualTo(CITY.fingerprint());
    }

    @Test
    void rejectsWhatCannotBe() {
        assertThatThrownBy(() -> Policy.extending("x", BasePolicy.of("a", CITY), BasePolicy.of("a", NATIONAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy 'x': it extends 'a' twice. Expected every name once.");
        assertThatThrownBy(() -> BasePolicy.of("国家", CITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy name '国家': expected kebab case, such as 'liyang-2019'.");
        assertThatThrownBy(() -> SampleRules.NO_MORE_THAN_100.ofLevels(Level.COUNTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'division.within-hundred': levels, and it judges structure. "
                        + "Expected none, as that is of no jurisdiction.");
        assertThatThrownBy(() ->
                        CITY.with(ID, "posts", THREE, TWO.toBuilder().text("-").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'division.min-posts': Parameter 'posts': '-'. Expected a whole number.");
    }
}
