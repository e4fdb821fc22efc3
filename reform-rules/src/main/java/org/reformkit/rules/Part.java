package org.reformkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;

/** What the rules say of one jurisdiction, or of the whole; filled by one thread. */
final class Part {

    private final Optional<JurisdictionCode> jurisdiction;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    Part(Optional<JurisdictionCode> jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    Optional<JurisdictionCode> jurisdiction() {
        return jurisdiction;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Where a rule met no subject at all there is nothing to tell. */
    void add(Rule<?> rule, Count count) {
        if (!count.isEmpty()) {
            tallies.add(count.of(rule, jurisdiction));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<Tally> tallies() {
        return tallies;
    }
}
