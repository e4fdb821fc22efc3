package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;

class NamesSubjectAloneTest {

    private static final Text LABEL = Text.of("编制", "posts");
    private static final Measure<Agency> OWN = Measure.of(LABEL, Unit.POSTS, agency -> Reading.exact(3));
    private static final Measure<Agency> OF_OTHERS =
            OWN.over((structure, agency) -> ImmutableList.of(agency.id().jurisdiction()));
    private static final Claim<Agency> CLAIM = Check.that(LABEL, agency -> true);
    private static final Claim<Agency> CLAIM_ON_OTHERS =
            CLAIM.over((structure, agency) -> ImmutableList.of(agency.id().jurisdiction()));

    @Test
    void measuresDoUnlessTheyAreOverOthers() {
        assertThat(Stream.of(
                                OWN,
                                OWN.labelled(LABEL),
                                OWN.times(2),
                                OWN.mapped(reading -> reading),
                                OWN.reading(Reads.all(Reach.SUBJECT)),
                                OWN.batched(batch -> Optional.empty()),
                                OWN.plus(OWN),
                                OWN.minus(Measure.constant(LABEL, Unit.POSTS, Reading.exact(1))))
                        .map(Measure::namesSubjectAlone))
                .containsOnly(true);
        assertThat(Stream.of(
                                OF_OTHERS,
                                OF_OTHERS.labelled(LABEL),
                                OF_OTHERS.times(2),
                                OF_OTHERS.mapped(reading -> reading),
                                OF_OTHERS.reading(Reads.all(Reach.SUBJECT)),
                                OF_OTHERS.batched(batch -> Optional.empty()),
                                OWN.plus(OF_OTHERS),
                                OF_OTHERS.minus(OWN),
                                OWN.<Agency>sumOver(Many.of((structure, agency) ->
                                        structure.agencies(agency.id().jurisdiction()))))
                        .map(Measure::namesSubjectAlone))
                .containsOnly(false);
    }

    @Test
    void checksDoWhereAllThatTheyAreMadeOfDo() {
        assertThat(Stream.of(
                                CLAIM,
                                CLAIM.reading(Reads.nothing()),
                                CLAIM.batched(batch -> Optional.empty()),
                                CLAIM.telling((structure, agency) -> LABEL),
                                CLAIM.and(OWN.atMost(4)),
                                CLAIM.not(),
                                CLAIM.when(OWN.atMost(OWN)),
                                Measure.share(OWN, OWN).atMost(1, 3))
                        .map(Check::namesSubjectAlone))
                .containsOnly(true);
        assertThat(Stream.of(
                                CLAIM_ON_OTHERS,
                                CLAIM_ON_OTHERS.reading(Reads.nothing()),
                                CLAIM_ON_OTHERS.batched(batch -> Optional.empty()),
                                CLAIM_ON_OTHERS.telling((structure, agency) -> LABEL),
                                CLAIM.and(CLAIM_ON_OTHERS),
                                CLAIM_ON_OTHERS.and(CLAIM),
                                CLAIM_ON_OTHERS.not(),
                                CLAIM.when(CLAIM_ON_OTHERS),
                                CLAIM_ON_OTHERS.when(CLAIM),
                                OWN.atMost(OF_OTHERS),
                                OF_OTHERS.atMost(OWN),
                                Measure.share(OWN, OF_OTHERS).atMost(1, 3),
                                Measure.share(OF_OTHERS, OWN).atMost(1, 3))
                        .map(Check::namesSubjectAlone))
                .containsOnly(false);
    }

    @Test
    void whatLooksThroughTheEyesOfOthersDoesNot() {
        Many<Division, Agency> its = Many.of((structure, division) ->
                structure.agency(division.agency()).stream().toList());

        assertThat(CLAIM.<Division>forAll(its).namesSubjectAlone()).isFalse();
        assertThat(OWN.at(Lens.<Agency>identity()).namesSubjectAlone()).isFalse();
        assertThat(CLAIM.at(Lens.<Agency>identity()).namesSubjectAlone()).isFalse();
    }
}
