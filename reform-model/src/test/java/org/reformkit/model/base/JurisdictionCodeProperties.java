package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JurisdictionCodeProperties {

    @Property
    void readsWhatItPrints(@ForAll("codes") String digits) {
        JurisdictionCode code = JurisdictionCode.parse(digits);
        assertThat(code).hasToString(digits);
        assertThat(JurisdictionCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Property
    void everyParentIsHigherContainsTheChildAndComesBeforeIt(@ForAll("codes") String digits) {
        JurisdictionCode code = JurisdictionCode.parse(digits);
        JurisdictionCode parent = code.parent().orElseThrow();
        assertThat(parent.level().isAbove(code.level())).isTrue();
        assertThat(parent.contains(code)).isTrue();
        assertThat(code.contains(parent)).isFalse();
        assertThat(parent).isLessThan(code);
        assertThat(JurisdictionCode.problem(parent.text())).isEmpty();
    }

    @Property
    void noCodeIsBothDistrictAndCountyLevelCity(@ForAll("codes") String digits) {
        JurisdictionCode code = JurisdictionCode.parse(digits);
        assertThat(code.isDistrict() && code.isCountyLevelCity()).isFalse();
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<Integer> provinces =
                Arbitraries.oneOf(Arbitraries.integers().between(11, 99), Arbitraries.of(11, 12, 31, 50));
        Arbitrary<Integer> prefectures =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 70), Arbitraries.just(90));
        Arbitrary<Integer> counties =
                Arbitraries.integers().between(1, 99).filter(county -> county < 71 || county > 79);
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 999);
        Arbitrary<Integer> depths = Arbitraries.integers().between(1, 5);
        return Combinators.combine(provinces, prefectures, counties, parts, parts, depths)
                .as((province, prefecture, county, township, village, depth) -> {
                    String full =
                            String.format("%02d%02d%02d%03d%03d", province, prefecture, county, township, village);
                    return switch (depth) {
                        case 1 -> full.substring(0, 2) + "0000";
                        case 2 -> full.substring(0, 4) + "00";
                        case 3 -> full.substring(0, 6);
                        case 4 -> full.substring(0, 9);
                        default -> full;
                    };
                });
    }
}
