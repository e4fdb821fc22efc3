package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.EngineDomain;
import org.reformkit.rules.EngineDomain.Filled;
import org.reformkit.rules.Figures;

@Domain(EngineDomain.class)
class CheckProperties {

    private static final Lens<Agency, Agency> NAMESAKE = (structure, agency) ->
            structure.agencies(agency.id().jurisdiction()).get(0);
    private static final Lens<Agency, Agency> LAST = (structure, agency) -> {
        List<Agency> all = structure.agencies(agency.id().jurisdiction());
        return all.get(all.size() - 1);
    };
    private static final Many<Agency, Agency> NEIGHBOURS =
            (structure, agency) -> structure.agencies(agency.id().jurisdiction());
    private static final Many<Agency, Agency> ITSELF = (structure, agency) -> List.of(agency);

    @Property
    void explainsTheVerdictItGives(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(structure, agency -> {
            Explanation explanation = check.explain(structure, agency);
            assertThat(explanation.verdict()).isEqualTo(check.verdict(structure, agency));
            assertThat(explanation.evidence()).allMatch(evidence -> evidence.verdict() == explanation.verdict());
            assertThat(explanation.evidence().isEmpty()).isEqualTo(explanation.verdict() == Verdict.NOT_APPLICABLE);
        });
    }

    @Property
    void fillingInDataNeverFlipsAFirmVerdict(@ForAll Filled filled, @ForAll Check<Agency> check) {
        forEach(filled.before(), agency -> {
            Verdict before = check.verdict(filled.before(), agency);
            Verdict after = check.verdict(
                    filled.after(), filled.after().agency(agency.id()).orElseThrow());
            assertThat(after).isIn(before == Verdict.UNDETERMINED ? Verdict.values() : new Verdict[] {before});
        });
    }

    @Property
    void whatIsUndeterminedNamesWhatIsMissing(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(structure, agency -> {
            if (check.verdict(structure, agency) == Verdict.UNDETERMINED) {
                assertThat(check.explain(structure, agency).evidence())
                        .allMatch(evidence -> !evidence.missing().isEmpty());
            }
        });
    }

    @Property
    void andOrAndNotAreThoseOfVerdicts(@ForAll Structure structure, @ForAll Check<Agency> a, @ForAll Check<Agency> b) {
        forEach(structure, agency -> {
            Verdict ofA = a.verdict(structure, agency);
            Verdict ofB = b.verdict(structure, agency);
            assertThat(a.and(b).verdict(structure, agency)).isEqualTo(ofA.and(ofB));
            assertThat(a.or(b).verdict(structure, agency)).isEqualTo(ofA.or(ofB));
            assertThat(a.not().verdict(structure, agency)).isEqualTo(ofA.not());
            assertThat(a.when(b).verdict(structure, agency)).isEqualTo(ofA.when(ofB));
        });
    }

    @Property
    void negatingTwiceExplainsAsBefore(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(
                structure,
                agency -> assertThat(new Negation<>(new Negation<>(check)).explain(structure, agency))
                        .isEqualTo(check.explain(structure, agency)));
    }

    @Property
    void atIdentityIsTheCheckItself(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(
                structure,
                agency -> assertThat(check.at(Lens.<Agency>identity()).explain(structure, agency))
                        .isEqualTo(check.explain(structure, agency)));
    }

    @Property
    void atOneLensAndThenAnotherIsAtTheirComposition(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(
                structure,
                agency -> assertThat(check.at(LAST).at(NAMESAKE).explain(structure, agency))
                        .isEqualTo(check.at(NAMESAKE.then(LAST)).explain(structure, agency)));
    }

    @Property
    void atAndNotCommute(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(
                structure,
                agency -> assertThat(check.at(LAST).not().explain(structure, agency))
                        .isEqualTo(check.not().at(LAST).explain(structure, agency)));
    }

    @Property
    void forAllOfAUnionIsTheAndOfTheParts(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(structure, agency -> {
            Verdict parts = check.<Agency>forAll(NEIGHBOURS)
                    .and(check.<Agency>forAll(ITSELF))
                    .verdict(structure, agency);
            assertThat(check.<Agency>forAll(NEIGHBOURS.plus(ITSELF)).verdict(structure, agency))
                    .isEqualTo(parts);
            assertThat(check.<Agency>forAll(ITSELF.plus(NEIGHBOURS)).verdict(structure, agency))
                    .isEqualTo(parts);
        });
    }

    @Property
    void forAllDoesNotDependOnTheOrder(@ForAll Structure structure, @ForAll Check<Agency> check) {
        Many<Agency, Agency> reversed = (s, agency) -> {
            List<Agency> all = new ArrayList<>(s.agencies(agency.id().jurisdiction()));
            Collections.reverse(all);
            return all;
        };
        forEach(
                structure,
                agency -> assertThat(check.<Agency>forAll(reversed).verdict(structure, agency))
                        .isEqualTo(check.<Agency>forAll(NEIGHBOURS).verdict(structure, agency)));
    }

    @Property
    void forSomeIsSatisfiedWhereOneIs(@ForAll Structure structure, @ForAll Check<Agency> check) {
        forEach(structure, agency -> {
            Verdict some = check.<Agency>forSome(NEIGHBOURS).verdict(structure, agency);
            boolean one = structure.agencies(agency.id().jurisdiction()).stream()
                    .anyMatch(each -> check.verdict(structure, each) == Verdict.SATISFIED);
            assertThat(some == Verdict.SATISFIED).isEqualTo(one);
        });
    }

    @Property
    void aSumIsThatOfItsParts(@ForAll Structure structure) {
        forEach(
                structure,
                agency -> assertThat(Figures.POSTS_IN_DIVISIONS.read(structure, agency))
                        .isEqualTo(structure.divisions(agency.id()).stream()
                                .map(division -> Figures.DIVISION_POSTS.read(structure, division))
                                .reduce(Reading.exact(0), Reading::plus)));
    }

    private static void forEach(Structure structure, Consumer<Agency> action) {
        structure.agencies().forEach(action);
    }
}
