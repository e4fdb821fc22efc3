package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentNumberProperties {

    @Property
    void readsWhatItPrints(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number).hasSameHashCodeAs(number);
    }

    @Property
    void comparesAsEqualOnlyWhatIsEqual(@ForAll("numbers") DocumentNumber one, @ForAll("numbers") DocumentNumber two) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        Arbitrary<String> issuers =
                Arbitraries.strings().withChars("苏编常办发委政字函X1").ofMinLength(1).ofMaxLength(3);
        return Combinators.combine(
                        issuers,
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, 999_999_999))
                .as(DocumentNumber::of);
    }
}
