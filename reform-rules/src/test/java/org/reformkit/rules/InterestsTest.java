package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementKind;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;

class InterestsTest {

    private static final int MANY = 80;

    /** The rule at place n reads the character at place n of the name. */
    private static final Interests INTERESTS = Interests.of(IntStream.range(0, MANY)
            .mapToObj(place -> Reads.of(
                    Reach.SUBJECT,
                    Aspect.of(
                            ElementKind.AGENCY,
                            Agency.class,
                            agency -> agency.name().charAt(place))))
            .toList());

    private static Agency named(String name) {
        return County.agency(County.OFFICE, name).build();
    }

    private static long differing(int place) {
        String name = "局".repeat(MANY);
        return INTERESTS.differing(
                ElementKind.AGENCY, named(name), named(name.substring(0, place) + "办" + name.substring(place + 1)));
    }

    private static List<Integer> concerned(long differing) {
        return IntStream.range(0, MANY)
                .filter(rule -> INTERESTS.concern(rule, ElementKind.AGENCY, differing))
                .boxed()
                .toList();
    }

    @Test
    void concernsThoseAloneThatReadWhatDiffers() {
        assertThat(concerned(differing(3))).containsExactly(3);
        assertThat(concerned(differing(61))).containsExactly(61);
    }

    @Test
    void lumpsTogetherWhatThereIsNoBitFor() {
        assertThat(concerned(differing(70)))
                .containsExactlyElementsOf(IntStream.range(62, MANY).boxed().toList());
    }

    @Test
    void concernsAllWhereAnElementComesOrGoesAndNobodyWhereItIsTheSame() {
        Agency agency = named("局".repeat(MANY));

        assertThat(concerned(INTERESTS.differing(ElementKind.AGENCY, null, agency)))
                .hasSize(MANY);
        assertThat(concerned(INTERESTS.differing(ElementKind.AGENCY, agency, null)))
                .hasSize(MANY);
        assertThat(concerned(INTERESTS.differing(ElementKind.AGENCY, agency, agency)))
                .isEmpty();
    }

    @Test
    void concernsWhoReadsEverythingWhateverDiffers() {
        Interests interests = Interests.of(List.of(Reads.all(Reach.SUBJECT), Reads.of(Reach.SUBJECT)));
        long differing = interests.differing(ElementKind.AGENCY, named("一局"), named("二局"));

        assertThat(interests.concern(0, ElementKind.AGENCY, differing)).isTrue();
        assertThat(interests.concern(1, ElementKind.AGENCY, differing)).isFalse();
    }
}
