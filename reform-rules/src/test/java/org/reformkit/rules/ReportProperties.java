package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Scene;

@Domain(EngineDomain.class)
@Domain(DomainContext.Global.class)
class ReportProperties {

    private static final LocalDate AS_OF = County.AS_OF;

    @Property
    void mergingThePartsInAnyOrderGivesTheWhole(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Policy policy = policy(check);
        List<Report> parts = parts(policy, structure);
        Report empty = policy.evaluate(structure, AS_OF).toBuilder()
                .findings(List.of())
                .tallies(List.of())
                .build();

        Report whole = policy.evaluate(structure, AS_OF);
        assertThat(parts.stream().reduce(empty, Report::merge)).isEqualTo(whole);
        assertThat(Lists.reverse(parts).stream().reduce(empty, Report::merge)).isEqualTo(whole);
    }

    @Property
    void mergeIsCommutativeAssociativeAndIdempotent(@ForAll Structure structure, @ForAll Check<Agency> check) {
        List<Report> parts = parts(policy(check), structure);
        for (Report a : parts) {
            assertThat(a.merge(a)).isEqualTo(a);
            for (Report b : parts) {
                assertThat(a.merge(b)).isEqualTo(b.merge(a));
                for (Report c : parts) {
                    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
                }
            }
        }
    }

    @Property
    void sideBySideGivesTheSameReport(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Policy policy = policy(check);
        assertThat(policy.evaluateInParallel(Scene.of(structure, AS_OF))).isEqualTo(policy.evaluate(structure, AS_OF));
    }

    @Property
    void everySubjectIsCountedAndEveryFindingIsOneOfThem(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Report report = Policy.of("p", rule(check)).evaluate(structure, AS_OF);

        long counted = 0;
        for (Verdict verdict : Verdict.values()) {
            counted += report.count(verdict);
        }
        assertThat(counted).isEqualTo(structure.agencies().count());
        assertThat(report.findings())
                .hasSize((int) (report.count(Verdict.VIOLATED) + report.count(Verdict.UNDETERMINED)));
    }

    @Property
    void raisingASeverityNeverMakesAReportConform(
            @ForAll Structure structure,
            @ForAll Check<Agency> check,
            @ForAll Severity threshold,
            @ForAll Undetermined undetermined) {
        Rule<Agency> rule = rule(check);
        boolean lower =
                Policy.of("p", rule.inPrinciple()).evaluate(structure, AS_OF).conforms(threshold, undetermined);
        boolean higher = Policy.of("p", rule.withSeverity(Severity.ERROR))
                .evaluate(structure, AS_OF)
                .conforms(threshold, undetermined);
        assertThat(!higher || lower).isTrue();
    }

    @Property
    void exemptionNeverAltersAVerdictAndTwiceIsOnce(
            @ForAll Structure structure, @ForAll Check<Agency> check, @ForAll @IntRange(min = -2, max = 2) int days) {
        Policy policy = Policy.of("p", rule(check));
        Report without = policy.evaluate(structure, AS_OF);
        Policy exempting = policy;
        for (Finding finding : without.findings()) {
            exempting = exempting.plus(exemption(finding, AS_OF.plusDays(days)));
        }
        Report with = exempting.evaluate(structure, AS_OF);

        assertThat(with.tallies()).isEqualTo(without.tallies());
        assertThat(with.findings())
                .extracting(Finding::verdict)
                .isEqualTo(without.findings().stream().map(Finding::verdict).toList());
        assertThat(with.findings())
                .extracting(Finding::evidence)
                .isEqualTo(without.findings().stream().map(Finding::evidence).toList());
        for (Finding finding : with.findings()) {
            assertThat(finding.disposition()).isEqualTo(days > 0 ? Disposition.EXEMPTED : Disposition.EXPIRED);
        }
        assertThat(with.unusedExemptions()).isEmpty();
        Policy twice = exempting;
        for (Exemption exemption : exempting.exemptions()) {
            twice = twice.plus(exemption);
        }
        assertThat(twice.evaluate(structure, AS_OF)).isEqualTo(with);
    }

    @Property
    void expiredExemptionIsAsNone(
            @ForAll Structure structure,
            @ForAll Check<Agency> check,
            @ForAll Severity threshold,
            @ForAll Undetermined undetermined) {
        Policy policy = Policy.of("p", rule(check));
        Report without = policy.evaluate(structure, AS_OF);
        Policy exempting = policy;
        for (Finding finding : without.findings()) {
            exempting = exempting.plus(exemption(finding, AS_OF));
        }
        assertThat(exempting.evaluate(structure, AS_OF).conforms(threshold, undetermined))
                .isEqualTo(without.conforms(threshold, undetermined));
    }

    @Property
    void nothingHasChangedSinceTheSameReport(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Report report = policy(check).evaluate(structure, AS_OF);
        assertThat(report.since(report).isEmpty()).isTrue();
    }

    private static Exemption exemption(Finding finding, LocalDate endExclusive) {
        return Exemption.builder()
                .rule(finding.rule().id())
                .subject(finding.subject())
                .approval(Citation.of("《批复》"))
                .period(Period.of(LocalDate.of(2018, 1, 1), endExclusive))
                .build();
    }

    private static Rule<Agency> rule(Check<Agency> check) {
        return Rule.forEach(Agency.class).named("agency.random").requires(check);
    }

    private static Policy policy(Check<Agency> check) {
        return Policy.of("p", rule(check), SampleRules.minPosts(3), SampleRules.AGENCY_LIMIT);
    }

    private static List<Report> parts(Policy policy, Structure structure) {
        return structure
                .jurisdictions()
                .map(place -> policy.evaluateIn(place.code(), Scene.of(structure, AS_OF)))
                .toList();
    }
}
