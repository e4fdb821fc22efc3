package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganisationCodeProperties {

    @Property
    void exactlyOneCheckCharacterFitsABody(@ForAll("bodies") String body) {
        assertThat("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(c -> body + (char) c))
                .filteredOn(text -> OrganisationCode.problem(text).isEmpty())
                .hasSize(1)
                .allSatisfy(text -> assertThat(OrganisationCode.parse(text)).hasToString(text));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofLength(8);
    }
}
