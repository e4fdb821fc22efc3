package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankTest {

    @Test
    void hasTheCodesOfTheStandard() {
        assertThat(Arrays.stream(Rank.values()).flatMapToInt(rank -> rank.code().stream()))
                .containsExactly(101, 102, 111, 112, 121, 122, 131, 132, 141, 142, 199);
        assertThat(Rank.COUNTY_CHIEF.code()).hasValue(131);
        assertThat(Rank.UNIT_CHIEF.code()).isEmpty();
        assertThat(Rank.UNIT_DEPUTY.code()).isEmpty();
    }

    @Test
    void deputiesAreTheSecondOfEachLevel() {
        assertThat(Rank.values())
                .filteredOn(Rank::isDeputy)
                .extracting(Rank::term)
                .containsExactly("副国级", "副部级", "副厅级", "副处级", "副科级", "副股级");
    }

    @Test
    void countsChiefToDeputyAsOneStep() {
        assertThat(Rank.COUNTY_CHIEF.stepsAbove(Rank.COUNTY_DEPUTY)).isEqualTo(1);
        assertThat(Rank.COUNTY_CHIEF.stepsAbove(Rank.TOWNSHIP_CHIEF)).isEqualTo(2);
        assertThat(Rank.TOWNSHIP_DEPUTY.stepsAbove(Rank.TOWNSHIP_CHIEF)).isEqualTo(-1);
        assertThat(Rank.UNIT_DEPUTY.stepsAbove(Rank.NATIONAL_CHIEF)).isEqualTo(-11);
    }

    @Test
    void higherIsAboveLowerAndNotItself() {
        assertThat(Rank.BUREAU_DEPUTY.isAbove(Rank.COUNTY_CHIEF)).isTrue();
        assertThat(Rank.COUNTY_CHIEF.isAbove(Rank.BUREAU_DEPUTY)).isFalse();
        assertThat(Rank.COUNTY_CHIEF.isAbove(Rank.COUNTY_CHIEF)).isFalse();
    }

    @Test
    void ungradedIsNeitherAboveNorBelow() {
        assertThat(Rank.UNIT_DEPUTY.isAbove(Rank.UNGRADED)).isFalse();
        assertThat(Rank.UNGRADED.isAbove(Rank.UNIT_DEPUTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void countsNoStepsToOrFromUngraded(Rank rank) {
        String message = "Rank '未定级': it is neither above nor below another. Expected a rank from 正国级 to 副股级.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rank.stepsAbove(Rank.UNGRADED))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rank.UNGRADED.stepsAbove(rank))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnTerm(Rank rank) {
        assertThat(Rank.parse(rank.term())).isEqualTo(rank);
    }

    @Test
    void tellsTheTermsWhenItKnowsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rank.parse("正处"))
                .withMessage("Rank '正处': unknown. Expected one of 正国级, 副国级, 正部级, 副部级, 正厅级, 副厅级, "
                        + "正处级, 副处级, 正科级, 副科级, 正股级, 副股级, 未定级.");
    }
}
