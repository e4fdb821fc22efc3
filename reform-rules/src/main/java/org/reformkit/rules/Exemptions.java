package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The exemptions of a policy by what they are from, as of a date. */
final class Exemptions {

    private final ImmutableListMultimap<Target, Exemption> byTarget;
    private final LocalDate asOf;

    Exemptions(ImmutableList<Exemption> exemptions, LocalDate asOf) {
        this.byTarget = Multimaps.index(exemptions, Target::of);
        this.asOf = asOf;
    }

    record Target(String rule, String subject) {
        static Target of(Exemption exemption) {
            return new Target(exemption.rule(), exemption.subject());
        }
    }

    /** The finding with what became of it: one in force counts before one that is over. */
    Finding disposed(Finding finding) {
        if (byTarget.isEmpty()) {
            return finding;
        }
        ImmutableList<Exemption> known = byTarget.get(new Target(finding.rule().id(), finding.subject()));
        if (known.isEmpty()) {
            return finding;
        }
        return first(known, exemption -> exemption.period().contains(asOf) && exemption.covers(finding.evidence()))
                .map(exemption -> with(finding, exemption, Disposition.EXEMPTED))
                .or(() -> first(known, exemption -> exemption.isOverOn(asOf))
                        .map(exemption -> with(finding, exemption, Disposition.EXPIRED)))
                .orElse(finding);
    }

    private static Optional<Exemption> first(ImmutableList<Exemption> known, Predicate<Exemption> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    private static Finding with(Finding finding, Exemption exemption, Disposition disposition) {
        return finding.toBuilder().exemption(exemption).disposition(disposition).build();
    }
}
