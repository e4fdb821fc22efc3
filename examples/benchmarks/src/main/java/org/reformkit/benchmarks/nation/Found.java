package org.reformkit.benchmarks.nation;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reformkit.model.base.ElementId;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;

/** What a contender found (发现的问题): rule, verdict and subject each, in any order. Filled by one thread. */
public final class Found {

    private final List<Hit> hits = new ArrayList<>();

    private record Hit(AnchorRule rule, Verdict verdict, Object subject) {}

    /** What the library found by the ten rules. */
    public static Found of(Report report) {
        Found found = new Found();
        for (Finding finding : report.findings()) {
            AnchorRule.of(finding.rule().id())
                    .ifPresent(rule -> found.hits.add(new Hit(rule, finding.verdict(), finding.subject())));
        }
        return found;
    }

    /** Takes in a violation. */
    public void add(AnchorRule rule, ElementId subject) {
        add(rule, Verdict.VIOLATED, subject);
    }

    /** Takes in a finding. */
    public void add(AnchorRule rule, Verdict verdict, ElementId subject) {
        hits.add(new Hit(rule, verdict, subject));
    }

    /** Takes in all that another found. */
    public void addAll(Found other) {
        hits.addAll(other.hits);
    }

    /** How many findings there are. */
    public int size() {
        return hits.size();
    }

    /** The count by rule, and a hash that does not depend on the order; equal only where the findings are. */
    public String fingerprint() {
        Multiset<AnchorRule> counts = EnumMultiset.create(AnchorRule.class);
        long hash = 0;
        for (Hit hit : hits) {
            counts.add(hit.rule);
            hash += hash(hit);
        }
        return Arrays.stream(AnchorRule.values()).map(counts::count).toList() + " " + Long.toHexString(hash);
    }

    private static long hash(Hit hit) {
        long hash = 0;
        String subject = hit.rule.id() + hit.verdict.name() + hit.subject;
        for (int i = 0; i < subject.length(); i++) {
            hash = mixed(hash * 31 + subject.charAt(i));
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * Makes sure that both found the same.
     *
     * @throws IllegalStateException if they did not
     */
    public void mustEqual(Found expected, String contender) {
        if (!fingerprint().equals(expected.fingerprint())) {
            throw new IllegalStateException(
                    "Findings of '" + contender + "': " + fingerprint() + ". Expected " + expected.fingerprint() + ".");
        }
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
