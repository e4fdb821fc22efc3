package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Scope;

/**
 * What a policy says of a structure, a transition or a run (检查报告): the findings, and for every rule how many subjects it
 * looked at. Reports of parts of one scene merge into that of the whole, in any order.
 */
@Value.Immutable
public interface Report {

    /** The policy, with its fingerprint. */
    @Value.Parameter
    PolicyStamp policy();

    /** The date as of which all was judged. */
    @Value.Parameter
    LocalDate asOf();

    /** What was given. */
    @Value.Parameter
    Scope scope();

    /** All rules of the policy, in its order. */
    @Value.Parameter
    ImmutableList<RuleDescription> rules();

    /** The ids of the rules that are not in force. */
    @Value.Parameter
    @Value.NaturalOrder
    ImmutableSortedSet<String> outOfForce();

    /** All exemptions of the policy, in its order. */
    @Value.Parameter
    ImmutableList<Exemption> exemptions();

    /** The exemptions whose rule has a finding for their subject. */
    @Value.Parameter
    ImmutableSet<Exemption> usedExemptions();

    /** The findings, in the order of their keys. */
    @Value.Parameter
    ImmutableList<Finding> findings();

    /** The counts by rule and jurisdiction, in that order; where there was no subject there is none. */
    @Value.Parameter
    ImmutableList<Tally> tallies();

    /** Whether any rule was judged: a policy that is empty, not in force or needs more than was given says nothing. */
    default boolean isJudged() {
        return rules().size() > outOfForce().size() + notJudged().size();
    }

    /** The rules that need more than was given, such as a transition. */
    default ImmutableList<RuleDescription> notJudged() {
        return rules().stream()
                .filter(rule ->
                        rule.scope().compareTo(scope()) > 0 && !outOfForce().contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rules that were judged and concerned no subject at all: a suspicious rule is to be seen. */
    default ImmutableList<RuleDescription> lookedAtNothing() {
        Set<String> busy = tallies().stream()
                .filter(tally -> tally.applicable() > 0)
                .map(Tally::rule)
                .collect(Collectors.toSet());
        return rules().stream()
                .filter(rule -> rule.scope().compareTo(scope()) <= 0
                        && !outOfForce().contains(rule.id())
                        && !busy.contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The exemptions from which nothing was found. */
    default ImmutableList<Exemption> unusedExemptions() {
        return exemptions().stream()
                .filter(exemption -> !usedExemptions().contains(exemption))
                .collect(ImmutableList.toImmutableList());
    }

    /** The findings of one rule. */
    default ImmutableList<Finding> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many findings there are of a severity, a verdict and a disposition. */
    default int count(Severity severity, Verdict verdict, Disposition disposition) {
        return (int) findings().stream()
                .filter(finding -> finding.severity() == severity
                        && finding.verdict() == verdict
                        && finding.disposition() == disposition)
                .count();
    }

    /** How many subjects have a verdict, over all rules. */
    default long count(Verdict verdict) {
        return tallies().stream().mapToLong(tally -> tally.count(verdict)).sum();
    }

    /** The findings that keep it from conforming, by a threshold of severity, which is inclusive. */
    default ImmutableList<Finding> blocking(Severity threshold, Undetermined undetermined) {
        return findings().stream()
                .filter(finding -> finding.blocks(threshold, undetermined))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether something was judged and no open finding at or above the threshold stands against it. Where what is
     * undetermined blocks, a rule in force at or above the threshold that was not judged does so too.
     */
    default boolean conforms(Severity threshold, Undetermined undetermined) {
        return isJudged()
                && (undetermined == Undetermined.PASSES
                        || notJudged().stream()
                                .noneMatch(rule -> rule.severity().compareTo(threshold) >= 0))
                && findings().stream().noneMatch(finding -> finding.blocks(threshold, undetermined));
    }

    /**
     * This report, if something was judged and no bottom line is violated without exemption.
     *
     * @throws PolicyViolatedException if nothing was judged or a bottom line is violated
     */
    default Report throwIfViolated() {
        if (!conforms(Severity.ERROR, Undetermined.PASSES)) {
            throw new PolicyViolatedException(this);
        }
        return this;
    }

    /**
     * What both say. Commutative, associative and idempotent wherever it is defined.
     *
     * @throws IllegalArgumentException if they are not of one policy, date and scope, or say different things of one subject
     */
    default Report merge(Report other) {
        checkArgument(
                policy().equals(other.policy())
                        && asOf().equals(other.asOf())
                        && scope() == other.scope()
                        && rules().equals(other.rules())
                        && outOfForce().equals(other.outOfForce())
                        && exemptions().equals(other.exemptions()),
                "Report of '%s' as of %s: it cannot take in that of '%s' as of %s. Expected the same policy, date and scope.",
                policy().title(),
                asOf(),
                other.policy().title(),
                other.asOf());
        return toBuilder()
                .findings(united(findings(), other.findings(), Finding::key))
                .tallies(united(
                        tallies(), other.tallies(), tally -> ImmutableList.of(tally.rule(), tally.jurisdiction())))
                .usedExemptions(exemptions().stream()
                        .filter(exemption -> usedExemptions().contains(exemption)
                                || other.usedExemptions().contains(exemption))
                        .toList())
                .build();
    }

    private static <K, V> ImmutableList<V> united(
            ImmutableList<V> some, ImmutableList<V> others, Function<? super V, ? extends K> keyOf) {
        Map<K, V> byKey = new LinkedHashMap<>();
        some.forEach(value -> byKey.put(keyOf.apply(value), value));
        for (V value : others) {
            V known = byKey.putIfAbsent(keyOf.apply(value), value);
            checkArgument(
                    known == null || known.equals(value),
                    "Report: two things are said of '%s'. Expected reports of parts of one scene.",
                    keyOf.apply(value));
        }
        return ImmutableList.copyOf(byKey.values());
    }

    /** What has changed since an earlier report. */
    default ReportChanges since(Report before) {
        return ReportChanges.between(before, this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this report's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Report}. */
    final class Builder extends ImmutableReport.Builder {

        /** That of their keys, without making these. */
        private static final Comparator<Finding> BY_KEY = Comparator.<Finding, String>comparing(
                        finding -> finding.rule().id())
                .thenComparingInt(finding -> finding.rule().edition())
                .thenComparing(Finding::subject);

        Builder() {}

        /** The report, with findings and tallies brought in order. */
        @Override
        public Report build() {
            Report report = super.build();
            return Comparators.isInOrder(report.findings(), BY_KEY)
                            && Comparators.isInOrder(report.tallies(), Comparator.naturalOrder())
                    ? report
                    : findings(ImmutableList.sortedCopyOf(BY_KEY, report.findings()))
                            .tallies(ImmutableList.sortedCopyOf(report.tallies()))
                            .build();
        }
    }
}
