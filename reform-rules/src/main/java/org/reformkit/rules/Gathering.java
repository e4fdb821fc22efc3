package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.rules.grain.Scene;

/**
 * What all parts say, rule by rule, so that it mostly is in order. It is noted of each part as soon as that is there, as to
 * visit the parts of a nation once more for each rule is to wait for them. Several threads may put parts at different places.
 */
final class Gathering {

    private final Agenda agenda;
    private final int rules;
    /** By place, then by rule; null where the rule looked at nothing. */
    private final @Nullable Tally[] tallies;
    /** Beside the tallies; null where nothing was found. */
    private final @Nullable ImmutableList<Found>[] found;

    /** For so many parts. */
    Gathering(Agenda agenda, int places) {
        this.agenda = agenda;
        this.rules = agenda.rules().size();
        this.tallies = new @Nullable Tally[rules * places];
        this.found = lists(tallies.length);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no array of a type with parameters, and nobody else sees it
    private static @Nullable ImmutableList<Found>[] lists(int count) {
        return new @Nullable ImmutableList[count];
    }

    /** Notes what a part says. Places are in the order of the codes of jurisdictions, after that of the whole, if it is there. */
    void put(int place, Part part) {
        for (int rule = 0; rule < part.size(); rule++) {
            Slice slice = part.slice(rule);
            if (slice.tally().total() > 0) {
                tallies[place * rules + rule] = slice.tally();
                found[place * rules + rule] = slice.found().isEmpty() ? null : slice.found();
            }
        }
    }

    Report report(Scene scene) {
        ImmutableList<Finding> findings = findings();
        Report report = ImmutableReport.of(
                agenda.policy().stamp(),
                scene.after().date(),
                scene.scope(),
                agenda.descriptions(),
                agenda.outOfForce(),
                agenda.policy().exemptions(),
                used(agenda.policy(), findings),
                findings,
                allTallies());
        return areInOrder() ? report : report.toBuilder().build();
    }

    private ImmutableList<Finding> findings() {
        int count = 0;
        for (ImmutableList<Found> some : found) {
            count += some == null ? 0 : some.size();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(count);
        for (int rule = 0; rule < rules; rule++) {
            for (int at = rule; at < found.length; at += rules) {
                ImmutableList<Found> some = found[at];
                for (int i = 0; some != null && i < some.size(); i++) {
                    findings.add(some.get(i).finding());
                }
            }
        }
        return findings.build();
    }

    /**
     * Whether the findings of each rule are in order, as those of one part are. So they are throughout where subjects are
     * elements: their keys begin with the code, after which comes nothing or a slash, and a slash is before each digit by which
     * another code may go on. Keys of steps and relations do not begin so.
     */
    private boolean areInOrder() {
        for (int rule = 0; rule < rules; rule++) {
            if (agenda.rules().get(rule).grain().kind().isEmpty() && !areInOrder(rule)) {
                return false;
            }
        }
        return true;
    }

    private boolean areInOrder(int rule) {
        String latest = "";
        for (int i = rule; i < found.length; i += rules) {
            ImmutableList<Found> some = found[i];
            if (some != null) {
                if (latest.compareTo(some.get(0).finding().subject()) > 0) {
                    return false;
                }
                latest = some.get(some.size() - 1).finding().subject();
            }
        }
        return true;
    }

    private ImmutableList<Tally> allTallies() {
        ImmutableList.Builder<Tally> all = ImmutableList.builderWithExpectedSize(tallies.length);
        for (int rule = 0; rule < rules; rule++) {
            for (int at = rule; at < tallies.length; at += rules) {
                Tally tally = tallies[at];
                if (tally != null) {
                    all.add(tally);
                }
            }
        }
        return all.build();
    }

    private static ImmutableSet<Exemption> used(Policy policy, List<Finding> findings) {
        if (policy.exemptions().isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet<Exemptions.Target> found = findings.stream()
                .map(finding -> new Exemptions.Target(finding.rule().id(), finding.subject()))
                .collect(ImmutableSet.toImmutableSet());
        return policy.exemptions().stream()
                .filter(exemption -> found.contains(Exemptions.Target.of(exemption)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
