package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Element;
import org.reformkit.model.plan.Step;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Scope;
import org.reformkit.rules.parameter.Parameters;

class RuleTest {

    private static final Check<Element> ANYTHING = Check.that(Text.of("x"), (structure, element) -> true);

    @Test
    void isABottomLineInItsFirstEditionUnlessSaidOtherwise() {
        Rule<Agency> rule = Rule.forEach(Agency.class).named("agency.any").requires(ANYTHING);

        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.edition()).isEqualTo(1);
        assertThat(rule.title().in(Locale.CHINA)).isEqualTo("agency.any");
        assertThat(rule.ref()).isEmpty();
        assertThat(rule.citations()).isEmpty();
        assertThat(rule.inForce()).isEmpty();
        assertThat(rule.type()).isEmpty();
        assertThat(rule.parameters()).isEmpty();
        assertThat(rule.description().grain()).isEqualTo("agency");
        assertThat(rule.description().scope()).isEqualTo(Scope.STRUCTURE);
        assertThat(rule.verdict(County.structure(), County.emergency())).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void everyChangeGivesANewRule() {
        Rule<Agency> rule =
                Rule.forEach(Agency.class).named("agency.any").ref("S99").requires(ANYTHING);
        Rule<Agency> changed = rule.inPrinciple()
                .because(Citation.of("甲"), Citation.of("乙"))
                .because(Citation.of("丙"))
                .edition(2)
                .titled("题", "title")
                .withId("agency.other");

        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.citations()).isEmpty();
        assertThat(changed.id()).isEqualTo("agency.other");
        assertThat(changed.ref()).contains("S99");
        assertThat(changed.severity()).isEqualTo(Severity.WARNING);
        assertThat(changed.citations()).extracting(Citation::title).containsExactly("甲", "乙", "丙");
        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.title().in(Locale.ENGLISH)).isEqualTo("title");
        assertThat(changed.basedOn(ImmutableList.of()).citations()).isEmpty();
    }

    @Test
    void rulesOfATypeAreEqualWhenAllThatIsSaidOfThemIs() {
        Rule<?> rule = SampleRules.minPosts(3);

        assertThat(rule)
                .isEqualTo(SampleRules.minPosts(3))
                .hasSameHashCodeAs(SampleRules.minPosts(3))
                .isNotEqualTo(SampleRules.minPosts(4))
                .isNotEqualTo(rule.inPrinciple());
        assertThat(rule.inPrinciple()).isEqualTo(SampleRules.minPosts(3).inPrinciple());
    }

    @Test
    void rulesOfNoTypeAreEqualWithTheVerySameCheckOnly() {
        Check<Element> another = Check.that(Text.of("x"), (structure, element) -> true);
        Rule<Agency> rule = Rule.forEach(Agency.class).named("agency.any").requires(ANYTHING);

        assertThat(rule)
                .isEqualTo(Rule.forEach(Agency.class).named("agency.any").requires(ANYTHING))
                .isNotEqualTo(Rule.forEach(Agency.class).named("agency.any").requires(another))
                .isNotEqualTo(Rule.forEach(Agency.class).named("agency.other").requires(ANYTHING));
        assertThat(SampleRules.MIN_AGENCY_POSTS.when(ANYTHING)).isNotEqualTo(SampleRules.MIN_AGENCY_POSTS);
    }

    @Test
    void typeNamesTheRuleInWhatItsMakerRefuses() {
        RuleType type = RuleType.of("agency.limit", "S99", Text.of("x"), ImmutableList.of(SampleRules.MIN), values -> {
            throw new IllegalArgumentException("Limit '" + values.get(SampleRules.MIN) + "': expected another.");
        });

        assertThatThrownBy(() -> type.create(Parameters.of(SampleRules.MIN, 3L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.limit': Limit '3': expected another.");
    }

    @Test
    void rejectsIdsOutOfForm() {
        assertThatThrownBy(() -> Rule.forEach(Agency.class).named("Agency.Any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'Agency.Any': expected an id in kebab case, such as 'division.min-posts'.");
    }

    @Test
    void rejectsSubjectsThatNothingIsJudgedBy() {
        assertThatThrownBy(() -> Rule.forEach(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Grain of 'String': there is none. Expected one of Structure, Jurisdiction, Agency, Division, Duty,"
                                + " Institution, CoordinatingBody, Mandate, Relation, Step, PlanRun.");
        assertThatThrownBy(() -> Rule.forEachTransition(Step.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Grain 'step': expected one of the subjects of a structure.");
    }

    @Test
    void typeMakesRulesOfItsParameters() {
        Rule<?> rule = SampleRules.MIN_POSTS_TYPE.create(Parameters.none().with("min", "04"));

        assertThat(rule.parameters()).containsEntry("min", "4");
        assertThat(rule.description().type()).contains("division.min-posts");
        assertThat(rule).hasToString("division.min-posts{min=4}");
    }

    @Test
    void typeRejectsValuesThatAreMissingUnknownOrOfAnotherType() {
        assertThatThrownBy(SampleRules.MIN_POSTS_TYPE::create)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'division.min-posts': Parameter 'min': not set. Expected a whole number.");
        assertThatThrownBy(() ->
                        SampleRules.MIN_POSTS_TYPE.create(Parameters.none().with("min", "three")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'division.min-posts': Parameter 'min': 'three'. Expected a whole number.");
    }

    @Test
    void catalogueNamesItsTypes() {
        RuleCatalogue catalogue = RuleCatalogue.of(SampleRules.MIN_POSTS_TYPE);

        assertThat(catalogue
                        .create("division.min-posts", Parameters.of(SampleRules.MIN, 3L))
                        .id())
                .isEqualTo("division.min-posts");
        assertThatThrownBy(() -> catalogue.type("division.min"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule type 'division.min': unknown. Expected one of division.min-posts.");
        assertThatThrownBy(() -> catalogue.plus(catalogue)).isInstanceOf(IllegalArgumentException.class);
    }
}
