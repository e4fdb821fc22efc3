package org.reformkit.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Period;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;

/** Every value and every rule of the policies that come with the library is dated, cited and checked. */
class ProvenanceTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 22);

    /** The days on which the laws came into force; what rests on one cannot be older. */
    private static final ImmutableMap<String, LocalDate> IN_FORCE = ImmutableMap.of(
            "地方各级人民政府机构设置和编制管理条例", LocalDate.of(2007, 5, 1),
            "国务院行政机构设置和编制管理条例", LocalDate.of(1997, 8, 3));

    @Test
    void saysWhichValueLacksWhat() {
        assertThat(lacking(ProvenanceTest::lackingInValues))
                // From which day the Civil Code has said so, no source of ours tells.
                .containsExactlyInAnyOrder(
                        "national division.min-posts inclusive: from",
                        "national division.min-posts-in-agency inclusive: from",
                        "national agency.stable-in-term term-years: from");
    }

    @Test
    void saysWhichRuleLacksWhat() {
        assertThat(lacking(ProvenanceTest::lackingInRules))
                // The organic law was numbered anew, and of the standard no source of ours tells the day.
                .containsExactlyInAnyOrder(
                        "national agency.valid-code: in force",
                        "national institution.valid-code: in force",
                        "national mandate.has-body: in force",
                        "national agency.one-head: in force",
                        "national dispatch.unit-not-counted: in force",
                        "national jurisdiction.required-functions: in force",
                        "national seal.returned: in force");
    }

    @Test
    void hasNothingOlderThanItsLaw() {
        assertThat(lacking(ProvenanceTest::olderThanLaw)).isEmpty();
    }

    @Test
    void marksNothingAsCheckedBeforeItWas() {
        assertThat(policies().values().stream()
                        .flatMap(policy -> policy.rules().stream())
                        .flatMap(ProvenanceTest::marks)
                        .flatMap(checked -> checked.on().stream()))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(BEGUN));
    }

    private interface Look {
        void at(String name, Policy policy, Rule<?> rule, List<String> lacking);
    }

    /** What a policy says itself; of what it inherits the other one is asked. */
    private static List<String> lacking(Look look) {
        List<String> lacking = new ArrayList<>();
        policies()
                .forEach((name, policy) -> policy.rules().stream()
                        .filter(rule -> !policy.inherited().contains(rule))
                        .forEach(rule -> look.at(name, policy, rule, lacking)));
        return lacking;
    }

    private static void lackingInValues(String name, Policy policy, Rule<?> rule, List<String> lacking) {
        for (Map.Entry<String, ? extends List<GivenValue>> given :
                rule.given().byName().entrySet()) {
            String where = name + " " + rule.id() + " " + given.getKey() + ": ";
            for (GivenValue value : given.getValue()) {
                if (isInherited(policy, rule, given.getKey(), value)) {
                    continue;
                }
                note(value.period().isPresent() || policy.illustrative(), where + "from", lacking);
                note(!value.basis().isEmpty(), where + "basis", lacking);
                note(value.checked().isPresent(), where + "checked", lacking);
                value.checked().ifPresent(checked -> note(isDated(checked), where + "checked on", lacking));
            }
        }
    }

    /** A mark says on which day; that nobody looked has none. */
    private static boolean isDated(Checked checked) {
        return checked.how() == CheckMark.NONE || checked.on().isPresent();
    }

    private static boolean isInherited(Policy policy, Rule<?> rule, String parameter, GivenValue value) {
        return policy.inherited().stream()
                .anyMatch(base -> base.id().equals(rule.id())
                        && base.given().of(parameter).contains(value));
    }

    private static void lackingInRules(String name, Policy policy, Rule<?> rule, List<String> lacking) {
        String where = name + " " + rule.id() + ": ";
        note(!rule.citations().isEmpty(), where + "basis", lacking);
        note(rule.description().checked().isPresent() || !rule.given().byName().isEmpty(), where + "checked", lacking);
        rule.description().checked().ifPresent(checked -> note(isDated(checked), where + "checked on", lacking));
        note(
                rule.inForce().isPresent() || policy.period().isPresent() || policy.illustrative(),
                where + "in force",
                lacking);
    }

    private static void olderThanLaw(String name, Policy policy, Rule<?> rule, List<String> lacking) {
        LocalDate law = rule.citations().stream()
                .flatMap(citation -> Stream.ofNullable(IN_FORCE.get(citation.title())))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        Stream.concat(rule.inForce().stream(), rule.given().stream().flatMap(value -> value.period().stream()))
                .map(Period::startInclusive)
                .filter(day -> day.isBefore(law))
                .forEach(day -> lacking.add(name + " " + rule.id() + ": " + day));
    }

    private static Stream<Checked> marks(Rule<?> rule) {
        return Stream.concat(
                        rule.description().checked().stream(),
                        rule.given().stream().flatMap(value -> value.checked().stream()))
                .filter(checked -> checked.how() != CheckMark.NONE);
    }

    private static Map<String, Policy> policies() {
        return Maps.toMap(Policies.names(), Policies::named);
    }

    private static void note(boolean isThere, String what, List<String> lacking) {
        if (!isThere) {
            lacking.add(what);
        }
    }
}
