package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionCodeTest {

    private static final JurisdictionCode JIANGSU = JurisdictionCode.parse("320000");
    private static final JurisdictionCode CHANGZHOU = JurisdictionCode.parse("320400");
    private static final JurisdictionCode LIYANG = JurisdictionCode.parse("320481");
    private static final JurisdictionCode TOWN = JurisdictionCode.parse("320481100");
    private static final JurisdictionCode VILLAGE = JurisdictionCode.parse("320481100201");
    private static final JurisdictionCode XIANTAO = JurisdictionCode.parse("429004");
    private static final JurisdictionCode DONGGUAN = JurisdictionCode.parse("441900");

    @ParameterizedTest
    @CsvSource({
        "000000, NATION",
        "320000, PROVINCE",
        "110000, PROVINCE",
        "640100, PREFECTURE",
        "371000, PREFECTURE",
        "210100, PREFECTURE",
        "510100, PREFECTURE",
        "320481, COUNTY",
        "110101, COUNTY",
        "429004, COUNTY",
        "320481100, TOWNSHIP",
        "441900003, TOWNSHIP",
        "320481100201, VILLAGE"
    })
    void derivesTheLevel(String code, Level level) {
        assertThat(JurisdictionCode.parse(code).level()).isEqualTo(level);
    }

    @Test
    void climbsFromVillageToNation() {
        assertThat(VILLAGE.parent()).contains(TOWN);
        assertThat(TOWN.parent()).contains(LIYANG);
        assertThat(LIYANG.parent()).contains(CHANGZHOU);
        assertThat(CHANGZHOU.parent()).contains(JIANGSU);
        assertThat(JIANGSU.parent()).contains(JurisdictionCode.NATION);
        assertThat(JurisdictionCode.NATION.parent()).isEmpty();
    }

    @Test
    void countyDirectlyUnderItsProvinceHasItAsParent() {
        assertThat(XIANTAO.parent()).contains(JurisdictionCode.parse("420000"));
    }

    @ParameterizedTest
    @CsvSource({"110101, 110000", "310151, 310000", "500229, 500000"})
    void districtsAndCountiesOfAMunicipalityComeUnderIt(String code, String parent) {
        assertThat(JurisdictionCode.parse(code).parent()).contains(JurisdictionCode.parse(parent));
    }

    @Test
    void townshipOfACityWithoutCountiesComesUnderTheCity() {
        assertThat(JurisdictionCode.parse("441900003").parent()).contains(DONGGUAN);
    }

    @Test
    void containsItselfAndWhatIsBelow() {
        assertThat(JurisdictionCode.NATION.contains(VILLAGE)).isTrue();
        assertThat(JIANGSU.contains(LIYANG)).isTrue();
        assertThat(CHANGZHOU.contains(VILLAGE)).isTrue();
        assertThat(LIYANG.contains(LIYANG)).isTrue();
        assertThat(DONGGUAN.contains(JurisdictionCode.parse("441900003"))).isTrue();
    }

    @Test
    void doesNotContainWhatIsAboveOrBeside() {
        assertThat(LIYANG.contains(CHANGZHOU)).isFalse();
        assertThat(JIANGSU.contains(JurisdictionCode.NATION)).isFalse();
        assertThat(CHANGZHOU.contains(JurisdictionCode.parse("320500"))).isFalse();
        assertThat(TOWN.contains(LIYANG)).isFalse();
        assertThat(JIANGSU.contains(XIANTAO)).isFalse();
    }

    /** The names of these places end in 区, 市, or neither. */
    @ParameterizedTest
    @CsvSource({
        "320402, true, false",
        "440120, true, false",
        "110101, true, false",
        "310151, true, false",
        "500229, false, false",
        "320481, false, true",
        "371082, false, true",
        "222401, false, true",
        "429004, false, true",
        "429021, false, false",
        "441322, false, false",
        "320499, false, true",
        "320400, false, false",
        "320481100, false, false"
    })
    void tellsDistrictsFromCountyLevelCities(String code, boolean district, boolean city) {
        assertThat(JurisdictionCode.parse(code).isDistrict()).isEqualTo(district);
        assertThat(JurisdictionCode.parse(code).isCountyLevelCity()).isEqualTo(city);
    }

    @Test
    void identifiesTheJurisdictionItself() {
        assertThat(LIYANG.jurisdiction()).isSameAs(LIYANG);
        assertThat(LIYANG.kind()).isEqualTo(ElementKind.JURISDICTION);
        assertThat(LIYANG.text()).isEqualTo("320481");
    }

    @Test
    void ordersEachBeforeThoseInIt() {
        assertThat(new JurisdictionCode[] {JurisdictionCode.NATION, JIANGSU, CHANGZHOU, LIYANG, TOWN, VILLAGE})
                .isSorted();
        assertThat(VILLAGE).isLessThan(JurisdictionCode.parse("320482"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 digits. Expected 6 (GB/T 2260), 9 for a township or 12 for a village or community.",
                "3204 | 4 digits. Expected 6 (GB/T 2260), 9 for a township or 12 for a village or community.",
                "3204O1 | 'O' at place 5. Expected digits 0 to 9 only.",
                "320481１00 | '１' at place 7. Expected digits 0 to 9 only.",
                "320481000 | it ends in an empty part. Expected '320481'.",
                "320481100000 | it ends in an empty part. Expected '320481100'.",
                "320000000000 | it ends in an empty part. Expected '320000'.",
                "320481000201 | the township part is '000'. Expected 001 to 999.",
                "100000 | the province part is '10'. Expected 11 to 99, or '000000' for the nation.",
                "000001 | the province part is '00'. Expected 11 to 99, or '000000' for the nation.",
                "320081 | the prefecture part is '00' but more follows. Expected '320000', "
                        + "or a prefecture part of 01 to 70 or 90.",
                "320000001 | the prefecture part is '00' but more follows. Expected '320000', "
                        + "or a prefecture part of 01 to 70 or 90.",
                "327100 | the prefecture part is '71'. "
                        + "Expected 01 to 70, or 90 for counties directly under a province.",
            })
    void rejectsWhatIsNotOfTheForm(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JurisdictionCode.parse(text))
                .withMessage("Jurisdiction code '" + text + "': " + fault);
    }

    @ParameterizedTest
    @CsvSource({"320471, 71", "320479, 79", "320471001, 71"})
    void sendsStatisticalZonesToTheZone(String text, String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JurisdictionCode.parse(text))
                .withMessage("Jurisdiction code '" + text + "': the county part is '" + part
                        + "', which statistics use for zones. Expected 01 to 70 or 80 to 99 (GB/T 2260).\n"
                        + "Maybe it is a functional zone (功能区), which is modelled as a Zone.");
    }

    @ParameterizedTest
    @CsvSource({"320470", "320480", "327001", "329001"})
    void acceptsTheCodesBesideTheGaps(String text) {
        assertThat(JurisdictionCode.problem(text)).isEmpty();
    }
}
