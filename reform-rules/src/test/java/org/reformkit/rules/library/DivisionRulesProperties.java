package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Verdict;

/** What is firm stays firm, whatever is found out later: nothing unknown may hide behind a firm verdict. */
class DivisionRulesProperties {

    private static final Rule<Agency> FIT = ofAgencies(rule("division.min-posts-in-agency", "posts", "3"));
    private static final Rule<Agency> A_THIRD = ofAgencies(rule("agency.comprehensive-share", "share", "1/3"));

    /** One division: what is known of it now, and what it will turn out to be. */
    record Secret(boolean isKnown, int posts, DivisionCategory category) {}

    @Property
    void unknownPostsThatAreFoundOutNeverTurnAFirmVerdict(
            @ForAll("secrets") List<Secret> secrets, @ForAll @IntRange(max = 40) int posts) {
        Optional<Integer> known = Optional.of(posts);
        Verdict before = verdict(FIT, structureOf(secrets, known, 0));
        for (int found = 1; found <= secrets.size(); found++) {
            assertNotTurned(before, verdict(FIT, structureOf(secrets, known, found)));
        }
    }

    @Property
    void unknownCategoriesThatAreFoundOutNeverTurnAFirmVerdict(@ForAll("secrets") List<Secret> secrets) {
        Verdict before = verdict(A_THIRD, structureOf(secrets, Optional.empty(), 0));
        for (int found = 1; found <= secrets.size(); found++) {
            Verdict after = verdict(A_THIRD, structureOf(secrets, Optional.empty(), found));
            if (before != Verdict.UNDETERMINED) {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property
    void theShareIsFirmJustWhereNoFindingCouldTurnIt(@ForAll("secrets") List<Secret> secrets) {
        long comprehensive = secrets.stream()
                .filter(secret -> secret.isKnown() && secret.category() == DivisionCategory.COMPREHENSIVE)
                .count();
        long unknown = secrets.stream().filter(secret -> !secret.isKnown()).count();
        int all = secrets.size();
        Verdict expected = all == 0
                ? Verdict.UNDETERMINED
                : all < 3
                        ? Verdict.NOT_APPLICABLE
                        : 3 * comprehensive > all
                                ? Verdict.VIOLATED
                                : 3 * (comprehensive + unknown) <= all ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        assertThat(verdict(A_THIRD, structureOf(secrets, Optional.empty(), 0))).isEqualTo(expected);
    }

    /** What the rule says before anything is known of the divisions, one of them must then violate. */
    @Property
    void whereTheyDoNotFitOneOfThemTurnsOutTooSmall(
            @ForAll("secrets") List<Secret> secrets, @ForAll @IntRange(max = 40) int posts) {
        Rule<Division> each = ofDivisions(rule("division.min-posts", "posts", "3"));
        Rule<Agency> within = ofAgencies(rule("quota.divisions-within-agency"));
        Structure all = structureOf(secrets, Optional.of(posts), secrets.size());
        boolean doesNotFit = verdict(FIT, structureOf(secrets, Optional.of(posts), 0)) == Verdict.VIOLATED;
        if (doesNotFit && verdict(within, all) != Verdict.VIOLATED) {
            assertThat(all.divisions()).anyMatch(division -> each.verdict(all, division) == Verdict.VIOLATED);
        }
    }

    @Provide
    Arbitrary<List<Secret>> secrets() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(DivisionCategory.class))
                .as(Secret::new)
                .list()
                .ofMaxSize(12);
    }

    private static void assertNotTurned(Verdict before, Verdict after) {
        if (before == Verdict.VIOLATED) {
            // Once all are known there is nothing to infer, and the rule on single divisions takes over.
            assertThat(after).isIn(Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
        } else if (before == Verdict.SATISFIED) {
            assertThat(after).isIn(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        }
    }

    /** The agency with its divisions, once the first {@code found} of the unknown have been found out. */
    private static Structure structureOf(List<Secret> secrets, Optional<Integer> posts, int found) {
        List<Division> divisions = new ArrayList<>();
        int left = found;
        for (Secret secret : secrets) {
            boolean isKnown = secret.isKnown() || left-- > 0;
            Division.Builder division = division("A-01", divisions.size() + 1, "科");
            if (isKnown) {
                division.quota(administrative(secret.posts())).category(secret.category());
            }
            divisions.add(division.build());
        }
        return structure(
                divisions,
                agency("A-01", "局").quota(posts.map(Liyang::administrative)).build());
    }

    private static Verdict verdict(Rule<Agency> rule, Structure structure) {
        return rule.verdict(structure, structure.agency(agencyId("A-01")).orElseThrow());
    }

    @SuppressWarnings("unchecked") // its grain says so
    private static Rule<Agency> ofAgencies(Rule<?> rule) {
        return (Rule<Agency>) rule;
    }

    @SuppressWarnings("unchecked") // its grain says so
    private static Rule<Division> ofDivisions(Rule<?> rule) {
        return (Rule<Division>) rule;
    }
}
